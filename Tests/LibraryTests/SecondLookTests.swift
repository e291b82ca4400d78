import Foundation
import Guides
import Library
import Pages
import TestSupport
import Testing

/// An author saves one file after another; each look reuses what it can of the previous one.
@Suite("A second look at a folder")
struct SecondLookTests {
  private static let small = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "GuideTests/Screens/Content")

  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "look-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Self.small, to: folder)
    return folder
  }

  private func edit(_ file: URL, _ dice: inout SeededNumbers) throws {
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let line = Int.random(in: 0..<lines.count, using: &dice)
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: line)
    case 2: lines[line] = lines[line].replacing("emergency", with: "self-care")
    default: lines[line] += " It is perfectly safe."
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
  }

  @Test("After each of 120 saves it finds exactly what a first look finds", arguments: [1, 2, 3] as [UInt64])
  func sameFindings(seed: UInt64) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    let paths = try GuideLibrary(folder: path).paths
    var dice = SeededNumbers(seed: seed)
    var last = try GuideLibrary(folder: path, look: .again(after: nil))
    #expect(last.check() == (try GuideLibrary(folder: path).check()))
    var counts: Set<Int> = []
    for number in 0..<40 {
      let file = paths[Int.random(in: 0..<paths.count, using: &dice)]
      if number % 4 == 3 {
        // Restores the original text of a file that others depend on.
        let back = try Data(contentsOf: Self.small.appending(path: "en/\(file)"))
        try back.write(to: folder.appending(path: "en/\(file)"))
      } else {
        try edit(folder.appending(path: "en/\(file)"), &dice)
      }
      let next = try GuideLibrary(folder: path, look: .again(after: last))
      let first = try GuideLibrary(folder: path)
      #expect(next.check() == first.check(), "save \(number) of \(file)")
      for kind in GuideKinds.shipped.all {
        #expect(next.list(of: kind.name) == first.list(of: kind.name), "save \(number) of \(file)")
      }
      counts.insert(first.check().count)
      last = next
    }
    #expect(counts.count > 3, "The saves change what there is to find.")
  }

  @Test("A file that comes or goes, and a clinic's own locale, count as changes for every guide")
  func filesComeAndGo() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    let gate = folder.appending(path: "en/triage/red-flags.md")
    let text = try Data(contentsOf: gate)
    let whole = try GuideLibrary(folder: path, look: .again(after: nil))
    let before = whole.check()
    try FileManager.default.removeItem(at: gate)
    let without = try GuideLibrary(folder: path, look: .again(after: whole))
    #expect(without.check() == (try GuideLibrary(folder: path).check()))
    #expect(without.guide("triage/small") == nil)
    try text.write(to: gate)
    let again = try GuideLibrary(folder: path, look: .again(after: without))
    #expect(again.check() == before)
    #expect(again.guide("triage/small") != nil)
  }
}
