import Foundation
import Testing

/// The program `fuzz` over the shipped content. `Tests/Fuzz/run` tries fifty times as many files.
@Suite("Faulty content")
struct FuzzTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Content/en").path(percentEncoded: false)

  private func fuzz(_ arguments: String...) throws -> (status: Int32, output: String) {
    let process = Process()
    let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.executableURL = bundle.deletingLastPathComponent().appending(path: "fuzz")
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
  }
}
