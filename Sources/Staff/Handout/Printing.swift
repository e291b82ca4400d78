import Guides

/// How pages for patients are saved for printing.
struct Printing: Equatable, Sendable {
  let isPossible: Bool
  /// The language that the desk was opened in, such as `en` or `en-GB`.
  let language: String

  /// The language of a page that is saved now, with its region unless a person has changed the language since.
  func language(in context: ScreenContext) -> String {
    language.isTag(of: context.language) ? language : context.language
  }
}

extension String {
  /// True if this tag, such as "es-US", is one of a language, such as "es".
  func isTag(of language: String) -> Bool { languageOfTag == language }

  /// The language of this tag, such as "es" of "es-US".
  var languageOfTag: String { String(prefix { $0 != "-" }) }
}
