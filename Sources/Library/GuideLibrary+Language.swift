package import Guides
import Pages
import Screens

/// The languages of a content folder and the location of each.
extension GuideLibrary {
  /// The languages of a content folder: its subfolders that are named by a language tag and contain the shared pages.
  package static func languages(of folder: String) -> [String] {
    let shared = ["levels.md", "locale.md", WordsReader.path]
    return ContentFolder.names(in: folder).filter { name in
      isTag(name) && shared.contains { ContentFolder.exists("\(folder)/\(name)/\($0)") }
    }.sorted()
  }

  /// The languages that are offered to people: those in which nothing of the source is missing.
  package static func offeredLanguages(of folder: String) -> [String] {
    languages(of: folder).filter { isComplete($0, in: folder) }
  }

  /// True if a language is one of those that are offered.
  package static func offers(_ language: String, in folder: String) -> Bool {
    languages(of: folder).contains(language) && isComplete(language, in: folder)
  }

  /// True if a language has every file of the source; a language that stands alone is complete.
  private static func isComplete(_ language: String, in folder: String) -> Bool {
    let own = "\(folder)/\(language)"
    guard let source = sourceFolder(of: own, language: language) else { return true }
    let files = LanguageFolder(root: own, source: source)
    return (files.pathsToTranslate + ["locale.md", WordsReader.path]).allSatisfy(files.own.has)
  }

  /// A language tag, such as "es" or "pt-BR".
  private static func isTag(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isLanguage = parts[0].allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return isLanguage && (2...3).contains(parts[0].count)
      && parts.dropFirst().allSatisfy { part in
        (2...8).contains(part.count)
          && part.allSatisfy { byte in
            let character = Character(UnicodeScalar(byte))
            return character.isASCII && (character.isLetter || character.isNumber)
          }
      }
  }

  /// The name of a language in that language, such as "Español": the title of its `words.md`, or the tag if it has no
  /// title.
  ///
  /// - Parameter folder: the content folder, with a subfolder for each language.
  package static func ownName(of language: String, in folder: String) -> String {
    if language == Words.english.language { return "English" }
    return title(ofPageAt: "\(folder)/\(language)/\(WordsReader.path)") ?? language
  }

  /// The folders of the other languages of the content.
  var otherLanguageFolders: [String] {
    guard root.hasSuffix("/\(language)") else { return [] }
    let parent = String(root.dropLast(language.count + 1))
    return Self.languages(of: parent).filter { $0 != language }.map { "\(parent)/\($0)" }
  }

  /// The title in the front matter of a file; nil if it has none.
  private static func title(ofPageAt path: String) -> String? { frontMatter(ofPageAt: path)?["title"]?.text }

  /// The front matter of a file, without reading its text; nil if it has none.
  static func frontMatter(ofPageAt path: String) -> FrontMatter? {
    let (opening, closing) = (Array("---\n".utf8), "\n---\n".utf8)
    guard let bytes = ContentFolder.bytes(ofFileAt: path), bytes.starts(with: opening) else { return nil }
    let yaml = bytes.dropFirst(opening.count)
    guard let end = yaml.firstRange(of: closing)?.lowerBound else { return nil }
    return try? FrontMatter(yaml: String(decoding: yaml[..<end], as: UTF8.self))
  }

  /// The language that guidance is written in first, and translated from.
  package static let sourceLanguage = Words.english.language

  /// The folder of the language. A clinic need not have files in a language; then those of its source say what is true
  /// of the clinic.
  static func ownFolder(of root: String, isClinic: Bool, _ options: Options) throws(LibraryError) -> String {
    do {
      return try languageFolder(of: root, language: options.language, kinds: options.kinds)
    } catch {
      guard isClinic, ContentFolder.isFolder("\(root)/\(sourceLanguage)") else { throw error }
      return "\(root)/\(options.language)"
    }
  }

  /// The folder beside a language's folder with the files that it was translated from; nil if there is none.
  static func sourceFolder(of own: String, language: String) -> String? {
    guard language != sourceLanguage, own.hasSuffix("/\(language)") else { return nil }
    let source = own.dropLast(language.count) + sourceLanguage
    return ContentFolder.isFolder(String(source)) ? String(source) : nil
  }

  /// True if a folder can be opened in a language.
  package static func hasGuidance(_ folder: String, in language: String, kinds: GuideKinds) -> Bool {
    (try? languageFolder(of: folder, language: language, kinds: kinds)) != nil
  }

  /// True if a clinic's folder says anything for a language: in it, or in the language of the source.
  package static func isOverlaid(by clinic: String, in language: String, kinds: GuideKinds) -> Bool {
    hasGuidance(clinic, in: language, kinds: kinds)
      || language != sourceLanguage && hasGuidance(clinic, in: sourceLanguage, kinds: kinds)
  }

  static func languageFolder(
    of given: String, language: String, kinds: GuideKinds
  ) throws(LibraryError) -> String {
    var folder = given
    while folder.count > 1, folder.last == "/" { folder.removeLast() }
    guard ContentFolder.exists(folder) else { throw .noFolder(folder, looked: []) }
    guard ContentFolder.isFolder(folder) else { throw .notAFolder(folder) }
    if ContentFolder.isFolder("\(folder)/\(language)") { return "\(folder)/\(language)" }
    let holdsGuides = kinds.names.contains { ContentFolder.isFolder("\(folder)/\($0)") }
    let shared = ["levels.md", "locale.md"]
    if holdsGuides || shared.contains(where: { ContentFolder.exists("\(folder)/\($0)") }) { return folder }
    let found = languages(of: folder)
    guard found.isEmpty else { throw .noLanguage(folder, language: language, found: found) }
    throw .empty(folder)
  }
}
