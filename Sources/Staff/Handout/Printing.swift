import Guides

/// How pages for patients are saved for printing.
struct Printing: Equatable, Sendable {
  let isPossible: Bool
  /// The language that the desk was opened in, such as `en` or `en-GB`.
  let language: String

  /// The language of a page that is saved now, with its region unless a person has changed the language since.
  func language(in context: ScreenContext) -> String {
    language.hasPrefix("\(context.language)-") ? language : context.language
  }
}
