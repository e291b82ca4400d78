/// How the program looks and which language it speaks, and what there is to choose from.
package struct Appearance: Equatable, Sendable {
  /// A language to choose: its tag, and its own name for itself, which is the same in every language.
  package struct Choice: Equatable, Sendable {
    package let name: String
    package let words: String

    package init(name: String, words: String) {
      self.name = name
      self.words = words
    }
  }

  package enum Change: Hashable, Sendable {
    case theme(String)
    case language(String)
  }

  /// The names of themes, as the command line takes them.
  package let themes: [String]
  package let languages: [Choice]
  package var theme: String
  package var language: String

  package init(themes: [String], languages: [Choice], theme: String, language: String) {
    self.themes = themes
    self.languages = languages
    self.theme = theme
    self.language = language
  }
}
