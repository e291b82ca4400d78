/// What a translated page has from its source, the page that it translates.
package struct PageOrigin: Equatable, Sendable {
  /// The front matter of the source.
  package let frontMatter: FrontMatter
  /// The front matter of the translation itself.
  package let ownFrontMatter: FrontMatter
  /// The hash of the translation's own text; `Page.meaning` is that of the source, which a clinician signs.
  package let ownMeaning: ContentHash
  /// The ids of the source, as in `Page.slugs`.
  let slugs: [String]
  /// False if anything but words differs, so that the ids and conditions that were read may not be those of the source.
  package let isPaired: Bool
  /// The texts of the source, by the position at which each begins in the translation.
  let runs: [SourcePosition: [Inline]]

  /// The key that says from which text of the source each heading was made.
  package static let madeFromKey = "made-from"
}

extension Page {
  /// The text of the source that a text of this page translates; the text itself if the page is no translation.
  ///
  /// Ids and conditions are read from it, so that they are the same in every language.
  package func original(of inlines: [Inline]) -> [Inline] {
    guard let origin, let first = inlines.first else { return inlines }
    return origin.runs[first.position] ?? inlines
  }

  /// The front matter in the words of the source.
  package var originalFrontMatter: FrontMatter { origin?.frontMatter ?? frontMatter }
}
