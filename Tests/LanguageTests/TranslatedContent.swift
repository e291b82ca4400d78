import Foundation
import Guides
import Library
import Pages

@testable import Screens

/// A small content folder with its English source and a translation beside it, in a language that no code knows. The
/// folder is deleted with the object.
final class TranslatedContent {
  static let language = "ja"

  private let content = FileManager.default.temporaryDirectory.appending(path: "chairside-ja-\(UUID().uuidString)")

  var folder: String { content.path(percentEncoded: false) }

  init() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let english = tests.appending(path: "GuideTests/Screens/Content/en")
    let files = FileManager.default.enumerator(atPath: english.path(percentEncoded: false))
    for name in files?.compactMap({ $0 as? String }) ?? [] where name.hasSuffix(".md") && !name.hasSuffix("broken.md") {
      let text = try String(contentsOf: english.appending(path: name), encoding: .utf8)
      try write(text, to: "en/\(name)")
      guard !name.hasSuffix(".cases.md") else { continue }
      let page = PseudoPage(text, path: name, isTranslation: !name.hasPrefix("locale"))
      try write(name.hasPrefix("locale") ? text : page.text, to: "\(Self.language)/\(name)")
    }
    try write(PseudoLanguage.words, to: "\(Self.language)/words.md")
  }

  deinit { try? FileManager.default.removeItem(at: content) }

  private func write(_ text: String, to name: String) throws {
    let file = content.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// Replaces the first occurrence of a text in a file, such as `ja/faq/answers.md`.
  func replace(_ old: String, with new: String, in name: String) throws {
    let text = try read(name)
    guard let range = text.range(of: old) else { throw CocoaError(.formatting) }
    try write(text.replacingCharacters(in: range, with: new), to: name)
  }

  func read(_ name: String) throws -> String { try String(contentsOf: content.appending(path: name), encoding: .utf8) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: content.appending(path: name)) }

  func library(_ language: String = language) throws -> GuideLibrary {
    try GuideLibrary(
      folder: folder, options: GuideLibrary.Options(language: language, phrases: PseudoLanguage.phrases))
  }

  /// The findings about the translation, without those of texts that nobody has accepted yet, and of signatures.
  func findings() throws -> [Finding] {
    let rules: [Rule] = [.otherStructure, .notTranslated, .sameAsSource, .phraseMismatch, .signOffStale]
    return try library().check(on: Day("2026-11-24")).filter { rules.contains($0.rule) }
  }

  /// All errors of the translation.
  func errors() throws -> Set<Finding> {
    Set(try library().check(on: Day("2026-11-24")).filter { $0.severity == .error })
  }

  /// Headings that are stale, or of which the translation does not say from which text they were made.
  func stale() throws -> [Finding] {
    try library().check(on: Day("2026-11-24")).filter { $0.rule == .madeFromOlder }
  }

  /// Notes that the whole translation says what the source says now.
  func acceptAll() throws {
    let library = try library()
    let mark = TranslationMark(library)
    for path in library.paths where library.page(at: path)?.origin != nil { _ = try mark.accept(path, heading: nil) }
  }
}
