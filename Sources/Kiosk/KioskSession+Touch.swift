import Screens

/// Touch in a waiting room: in a visit it acts on the item touched, elsewhere it wakes the kiosk or continues.
extension KioskSession {
  mutating func touch(_ pointer: Pointer, at time: Double) {
    if case .session = stage { return touchInVisit(pointer, at: time) }
    guard pointer.action == .release else { return }
    switch stage {
    case .attract:
      let language = attract.line(row: pointer.row, in: size).map { $0 - Self.firstLanguageLine } ?? -1
      let isLanguage = languages.count > 1 && languages.prefix(7).indices.contains(language)
      press(isLanguage ? .character(Character("\(language + 1)")) : Self.anyKey, at: time)
    case .warning: press(Self.anyKey, at: time)
    case .confirming: press(confirmation.isPrompt(row: pointer.row, in: size) ? .enter : Self.anyKey, at: time)
    // The PIN and the staff menu behind it need keys.
    case .outOfService, .session, .pin, .staff, .over: break
    }
  }

  /// A key that chooses nothing on any screen.
  private static let anyKey = Key.control("l")

  private mutating func touchInVisit(_ pointer: Pointer, at time: Double) {
    // The row for novices is below the reader: the other language where it stands, else the left half ends the session.
    guard pointer.row < roomForReader.rows else {
      guard pointer.action == .release else { return }
      let touched = noviceRow(size).first { $0.columns.contains(pointer.column) }?.part
      if touched == .language {
        press(Keymap.keys(for: .nextLanguage)[0], at: time)
      } else if pointer.column < size.columns / 2 {
        press(.character("e"), at: time)
      }
      return
    }
    lastActivity = time
    lead(Event(.pointer(pointer), at: time))
  }
}
