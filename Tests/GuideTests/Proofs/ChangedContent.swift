import Foundation
import Guides
import Library
import Pages
import Testing

/// A copy, in its own folder, of the small content of the screen tests, with some words changed.
struct ChangedContent {
  struct Change: Sendable {
    let file: String
    let from: String
    let to: String

    init(_ from: String, _ to: String, in file: String = "triage/small.md") {
      (self.file, self.from, self.to) = (file, from, to)
    }
  }

  let folder: URL

  init(_ changes: Change...) throws { try self.init(changes) }

  init(_ changes: [Change]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "changed-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: ScreenCase.folder.appending(path: "Content"), to: folder)
    for change in changes {
      let text = try text(of: change.file)
      try #require(text.contains(change.from), "\(change.file) does not say \(change.from)")
      try Data(text.replacing(change.from, with: change.to).utf8).write(to: url(change.file))
    }
  }

  private func url(_ file: String) -> URL { folder.appending(path: "en/\(file)") }

  func text(of file: String) throws -> String { try String(contentsOf: url(file), encoding: .utf8) }

  func add(_ text: String, as file: String) throws { try Data(text.utf8).write(to: url(file)) }

  func library(on today: Day? = nil) throws -> GuideLibrary {
    try GuideLibrary(folder: folder.path(percentEncoded: false), options: .init(today: today))
  }

  /// The findings about one file.
  func findings(of file: String = "triage/small.md", on today: Day? = nil) throws -> [Finding] {
    try library(on: today).check().filter { $0.file == file }
  }

  /// The position at which some words first occur in a file.
  func place(of words: String, in file: String = "triage/small.md") throws -> SourcePosition {
    for (index, line) in try text(of: file).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let range = line.firstRange(of: words) else { continue }
      return SourcePosition(
        line: index + 1, column: line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1)
    }
    throw Missing(words: words)
  }

  struct Missing: Error {
    let words: String
  }
}
