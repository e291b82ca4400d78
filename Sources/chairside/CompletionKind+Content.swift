import ArgumentParser
import Guides
import Library

/// What a shell offers where a command asks for a part of the guidance.
extension CompletionKind {
  /// The guides, as `triage/eyelid-droop`.
  static var guides: CompletionKind { guides(of: nil) }

  /// The guides of one kind; nil for those of all kinds.
  static func guides(of kind: String?) -> CompletionKind {
    custom { words, _, _ in
      guard let library = library(for: words) else { return [] }
      return library.paths.filter { $0.hasPrefix(kind.map { "\($0)/" } ?? "") && library.kinds.isGuide($0) }
        .map { String($0.dropLast(3)) }
    }
  }

  /// The languages of the guidance.
  static var languages: CompletionKind {
    custom { words, _, _ in (try? choice(in: words).languageNames()) ?? [] }
  }

  /// The places whose numbers and words the guidance has.
  static var places: CompletionKind {
    custom { words, _, _ in library(for: words)?.locales ?? [] }
  }

  private static func library(for words: [String]) -> GuideLibrary? { try? choice(in: words).library() }

  /// The guidance that a command line names.
  private static func choice(in words: [String]) -> ContentChoice {
    func value(of option: String) -> String? {
      words.firstIndex(of: option).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    }
    return ContentChoice(
      folder: value(of: "--content"), clinic: value(of: "--clinic"), language: value(of: "--language"))
  }
}
