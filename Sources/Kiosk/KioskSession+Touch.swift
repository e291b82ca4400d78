import Guides
import Screens

/// Touch in a waiting room: in a visit it acts on the item touched, elsewhere it wakes the kiosk or continues.
extension KioskSession {
  mutating func touch(_ pointer: Pointer, at time: Double) {
    if case .session = stage { return touchInVisit(pointer, at: time) }
    guard pointer.action == .release else { return }
    switch stage {
    case .attract:
      let choice = attract.choice(row: pointer.row, in: size).map { firstScreenChoices[$0].key }
      press(choice ?? Self.anyKey, at: time)
    case .warning: press(Self.anyKey, at: time)
    case .confirming: touchAnswer(row: pointer.row, at: time)
    // The PIN and the staff menu behind it need keys.
    case .outOfService, .session, .pin, .staff, .over: break
    }
  }

  /// Ends the session only where its line says so.
  private mutating func touchAnswer(row: Int, at time: Double) {
    let poster = confirmation
    let isYes =
      context.usesSwitches
      ? poster.choice(row: row, in: size) == EndAnswer.yes.rawValue : poster.isPrompt(row: row, in: size)
    lastActivity = time
    answer(isYes ? .yes : .no)
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
