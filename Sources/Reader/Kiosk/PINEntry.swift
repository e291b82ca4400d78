import Screens

/// A PIN being typed: its digits are never shown, only how many there are.
struct PINEntry: Equatable, Sendable {
  /// Seconds after which the staff's screens close when nothing happens.
  static let window = 20.0
  private static let longest = 32

  private(set) var digits = ""
  private(set) var message = ""
  /// When the prompt closes unless a try comes before.
  private(set) var end: Double

  init(opened time: Double) { end = time + Self.window }

  mutating func type(_ digit: Character) {
    message = ""
    if digits.count < Self.longest { digits.append(digit) }
  }

  mutating func deleteLast() { if !digits.isEmpty { digits.removeLast() } }

  /// Hands the digits over and forgets them.
  mutating func takeDigits() -> String {
    defer { digits = "" }
    return digits
  }

  /// Says why the last try was none, and gives a new window behind the time to wait.
  mutating func refuse(_ words: String, secondsToWait: Double, at time: Double) {
    digits = ""
    message = words
    end = time + secondsToWait + Self.window
  }

  /// "No digits", "1 digit", "4 digits".
  var countInWords: String {
    switch digits.count {
    case 0: "No digits yet"
    case 1: "1 digit"
    default: "\(digits.count) digits"
    }
  }
}
