/// One line of text that a person types, with the place at which typing goes on.
package struct TextField: Equatable, Sendable {
  /// The result of an input.
  package enum Outcome: Equatable, Sendable {
    /// The text was changed, or the caret was moved, or there was nothing to do.
    case taken
    /// This character cannot be typed here.
    case refused(Character)
    /// The text already has its maximum length.
    case full
  }

  package private(set) var text: String
  /// The number of characters before the caret.
  package private(set) var caret: Int
  /// The maximum number of characters.
  package let longest: Int

  package init(_ text: String = "", longest: Int) {
    self.text = text
    self.longest = longest
    caret = text.count
  }

  /// - Parameter allows: the characters that the field takes.
  package mutating func take(_ input: TextInput, allows: (Character) -> Bool = { !$0.isNewline }) -> Outcome {
    switch input {
    case .character(let character):
      guard allows(character) else { return .refused(character) }
      guard text.count < longest else { return .full }
      insert([character])
    case .backspace:
      guard caret > 0 else { break }
      caret -= 1
      text.remove(at: place)
    case .delete: if caret < text.count { text.remove(at: place) }
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .home: caret = 0
    case .end: caret = text.count
    case .paste(let pasted): insert(Self.line(pasted).filter(allows).prefix(longest - text.count))
    case .line(let line):
      text = String(Self.line(line).filter(allows).prefix(longest))
      caret = text.count
    }
    return .taken
  }

  private var place: String.Index { text.index(text.startIndex, offsetBy: caret) }

  private mutating func insert(_ characters: some Collection<Character>) {
    // An accent joins the letter before it, so the characters are counted again.
    let (before, after) = (text[..<place] + String(characters), text[place...])
    text = String(before + after)
    caret = min(before.count, text.count)
  }

  /// Pasted text as one line: each line end or tab becomes a space, and none is left at either end.
  private static func line(_ text: String) -> [Character] {
    let line = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let start = line.firstIndex { $0 != " " } ?? line.endIndex
    let end = line.lastIndex { $0 != " " } ?? line.startIndex
    return start < line.endIndex ? Array(line[start...end]) : []
  }
}

extension Piece {
  /// A field with its label before it.
  package static func field(_ label: String, _ field: TextField) -> Piece {
    var piece = TextPiece([Run(label + " ", .strong), Run(field.text)])
    piece.caret = label.count + 1 + field.caret
    return .text(piece)
  }
}
