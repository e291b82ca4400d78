import Guides
import Screens

/// A PIN being typed. Its digits are never shown, only their number.
struct PINEntry: Equatable, Sendable {
  /// Seconds after which the staff screens close if no key is pressed.
  static let window = 20.0
  private static let longest = 32

  private(set) var digits = ""
  /// Why the last attempt failed; nil if there was none since a digit was typed.
  private(set) var message: Message?
  /// When the prompt closes unless there is an attempt before.
  private(set) var end: Double

  init(opened time: Double) { end = time + Self.window }

  mutating func type(_ digit: Character) {
    message = nil
    if digits.count < Self.longest { digits.append(digit) }
  }

  mutating func deleteLast() { if !digits.isEmpty { digits.removeLast() } }

  /// Returns the digits and clears them.
  mutating func takeDigits() -> String {
    defer { digits = "" }
    return digits
  }

  /// Shows why the last attempt failed, and starts a new window after the time to wait.
  mutating func refuse(_ message: Message, secondsToWait: Double, at time: Double) {
    digits = ""
    self.message = message
    end = time + secondsToWait + Self.window
  }

  /// "No digits yet", "1 digit", "4 digits".
  func count(in words: Words) -> String {
    digits.isEmpty ? words(.noDigits) : words(.digits, count: digits.count)
  }
}
