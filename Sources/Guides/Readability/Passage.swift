import Pages

/// A passage of continuous text, with the position of each of its characters in the file.
struct Passage {
  enum Role: Equatable {
    case heading
    /// A name or a short label: not a sentence.
    case label
    case text
  }

  let role: Role
  /// True if the text only names a possible case, such as the items under "Get help sooner if".
  var isCondition = false
  /// True for an answer of a symptom check, which another person may give for the patient.
  var isAnswer = false
  /// True for a deliberately wrong answer of a quiz.
  var isWrongAnswer = false
  private(set) var letters: [Unicode.Scalar] = []
  /// The pieces of the file that the text comes from: the index of the first character, and its position.
  private var pieces: [(first: Int, position: SourcePosition)] = []

  init(_ role: Role, isCondition: Bool = false) {
    self.role = role
    self.isCondition = isCondition
  }

  /// - Parameter inlines: running text; bold text, links and the like are added as plain words.
  init(_ role: Role, _ inlines: [Inline], isCondition: Bool = false) {
    self.init(role, isCondition: isCondition)
    append(inlines)
  }

  var isBlank: Bool { letters.allSatisfy(\.isSpace) }

  /// The position in the file of the character at this index.
  func position(of letter: Int) -> SourcePosition {
    guard let piece = pieces.last(where: { $0.first <= letter }) else { return .start }
    return SourcePosition(line: piece.position.line, column: piece.position.column + letter - piece.first)
  }

  mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text): append(text, at: inline.position)
      case .code(let text):
        append(text, at: SourcePosition(line: inline.position.line, column: inline.position.column + 1))
      case .image(let text):
        append(text, at: SourcePosition(line: inline.position.line, column: inline.position.column + 2))
      case .strong(let inner), .emphasis(let inner), .struck(let inner): append(inner)
      case .link(let link): append(link.text)
      case .softBreak, .lineBreak: append(" ", at: inline.position)
      case .footnote: break
      }
    }
  }

  private mutating func append(_ text: String, at position: SourcePosition) {
    pieces.append((letters.count, position))
    letters += text.unicodeScalars
  }
}
