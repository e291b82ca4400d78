/// The byte sequences that an xterm sends for keys that are not characters.
enum Keyboard {
  static let enter = "\r"
  static let escape = "\u{1B}"
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let pageUp = "\u{1B}[5~"
  static let pageDown = "\u{1B}[6~"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"

  static func control(_ letter: Character) -> String {
    String(decoding: [(letter.asciiValue ?? 0x40) & 0x1F], as: UTF8.self)
  }
}
