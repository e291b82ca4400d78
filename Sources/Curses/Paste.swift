import Screens

/// Text between the paste brackets of a terminal, which may be incomplete.
struct Paste: Sendable {
  /// The maximum number of bytes; further bytes are dropped.
  static let limit = 65_536
  /// Seconds without input after which the paste is abandoned.
  static let patience = 5.0

  private static let closingBracket = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  private var matched = 0

  /// Adds a byte. Returns true if it completes the closing bracket.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.closingBracket[matched] {
      matched += 1
      return matched == Self.closingBracket.count
    }
    keep(Self.closingBracket.prefix(matched))
    matched = byte == 0x1B ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes += more.prefix(Self.limit - bytes.count)
  }

  /// The text without characters that could control a terminal; line feeds and tabs are left for the text field to
  /// handle.
  var text: String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\r" { text.unicodeScalars.append("\n") }
      if scalar == "\n" || scalar == "\t" || scalar.mayReachTerminal { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
