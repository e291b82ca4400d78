import Guides
import Pages
import Screens

/// The program's phrases in the language of the folder.
extension GuideLibrary {
  /// True if `words.md` is read. False in English, in which the phrases are declared.
  var hasWords: Bool { options.language != Words.english.language }

  /// - Parameter place: the tag of the locale, such as "es-US"; it is used in place of the language if it is one of its
  ///   locales.
  func readWords(for place: String?) -> (words: Words, findings: [Finding]) {
    guard hasWords else { return (.english, []) }
    let phrases = options.phrases()
    guard !phrases.isEmpty else { return (.english, []) }
    let isOfLanguage = place?.hasPrefix(options.language + "-") == true
    let language = isOfLanguage ? place ?? options.language : options.language
    if isReadingStamped, let words = stampedWords(in: language, phrases) { return (words, []) }
    guard let page = page(at: WordsReader.path) else {
      let modules = Set(phrases.map(\.module)).sorted()
      let finding = Finding(
        .noSuchFile, in: WordsReader.path, at: .start,
        "There is no \(WordsReader.path), so all that the program itself says is in English.",
        fix: "Add it, with a heading for each of: \(modules.joined(separator: ", ")).")
      return (.english, [finding])
    }
    trace.begin(page.path)
    defer { trace.end() }
    let (words, findings) = WordsReader.read(
      page, language: language, phrases: phrases, otherModules: options.otherModules)
    return (words, page.findings + findings)
  }
}
