import Guides

/// Which languages a content folder has, and where each of them is.
extension GuideLibrary {
  private static let languageNames = [
    "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français", "it": "Italiano", "pt": "Português",
  ]

  /// The languages that a content folder has.
  package static func languages(of folder: String) -> [String] {
    languageNames.keys.sorted().filter { ContentFolder.isFolder("\(folder)/\($0)") }
  }

  /// What a language calls itself, as "Español".
  package static func ownName(of language: String) -> String { languageNames[language] ?? language }

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
