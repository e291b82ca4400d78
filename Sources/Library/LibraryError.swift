import Pages

/// The reason why a content folder cannot be used at all. A single broken file is never such a reason.
package enum LibraryError: Error, Equatable, CustomStringConvertible {
  case noFolder(String, looked: [String])
  case notAFolder(String)
  case noLanguage(String, language: String, found: [String])
  case noLocale(String, locale: String, found: [String])
  case empty(String)
  case noStories(String)
  /// The files are too large to be held together.
  case tooLarge(String, mebibytes: Int)

  package var description: String {
    switch self {
    case .noFolder(let path, let looked):
      let places = looked.isEmpty ? "" : " Looked in: \(looked.joined(separator: ", "))."
      return "There is no content folder at \(path).\(places) Name one with --content FOLDER."
    case .notAFolder(let path):
      return "\(path) is a file. Name the folder that holds it with --content FOLDER."
    case .noLanguage(let path, let language, let found):
      let have = found.isEmpty ? "It has no language folder." : "It has: \(found.joined(separator: ", "))."
      return "\(path) has no guidance in the language \"\(language)\". \(have) Choose one with --language."
    case .noLocale(let path, let locale, let found):
      let have =
        found.isEmpty
        ? "It has none." : "It has: \(found.joined(separator: ", ")).\(Spelling.hint(for: locale, among: found))"
      return "\(path) has no place \"\(locale)\". \(have) Choose one with --locale."
    case .tooLarge(let path, let mebibytes):
      return "\(path) holds more than \(mebibytes) MiB of Markdown. Take out what is no guide."
    case .noStories(let path):
      return "\(path) holds no stories. A story is a heading in a file such as \(path)/stories.md."
    case .empty(let path):
      return "\(path) holds no guides. A guide is a file such as \(path)/faq/side-effects.md."
    }
  }
}
