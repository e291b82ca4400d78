import Foundation
import Glibc
import Library
import Testing

/// Kind of fault: a save is missed because the folder was replaced or is new.
@Suite("A watch on a folder") struct FolderWatchTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)")

  private func isReadable(_ watch: FolderWatch) -> Bool {
    var wanted = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, 2_000) == 1
  }

  private func write(_ path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try "text".write(to: file, atomically: false, encoding: .utf8)
  }

  @Test("A save is seen in a folder that was replaced, in one made later, and after the root itself was replaced")
  func replaced() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("w/en/faq/a.md")
    let watch = try #require(FolderWatch([folder.appending(path: "w/en").path]))
    for step in ["replaced", "copied", "made", "root"] {
      let faq = folder.appending(path: "w/en/faq")
      switch step {
      case "copied":
        let copy = folder.appending(path: "w/copy")
        try FileManager.default.copyItem(at: faq, to: copy)
        try FileManager.default.removeItem(at: faq)
        try FileManager.default.moveItem(at: copy, to: faq)
      case "replaced":
        try FileManager.default.moveItem(at: faq, to: folder.appending(path: "old"))
        try write("w/en/faq/a.md")
      case "made": try write("w/en/triage/b.md")
      default:
        try FileManager.default.moveItem(at: folder.appending(path: "w/en"), to: folder.appending(path: "older"))
        try write("w/en/faq/a.md")
      }
      #expect(isReadable(watch), "\(step)")
      #expect(watch.drain(), "\(step)")
      try write(step == "made" ? "w/en/triage/b.md" : "w/en/faq/a.md")
      #expect(isReadable(watch), "after \(step)")
      #expect(watch.drain(), "after \(step)")
    }
  }

  @Test("Every save is seen in each of the watched folders, in place or by a new file that takes the old one's place")
  func everySave() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["w/en/faq/a.md", "clinic/en/locale.md"]
    for file in files { try write(file) }
    let watch = try #require(FolderWatch(["w", "clinic"].map { folder.appending(path: $0).path }))
    for file in files + files {
      try write(file)
      #expect(isReadable(watch), "\(file)")
      #expect(watch.drain(), "\(file)")
      try write("new")
      let (new, old) = (folder.appending(path: "new").path, folder.appending(path: file).path)
      watch.drain()
      #expect(rename(new, old) == 0)
      #expect(isReadable(watch), "renamed to \(file)")
      #expect(watch.drain(), "renamed to \(file)")
    }
  }

  @Test("Another file beside the folder is nothing to the watch")
  func beside() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("w/en/faq/a.md")
    let watch = try #require(FolderWatch([folder.appending(path: "w").path]))
    try write("other.txt")
    #expect(isReadable(watch))
    #expect(!watch.drain())
  }
}
