import Documents
import Pages
package import Screens

/// What reading needs beyond the page itself.
package struct ReadingContext {
  package let pages: any PageSource
  package let facts: LocalFacts
  package let levels: Levels
  package let kinds: GuideKinds
  /// What the program says in the language of the pages; answers have roles by it.
  package let words: Words
  /// True where a check found no error in the page as it is: its cases and proofs need not be gone through again.
  package let isChecked: Bool
  let parts: PartCache

  /// - Parameters:
  ///   - parts: the guides read as parts of others so far, one for each folder.
  ///   - isChecked: true where a check found no error in the page as it is.
  package init(
    pages: any PageSource, facts: LocalFacts, levels: Levels, kinds: GuideKinds = .shipped, words: Words,
    parts: PartCache = PartCache(), isChecked: Bool = false
  ) {
    self.isChecked = isChecked
    self.kinds = kinds
    self.words = words
    self.pages = pages
    self.facts = facts
    self.levels = levels
    self.parts = parts
  }
}
