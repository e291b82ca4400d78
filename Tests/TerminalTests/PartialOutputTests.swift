import Foundation
import Testing

/// Kind of fault: output that was taken in part counts as written.
@Suite("Output that is taken in parts") struct PartialOutputTests {
  private static let content = Launch.shippedContent

  /// A page of more than 4 KiB.
  private static let arguments = [
    "handout", "aftercare/after-injection", "--treated", "2026-11-20T10:00", "--now", "2026-11-20T10:00", "--format",
    "html", "--content", content,
  ]

  /// Starts the program with these files as its output and its errors.
  private func start(_ arguments: [String] = Self.arguments, output: Any, errors: Any) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: Launch.chairsidePath)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory()]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return process
  }

  private func text(of pipe: Pipe) throws -> String {
    String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }

  @Test("A disk that is full in the middle of a page ends the program with 74", .enabled(if: FullDisk.canBeMade))
  func fullMidway() throws {
    let disk = try FullDisk(kilobytes: 4)
    let page = disk.folder.appending(path: "page.html")
    try Data().write(to: page)
    let errors = Pipe()
    let process = try start(output: try FileHandle(forWritingTo: page), errors: errors)
    let said = try text(of: errors)
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(said.hasPrefix("chairside: Standard output cannot be written: no space left on device."), "\(said)")
    #expect((1...4096).contains(try Data(contentsOf: page).count))
  }

  @Test("No part of a page is left in a file that a full disk does not take", .enabled(if: FullDisk.canBeMade))
  func noPart() throws {
    let disk = try FullDisk(kilobytes: 4)
    let before = try FileManager.default.contentsOfDirectory(atPath: disk.folder.path).sorted()
    let errors = Pipe()
    let file = disk.folder.appending(path: "page.html").path
    let process = try start(Self.arguments + ["--output", file], output: FileHandle.nullDevice, errors: errors)
    let said = try text(of: errors)
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(said.contains("page.html cannot be written: No space left on device."), "\(said)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.folder.path).sorted() == before)
  }

  @Test("A pipe that is full and does not block is waited for, and gets everything")
  func nonBlocking() throws {
    let plain = Pipe()
    let first = try start(output: plain, errors: FileHandle.nullDevice)
    let whole = try text(of: plain)
    first.waitUntilExit()
    let pipe = Pipe()
    let writing = pipe.fileHandleForWriting.fileDescriptor
    // F_SETPIPE_SZ, which glibc declares for GNU sources alone.
    let size = fcntl(writing, 1031, 4096)
    #expect(size > 0 && whole.utf8.count > Int(size))
    #expect(fcntl(writing, F_SETFL, O_NONBLOCK) == 0)
    let process = try start(output: pipe, errors: FileHandle.nullDevice)
    // Nothing is read before the pipe is full.
    let end = ProcessInfo.processInfo.systemUptime + 10
    var waiting: Int32 = 0
    while waiting < size, process.isRunning, ProcessInfo.processInfo.systemUptime < end {
      usleep(2_000)
      _ = ioctl(pipe.fileHandleForReading.fileDescriptor, UInt(FIONREAD), &waiting)
    }
    #expect(waiting == size)
    #expect(try text(of: pipe) == whole)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
