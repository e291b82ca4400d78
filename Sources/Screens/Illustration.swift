/// A picture with numbered parts, beside the items that the parts stand for. Where there is no room for it, and in
/// plain text, the items stand alone.
package struct Illustration: Equatable, Sendable {
  /// The lines of the picture, of one width. A digit is replaced by the number of its part's item.
  package let lines: [String]
  /// Lines of the same size, with the digit of the part that a cell belongs to, or a space.
  package let parts: [String]
  /// The item of each part, the part of digit 1 first; nil for a part without one.
  package let targets: [Item.ID?]
  /// The items of the parts, then others, such as one that goes on.
  package var items: [Item]
  /// A sentence under the items; empty for none.
  package var note: String

  package init(lines: [String], parts: [String], targets: [Item.ID?], items: [Item], note: String = "") {
    self.lines = lines
    self.parts = parts
    self.targets = targets
    self.items = items
    self.note = note
  }

  /// The items and the note, without the picture.
  package var asPieces: [Piece] { items.map { .item($0) } + (note.isEmpty ? [] : [.gap, .line(note)]) }

  var width: Int { lines.map { Glyph.width(of: $0) }.max() ?? 0 }

  /// The item of a part, given its digit.
  func target(of digit: Character) -> Item.ID? {
    guard let number = digit.wholeNumberValue, targets.indices.contains(number - 1) else { return nil }
    return targets[number - 1]
  }
}
