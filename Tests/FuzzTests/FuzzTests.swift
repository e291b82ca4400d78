import Foundation
import TestSupport
import Testing

/// The program `fuzz` over the shipped content. `Tests/Fuzz/run` tries fifty times as many files.
@Suite("Faulty content")
struct FuzzTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Content/en").standardized.path(percentEncoded: false)

  private func fuzz(_ arguments: String...) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = BuiltProgram("fuzz").url
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test("2,000 files with faults of structure, numbers, nesting and repetition stay within the limits")
  func files() throws {
    let (status, output) = try fuzz("run", Self.content, "2000")
    #expect(output.contains("2000 files, 0 failures"), "\(output)")
    #expect(status == 0)
    // Some faults leave a guide that opens, and most do not.
    let opened = output.split(separator: "; ").dropFirst().first.flatMap { Int($0.prefix { $0.isNumber }) }
    #expect((100...1_900).contains(opened ?? 0), "\(output)")
  }

  @Test("The time for a file of one word, or of quoted letters, grows in proportion to its size")
  func growth() throws {
    let (status, output) = try fuzz("growth", Self.content, "one word", "quoted letters")
    // A construct over a limit has an exclamation mark before its name.
    #expect(output.contains("\n  one word; ") && output.contains("\n  quoted letters; "), "\(output)")
    #expect(status == 0)
  }

  @Test("A file that is too slow, and a process that ends before its files, are failures")
  func failures() throws {
    let slow = try fuzz("run", Self.content, "20", "1", "0")
    #expect(slow.status == 1 && slow.output.contains(" took "), "\(slow.output)")
    let ended = try fuzz("run", "/nowhere", "2")
    #expect(ended.status == 1 && ended.output.contains("0 files, 2 failures"), "\(ended.output)")
  }
}
