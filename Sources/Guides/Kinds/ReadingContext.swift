import Documents
import Pages
package import Screens

/// What a reader needs in addition to the page itself.
package struct ReadingContext {
  package let pages: any PageSource
  package let facts: LocalFacts
  package let levels: Levels
  package let kinds: GuideKinds
  /// The words of the language of the pages, which also define the roles of answers.
  package let words: Words
  /// True if a check found no error in this version of the page, so that its cases and proofs need not be run again.
  package let isChecked: Bool
  let parts: PartCache

  /// - Parameters:
  ///   - parts: the cache of the parts of guides, one for each folder.
  ///   - isChecked: true if a check found no error in this version of the page.
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
