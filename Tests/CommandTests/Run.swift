import Foundation
import TestSupport

/// One run of the built program: its standard output, standard error and exit status.
struct Run {
  let output: String
  let errors: String
  let status: Int32

  static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Content").standardized.path(percentEncoded: false)

  /// Runs `chairside` with these arguments on the shipped content.
  init(_ arguments: String..., input: String = "", content: String? = Self.content) throws {
    try self.init(arguments: arguments, input: input, content: content)
  }

  /// - Parameters:
  ///   - state: the value of `XDG_STATE_HOME`; nil leaves the variable unset.
  ///   - faults: variables of `Tests/FaultInjection`, such as `FAULT_CLOCK`.
  ///   - locale: variables such as `LANG`.
  ///   - folder: the working directory; nil for that of the tests.
  init(
    arguments: [String], input: String = "", content: String? = Self.content, state: String? = nil,
    faults: [String: String] = [:], locale: [String: String] = [:], folder: String? = nil
  ) throws {
    let process = Process()
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.executableURL = BuiltProgram("chairside").url
    process.arguments = arguments
    var environment = ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(), "TZ": "America/Denver"]
    environment["CHAIRSIDE_CONTENT"] = content
    environment["XDG_STATE_HOME"] = state
    environment.merge(locale) { $1 }
    if !faults.isEmpty {
      environment["LD_PRELOAD"] = BuiltProgram.faultInjection
      environment.merge(faults) { $1 }
    }
    process.environment = environment
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    // Standard error is short enough for the pipe's buffer, so standard output can be read first.
    output = String(decoding: try stdout.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    errors = String(decoding: try stderr.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  var json: [String: Any] {
    get throws { try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:] }
  }
}
