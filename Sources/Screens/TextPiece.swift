/// A heading, a paragraph, an item of a list or a line of code, with the links in it.
package struct TextPiece: Equatable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// 1 is the heading of a whole page.
    case heading(level: Int)
    case paragraph
    case item(ListMarker)
    /// A line that is kept as it is and never wrapped at spaces.
    case verbatim
  }

  /// The text without the marker of an item.
  package var runs: [Run]
  package var kind: Kind
  /// Columns before every line.
  package var indent: Int
  /// Further columns before every line but the first.
  package var hanging: Int

  /// - Parameters:
  ///   - indent: columns before every line.
  ///   - hanging: further columns before every line but the first; an item's text hangs behind its marker.
  package init(_ runs: [Run], _ kind: Kind = .paragraph, indent: Int = 0, hanging: Int = 0) {
    self.runs = runs
    self.kind = kind
    self.indent = indent
    self.hanging = if case .item(let marker) = kind { marker.text.count } else { hanging }
  }

  package var marker: ListMarker? { if case .item(let marker) = kind { marker } else { nil } }

  package var isHeading: Bool { if case .heading = kind { true } else { false } }

  package var isVerbatim: Bool { kind == .verbatim }

  /// The text as lines of text show it: behind its marker, and what is struck between marks.
  package var shownRuns: [Run] { (marker.map { [Run($0.text)] } ?? []) + runs.withStrikeMarks }

  /// The links, each once, though it may run over several runs.
  var links: [Item] { runs.links }
}
