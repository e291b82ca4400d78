import Foundation

/// An in-memory file system with no space left, or with very little, unmounted with the object.
final class FullDisk {
  let folder = FileManager.default.temporaryDirectory.appending(path: "full-\(UUID().uuidString)")

  /// False if this user is not allowed to mount file systems.
  static let canBeMade = (try? FullDisk()) != nil

  private struct Refused: Error {}

  /// - Parameter kilobytes: the space that is left, a multiple of 4.
  init(kilobytes: Int = 0) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let mounted = try run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path)
    guard mounted == 0 else {
      try FileManager.default.removeItem(at: folder)
      throw Refused()
    }
    try FileManager.default.createDirectory(at: folder.appending(path: "run"), withIntermediateDirectories: true)
    let room = folder.appending(path: "room")
    try Data(repeating: 0, count: kilobytes * 1024).write(to: room)
    _ = try run("dd", "if=/dev/zero", "of=\(folder.path)/full", "bs=1k")
    try FileManager.default.removeItem(at: room)
  }

  deinit {
    _ = try? run("umount", "-l", folder.path)
    try? FileManager.default.removeItem(at: folder)
  }

  private func run(_ words: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
