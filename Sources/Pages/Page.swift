/// A content file after reading: its front matter, its text in sections, and its findings so far.
package struct Page: Equatable, Sendable {
  /// A heading with the text under it, up to the next heading of the same level.
  package struct Section: Equatable, Sendable {
    package let title: String
    /// The heading of the source, which the readers of structure take; the title itself if this is no translation.
    package var name: String
    /// The id of the heading, by GitHub's rule; in a translation that of the source.
    package var slug: String
    package let position: SourcePosition
    /// The blocks before the first heading of the level below.
    package var blocks: [Block]
    /// The sections of the level below; empty for sections of the lowest level.
    package var parts: [Section]
  }

  /// An exception, written `<!-- allow R401: agreed 2026-11-20 until 2027-01-31 -->`: the next line may break a rule
  /// until a day.
  package struct Allowance: Equatable, Sendable {
    package let rule: String
    package let reason: String
    package let until: Day
    package let position: SourcePosition
  }

  /// The path inside the content folder of one language, such as `triage/eyelid-droop.md`.
  package let path: String
  package var frontMatter: FrontMatter
  package var title: String
  package var titlePosition: SourcePosition
  /// The blocks between the title and the first section.
  package var intro: [Block]
  package var sections: [Section]
  package var allowances: [Allowance]
  package var findings: [Finding]
  /// The hash of what a clinician signs: the text, and the front matter without `PageReader.reviewKeys`.
  package var meaning: ContentHash
  /// What it has from the page that it translates; nil if it translates none.
  package var origin: PageOrigin?

  /// The section with this slug.
  package func section(_ slug: String) -> Section? { sections.first { $0.slug == slug } }

  /// Every id that a link into this page may name, in order; in a translation those of the source.
  package var slugs: [String] {
    origin?.slugs ?? [Slug.of(title)] + sections.flatMap { [$0.slug] + $0.parts.map(\.slug) }
  }
}
