/// The current theme and language, and those that can be chosen.
package struct Appearance: Equatable, Sendable {
  /// A language that can be chosen: its tag, and its name in the language itself.
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
    /// By its index.
    case size(Int)
  }

  /// The names of the themes, as accepted on the command line.
  package let themes: [String]
  package let languages: [Choice]
  package var theme: String
  package var language: String
  /// The sizes of text, from the usual one to the largest; at least one.
  package let sizes: [TextSize]
  /// The index of the size in use.
  package var sizeIndex: Int

  package var size: TextSize { sizes[sizeIndex] }

  /// The index of the next larger size, or of the first after the largest; nil if there is only one.
  package var nextSizeIndex: Int? { sizes.count > 1 ? (sizeIndex + 1) % sizes.count : nil }

  /// The language after the one in use; nil if there is no other.
  package var nextLanguage: Choice? {
    guard languages.count > 1 else { return nil }
    let now = languages.firstIndex { $0.name == language } ?? -1
    return languages[(now + 1) % languages.count]
  }

  package init(
    themes: [String], languages: [Choice], theme: String, language: String, sizes: [TextSize] = [.usual, .large],
    sizeIndex: Int = 0
  ) {
    precondition(sizes.indices.contains(sizeIndex), "A size is one of those that can be chosen.")
    self.sizes = sizes
    self.sizeIndex = sizeIndex
    self.themes = themes
    self.languages = languages
    self.theme = theme
    self.language = language
  }
}
