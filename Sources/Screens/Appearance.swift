/// How the program looks and which language it speaks, and what there is to choose from.
package struct Appearance: Equatable, Sendable {
  /// Something to choose: the word that the command line takes for it, and what a person reads.
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

  package let themes: [Choice]
  package let languages: [Choice]
  package var theme: String
  package var language: String

  package init(themes: [Choice], languages: [Choice], theme: String, language: String) {
    self.themes = themes
    self.languages = languages
    self.theme = theme
    self.language = language
  }
}
