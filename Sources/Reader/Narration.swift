import Guides
import Screens

/// What a sheet says, in reading order: the one source of what is printed line by line and of what is spoken.
struct Narration: Equatable, Sendable {
  enum Part: Equatable, Sendable {
    /// The gap between two paragraphs.
    case gap
    /// The headline of a result, with its urgency in words.
    case headline(String)
    case text(TextPiece)
    case item(Item)
  }

  /// Where one is, from the outermost place inwards, and the position there.
  let place: String
  /// The parts, each with the index of the piece of the sheet that it comes from.
  private(set) var parts: [(piece: Int, part: Part)] = []
  /// The emergency line; nil if the sheet has none.
  let emergency: String?
  /// What a person must notice now, or else a confirmation; empty if there is neither.
  let message: String
  private let words: Words

  init(_ sheet: Sheet, words: Words) {
    self.words = words
    message = sheet.message.isEmpty ? sheet.note : sheet.message
    let place = words.enumeration(of: sheet.place)
    self.place =
      sheet.position.isEmpty
      ? place : words(.placeAndPosition, ["place": place, "position": sheet.position])
    emergency = sheet.strip.map { words(.emergencyLine, ["line": $0.long]) }
    for (index, piece) in sheet.pieces.enumerated() { add(piece, at: index) }
  }

  static func == (left: Narration, right: Narration) -> Bool {
    left.place == right.place && left.emergency == right.emergency && left.message == right.message
      && left.parts.elementsEqual(right.parts) { $0.piece == $1.piece && $0.part == $1.part }
  }

  private mutating func add(_ piece: Piece, at index: Int) {
    switch piece {
    case .air, .space: break
    case .gap: parts.append((index, .gap))
    case .text(let text): parts.append((index, .text(text)))
    case .banner(let headline, _, nil): parts.append((index, .headline(headline)))
    case .banner(let headline, _, let urgency?):
      let values = ["step": "\(urgency.step)", "all": "\(UrgencyScale.all)", "headline": headline]
      parts.append((index, .headline(words(.urgencyAndHeadline, values))))
    case .item(let item): parts.append((index, .item(item)))
    case .table(let table): for piece in table.asBlocks { add(piece, at: index) }
    case .drawing(let drawing): for piece in drawing.instead { add(piece, at: index) }
    case .illustration(let illustration): for piece in illustration.asPieces { add(piece, at: index) }
    case .columns(let left, let right): for piece in left + [.gap] + right { add(piece, at: index) }
    case .progress(_, _, let words): add(.line(words), at: index)
    }
  }
}

extension Item {
  /// The label with its detail, as a sentence.
  func text(in words: Words) -> String {
    guard !detail.isEmpty else { return label }
    let isSentence = label.last.map { ".?!".contains($0) } ?? false
    return isSentence
      ? words(.sentenceAndDetail, ["sentence": label, "detail": detail])
      : words(.labelAndDetail, ["label": label, "detail": detail])
  }
}
