/// The beginning of a character in UTF-8; overlong forms, surrogates and stray bytes do not come to be one.
struct PartialCharacter: Sendable {
  /// True where an escape stood before it.
  let isAlt: Bool
  private var value: UInt32
  private var missing: Int
  /// What the next byte may be: narrower after some first bytes, by table 3-7 of the Unicode Standard.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  init?(first byte: UInt8, isAlt: Bool = false) {
    self.isAlt = isAlt
    switch byte {
    case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
    case 0xE0...0xEF: (value, missing) = (UInt32(byte & 0x0F), 2)
    case 0xF0...0xF4: (value, missing) = (UInt32(byte & 0x07), 3)
    default: return nil
    }
    switch byte {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: break
    }
  }

  /// The character with one byte more; nil where the byte cannot stand there.
  func adding(_ byte: UInt8) -> PartialCharacter? {
    guard allowed.contains(byte) else { return nil }
    var next = self
    next.value = value << 6 | UInt32(byte & 0x3F)
    next.missing -= 1
    next.allowed = 0x80...0xBF
    return next
  }

  /// The character, once it is whole.
  var scalar: Unicode.Scalar? { missing == 0 ? Unicode.Scalar(value) : nil }
}
