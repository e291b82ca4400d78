/// Everything that stands on a screen, before anyone knows how large the terminal is.
package struct Sheet: Equatable, Sendable {
  /// Where the person is, from the outermost place inwards; the last is the title of this screen.
  package var place: [String]
  /// The position in words, as "Question 3" or "2 of 5".
  package var position: String
  package var pieces: [Piece]
  /// What a person must notice now, as "Nothing is ticked yet"; empty where there is nothing.
  package var message: String
  /// What went well, as "Saved: Pupils, the same"; left out where a low terminal has no row for it.
  package var note: String
  /// The emergency line; nil on screens that do not carry one.
  package var strip: EmergencyLine?
  /// True where reading comes first: the cursor opens on the first line and not on the first item.
  package var opensOnText: Bool
  /// The item to focus when the screen opens or changes, where it is not the first.
  package var firstFocus: Item.ID?
  /// True where no words of the place may stand for these, as where products have to be told apart.
  package var isInOwnWords = false
  /// Names what is shown, so that focus and reading position start anew when another question or page comes up.
  package var identity: String
  /// When time alone makes the sheet out of date, in seconds since 1 January 1970, UTC; nil where it does not.
  package var changesAt: Int?

  package init(
    place: [String], position: String = "", pieces: [Piece], message: String = "", note: String = "",
    strip: EmergencyLine? = nil,
    opensOnText: Bool = false, firstFocus: Item.ID? = nil, identity: String = ""
  ) {
    self.place = place
    self.position = position
    self.pieces = pieces
    self.message = message
    self.note = note
    self.strip = strip
    self.opensOnText = opensOnText
    self.firstFocus = firstFocus
    self.identity = identity
  }

  /// Puts pieces before the first line that is an item.
  package mutating func insert(_ pieces: [Piece]) {
    let first = self.pieces.firstIndex { if case .item = $0 { true } else { false } }
    self.pieces.insert(contentsOf: pieces, at: first ?? self.pieces.count)
  }

  /// The items in reading order, links in the text included.
  package var items: [Item] {
    pieces.flatMap { piece -> [Item] in
      switch piece {
      case .item(let item): [item]
      case .text(let text): text.links
      case .table(let table): table.links
      default: []
      }
    }
  }
}

extension Sheet {
  /// The items that bear a number, in reading order.
  package var choices: [Item] { items.filter { !$0.isContinue } }
}
