import Foundation
import Testing

/// A copy of some shipped content that a test may change. The folder is deleted with the object.
final class ContentCopy {
  let folder: String

  /// The folder to check.
  var content: String { folder + "/Content" }

  /// - Parameter guides: the guides to copy, with their cases. The shared pages of levels and the locale are always
  ///   copied.
  init(_ guides: [String] = []) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "chairside-copy-\(UUID().uuidString)").path
    for file in ["levels.md", "locale.md"] + guides.flatMap({ ["\($0).md", "\($0).cases.md"] }) {
      guard let text = try? String(contentsOfFile: "\(Run.content)/en/\(file)", encoding: .utf8) else { continue }
      try write(file == "levels.md" ? Self.levels(text, naming: guides) : text, to: "Content/en/\(file)")
    }
  }

  /// A copy of the whole content in all its languages.
  static func ofAll() throws -> ContentCopy {
    let copy = try ContentCopy()
    try FileManager.default.removeItem(atPath: copy.content)
    try FileManager.default.copyItem(atPath: Run.content, toPath: copy.content)
    return copy
  }

  private static let roles = ["danger-signs: ", "anything-else: ", "last-check: ", "about: ", "shared-questions: "]

  /// The levels page without the lines that name guides that are not copied.
  private static func levels(_ text: String, naming guides: [String]) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      !Self.roles.contains { line.hasPrefix($0) }
        || guides.contains { line.contains("\($0).md") }
    }.joined(separator: "\n")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func text(of path: String) throws -> String { try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) }

  func write(_ text: String, to path: String) throws {
    let file = URL(filePath: folder).appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// Replaces text that occurs exactly once in a file.
  func change(_ path: String, _ old: String, to new: String) throws {
    let text = try text(of: path)
    #expect(text.components(separatedBy: old).count == 2, "\"\(old)\" stands once in \(path).")
    try write(text.replacing(old, with: new), to: path)
  }
}
