import Foundation
import TestSupport

/// A program to start in a terminal, and the terminal's settings.
struct Launch {
  var program: String
  var arguments: [String] = []
  var columns = 80
  var rows = 24
  /// Variables added to the few that every session has. An empty value is kept; nil removes the variable.
  var environment: [String: String?] = [:]
  /// True if standard error is the terminal too, as for a shell; otherwise it is a file.
  var showsErrors = false

  /// The guidance as it is shipped.
  static let shippedContent = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Content").standardized.path(percentEncoded: false)

  /// The program under test, with a small content folder unless the arguments name another.
  static func chairside(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:]
  ) -> Launch {
    Launch(
      program: chairsidePath, arguments: arguments + ["--content", SampleContent.folder], columns: columns, rows: rows,
      environment: environment)
  }

  /// A shell with job control, which prints `$ ` when it waits.
  static func shell(_ environment: [String: String?] = [:]) -> Launch {
    Launch(
      program: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: environment.merging(["PS1": "$ "]) { given, _ in given }, showsErrors: true)
  }

  /// The path of the built program: `CHAIRSIDE_PROGRAM` if set, otherwise the one beside the test bundle.
  static var chairsidePath: String {
    if let path = ProcessInfo.processInfo.environment["CHAIRSIDE_PROGRAM"] { return path }
    return BuiltProgram("chairside").url.path(percentEncoded: false)
  }
}
