/// The content of a screen, independent of the size of the terminal.
package struct Sheet: Equatable, Sendable {
  /// The current place, from the outermost inwards; the last is the title of this screen.
  package var place: [String]
  /// The position in words, such as "Question 3" or "2 of 5".
  package var position: String
  package var pieces: [Piece]
  /// A message that a person must notice now, such as "Nothing is ticked yet"; empty if there is none.
  package var message: String
  /// A confirmation, such as "Saved: Pupils, the same"; left out if a low terminal has no row for it.
  package var note: String
  /// The emergency line, which the reader puts on every screen.
  package var strip: EmergencyLine?
  /// True if the text is read first: the cursor opens on the first line and not on the first item.
  package var opensOnText: Bool
  /// True if the choices answer a question: none is taken before all of them have been on the screen.
  package var isQuestion = false
  /// The item to focus when the screen opens or changes. Nil for none, so that Enter alone chooses nothing.
  package var firstFocus: Item.ID?
  /// True if the local words of the place must not replace these, for example when products have to be told apart.
  package var isInOwnWords = false
  /// Identifies the content, so that focus and reading position are reset when another question or page is shown.
  package var identity: String
  /// How large it is drawn.
  package var print = Print()
  /// True for somebody with two switches: no text names keys.
  package var usesSwitches = false
  /// What a wide terminal shows beside it; nil if the program chooses.
  package var aside: Aside?
  /// When the sheet goes out of date by the passing of time alone, in seconds since 1 January 1970, UTC; nil if it does
  /// not.
  package var changesAt: Int?

  /// How large a sheet is drawn.
  package struct Print: Equatable, Sendable {
    /// True for large print: one item a block, and the first heading and the level in big letters.
    package var isLarge = false
    /// True if the level of an emergency is in big letters, so that it is read across a room.
    package var enlargesEmergency = false
    /// True if big letters can be drawn, of half blocks.
    package var drawsBlocks = true

    package init() {}
  }

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

  /// The pieces in reading order: those of columns one after the other, and the items of a picture.
  package var flatPieces: [Piece] {
    pieces.flatMap { piece -> [Piece] in
      switch piece {
      case .columns(let left, let right): left + right
      case .illustration(let illustration): illustration.asPieces
      default: [piece]
      }
    }
  }

  /// The items in reading order, including links in the text.
  package var items: [Item] { pieces.flatMap(\.items) }
}

extension Piece {
  /// The items in reading order, including links in the text.
  fileprivate var items: [Item] {
    switch self {
    case .item(let item): [item]
    case .text(let text): text.links
    case .table(let table): table.links
    case .columns(let left, let right): (left + right).flatMap(\.items)
    case .illustration(let illustration): illustration.items
    case .air, .space, .gap, .banner, .drawing, .progress: []
    }
  }
}

extension Sheet {
  /// The numbered items, in reading order.
  package var choices: [Item] { items.filter(\.isNumbered) }

  /// The item that a letter chooses, whether it is a capital or not; nil if there is none.
  package func item(lettered character: Character) -> Item? {
    let letter = Character(character.lowercased())
    return items.first { $0.letter == letter }
  }

  /// The numbered items that have lines of their own, in reading order.
  package var rows: [Item] {
    flatPieces.compactMap { piece in
      if case .item(let item) = piece, item.isNumbered { item } else { nil }
    }
  }
}
