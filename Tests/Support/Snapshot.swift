import Foundation

/// A snapshot file of what the program shows, to be reviewed as text.
///
/// Text that changes with every word of the content, such as hashes, and text that has its own tests, such as style
/// sheets, is masked.
package struct Snapshot {
  let file: URL

  /// - Parameters:
  ///   - path: seen from the folder of the test that asks.
  ///   - test: the file of that test.
  package init(_ path: String, besides test: String = #filePath) {
    file = URL(filePath: test).deletingLastPathComponent().appending(path: path)
  }

  /// Returns the text that is shown and the text of the file. Writes the file first if `CHAIRSIDE_WRITE_SNAPSHOTS` is
  /// set.
  ///
  /// - Throws: if the file cannot be read or written.
  package func compare(_ text: String) throws -> (shown: String, expected: String) {
    let shown = Self.masked(text.hasSuffix("\n") ? text : text + "\n")
    if Self.isWriting {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try shown.write(to: file, atomically: true, encoding: .utf8)
    }
    return (shown, try String(contentsOf: file, encoding: .utf8))
  }

  /// True in a run that writes the files.
  package static var isWriting: Bool { ProcessInfo.processInfo.environment["CHAIRSIDE_WRITE_SNAPSHOTS"] != nil }

  /// The text without style sheets, and with each digit of a hash replaced by `#`.
  static func masked(_ text: String) -> String {
    var masked = text.replacing(/<style>[^<]*<\/style>/, with: "<style></style>")
    masked.replace(/(@|sha256:)([0-9a-f]{64}|[0-9a-f]{6})\b/) { $0.1 + String(repeating: "#", count: $0.2.count) }
    return masked
  }
}
