import Guides
import Screens

/// A PIN being typed: its digits are never shown, only how many there are.
struct PINEntry: Equatable, Sendable {
  /// Seconds after which the staff's screens close when nothing happens.
  static let window = 20.0
  private static let longest = 32

  private(set) var digits = ""
  /// Why the last try was none; nil where nothing was tried since a digit was typed.
  private(set) var message: Message?
  /// When the prompt closes unless a try comes before.
  private(set) var end: Double

  init(opened time: Double) { end = time + Self.window }

  mutating func type(_ digit: Character) {
    message = nil
    if digits.count < Self.longest { digits.append(digit) }
  }

  mutating func deleteLast() { if !digits.isEmpty { digits.removeLast() } }

  /// Hands the digits over and forgets them.
  mutating func takeDigits() -> String {
    defer { digits = "" }
    return digits
  }

  /// Says why the last try was none, and gives a new window behind the time to wait.
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
