import Pages

/// The files of the guides.
extension GuideLibrary {
  /// The first folder that has a file: the clinic's own, then the content; nil if neither has it.
  func folder(of path: String) -> LanguageFolder? { folders.first { $0.has(path) } }

  /// The path of a file on disk, in the clinic's own folder or in the content.
  package func location(of path: String) -> String {
    "\(folder(of: path)?.root ?? root)/\(path)"
  }

  /// The content folder of the language, on disk.
  package var root: String { folders.last?.root ?? "" }

  /// The language of the guidance, such as `en`.
  package var language: String { options.language }

  /// The place whose facts are used; nil if none is named.
  package var locale: String? { options.locale }

  /// The language with the place, such as `en-GB`, for documents; without it, if the facts are those of a place where
  /// another language is spoken.
  package var languageTag: String {
    guard let locale, locale.hasPrefix("\(language)-") else { return language }
    return locale
  }

  /// True if the guidance is a translation of what stands beside it in the language of the source.
  package var isTranslation: Bool { folders.last?.isTranslation == true }

  /// The lines of a file on disk; empty if it cannot be read.
  package func lines(of path: String) -> [String] {
    guard let folder = folder(of: path), let bytes = folder.bytes(of: path) else {
      return []
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  /// A short hash that identifies exactly this content. Reads everything.
  package var version: String {
    let hashes = paths.compactMap { page(at: $0).map { ($0.origin?.ownMeaning ?? $0.meaning).digits } }
    return ContentHash(of: Array(hashes.joined().utf8)).short
  }
}
