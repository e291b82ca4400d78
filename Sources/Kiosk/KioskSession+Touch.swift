import Screens

/// What a finger does in a waiting room: in a visit it acts on what it touches, elsewhere it wakes or goes on.
extension KioskSession {
  mutating func touch(_ pointer: Pointer, at time: Double) {
    if case .session = stage { return touchInVisit(pointer, at: time) }
    guard pointer.action == .release else { return }
    switch stage {
    case .attract, .warning: press(Self.anyKey, at: time)
    case .confirming: press(confirmation.isPrompt(row: pointer.row, in: size) ? .enter : Self.anyKey, at: time)
    // A PIN needs keys, and so does the menu behind it.
    case .outOfService, .session, .pin, .staff, .over: break
    }
  }

  /// A key that chooses nothing anywhere.
  private static let anyKey = Key.control("l")

  private mutating func touchInVisit(_ pointer: Pointer, at time: Double) {
    // The row for novices stands below the reader; its left half ends the session.
    guard pointer.row < roomForReader.rows else {
      if pointer.action == .release, pointer.column < size.columns / 2 { press(.character("e"), at: time) }
      return
    }
    lastActivity = time
    lead(Event(.pointer(pointer), at: time))
  }
}
