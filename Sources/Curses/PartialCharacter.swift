/// A UTF-8 character that may be incomplete. Overlong forms, surrogates and stray bytes are rejected.
struct PartialCharacter: Sendable {
  /// True if an escape preceded it.
  let isAlt: Bool
  private var value: UInt32
  private var missing: Int
  /// The valid range of the next byte: narrower after some first bytes, by table 3-7 of the Unicode Standard.
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

  /// The character with one more byte; nil if the byte is not valid there.
  func adding(_ byte: UInt8) -> PartialCharacter? {
    guard allowed.contains(byte) else { return nil }
    var next = self
    next.value = value << 6 | UInt32(byte & 0x3F)
    next.missing -= 1
    next.allowed = 0x80...0xBF
    return next
  }

  /// The character, or nil if it is not yet complete.
  var scalar: Unicode.Scalar? { missing == 0 ? Unicode.Scalar(value) : nil }
}
