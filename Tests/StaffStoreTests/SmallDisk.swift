import Foundation
import Guides
import Staff
import StaffStore

/// An in-memory file system of a few kilobytes, unmounted after the test.
final class SmallDisk {
  private let root: URL
  var folder: String { root.path + "/chairside" }
  var file: String { folder + "/visits.sqlite" }

  /// False if this user is not allowed to mount file systems.
  static let canBeMade = (try? SmallDisk(kilobytes: 64)) != nil

  private struct Refused: Error {}

  init(kilobytes: Int) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    guard try run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", root.path) == 0 else {
      try FileManager.default.removeItem(at: root)
      throw Refused()
    }
  }

  deinit {
    _ = try? run("umount", "-l", root.path)
    try? FileManager.default.removeItem(at: root)
  }

  func store() throws(VisitLogError) -> VisitStore {
    try VisitStore(folder: folder, zone: .utc, patience: 0.1) { Moment(seconds: 1_795_521_600) }
  }

  func grow(kilobytes: Int) throws {
    guard try run("mount", "-o", "remount,size=\(kilobytes)k", root.path) == 0 else { throw Refused() }
  }

  /// Fills the remaining space.
  func fill() throws { _ = try run("dd", "if=/dev/zero", "of=\(root.path)/full", "bs=1k") }

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
