/// A heading, a paragraph, an item of a list or a line of code, with the links in it.
package struct TextPiece: Equatable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// 1 is the heading of a whole page.
    case heading(level: Int)
    case paragraph
    case item(ListMarker)
    /// A line that is shown unchanged and never wrapped at spaces.
    case verbatim
  }

  /// A few words in a column of their own before the text, such as the names of keys or a time.
  package struct Lead: Equatable, Sendable {
    package let text: String
    /// The columns for it, of which the last is left blank.
    package let width: Int

    package init(_ text: String, width: Int) {
      self.text = text
      self.width = width
    }
  }

  /// The text without the marker of an item.
  package var runs: [Run]
  package var kind: Kind
  /// The indent of every line, in columns.
  package var indent: Int
  /// The additional indent of every line but the first, in columns.
  package var hanging: Int
  /// What is before the text; nil for none. The links of a text with it have no numbers.
  package var lead: Lead?
  /// True if the first line is enough, as for the words around a search hit.
  package var isExcerpt = false
  /// The number of characters before the caret, in the line of a text field; nil for other text.
  package var caret: Int?

  /// - Parameters:
  ///   - indent: columns before every line.
  ///   - hanging: additional columns before every line but the first. For an item it is the width of the marker.
  package init(_ runs: [Run], _ kind: Kind = .paragraph, indent: Int = 0, hanging: Int = 0) {
    self.runs = runs
    self.kind = kind
    self.indent = indent
    self.hanging = if case .item(let marker) = kind { marker.text.count } else { hanging }
  }

  package var marker: ListMarker? { if case .item(let marker) = kind { marker } else { nil } }

  package var isHeading: Bool { if case .heading = kind { true } else { false } }

  package var isVerbatim: Bool { kind == .verbatim }

  /// The text for plain output: with its marker, and with struck-through text between `~~`.
  package var shownRuns: [Run] { (marker.map { [Run($0.text)] } ?? []) + runs.withStrikeMarks }

  /// The text with what is before it, where there are no columns.
  package var runsWithLead: [Run] { (lead.map { [Run($0.text + "  ", .strong)] } ?? []) + runs }

  /// The links, each once, even if it spans several runs.
  var links: [Item] { runs.links }
}
