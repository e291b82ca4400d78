extension Key {
  /// True for the seventeen keys of a number pad.
  package var isOnPad: Bool {
    switch self {
    case .enter: true
    case .character(let character): "0123456789+-*/.".contains(character)
    default: false
    }
  }

  /// The name of the key in a help line, and in the settings of a kiosk.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .shiftUp: "Shift-Up"
    case .shiftDown: "Shift-Down"
    case .altLeft: "Alt-Left"
    case .altRight: "Alt-Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }

  /// The keys that a name can be of without another key held down.
  private static let named: [Key] =
    [
      .character(" "), .enter, .escape, .backspace, .delete, .insert, .tab, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown,
    ] + (1...24).map { .function($0) }

  /// The names of `init(name:)` that are not a character or a function key.
  package static let names = named.map(\.name).filter { !$0.hasPrefix("F") }

  /// A key that is pressed alone, by its name: `Space`, `Enter`, `F11`, or a single character.
  ///
  /// - Returns: nil if there is no such key.
  package init?(name: String) {
    if let key = Self.named.first(where: { $0.name.lowercased() == name.lowercased() }) {
      self = key
    } else if name.count == 1, let character = name.first, !character.isWhitespace {
      self = .character(character)
    } else {
      return nil
    }
  }
}
