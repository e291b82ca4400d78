/// The text of a settings file, which may have been edited on a computer of another kind.
struct SettingsText: Equatable {
  let text: String
  /// False if it was read as what a text editor of Windows writes: UTF-16 with its mark, or else Latin-1.
  let isUTF8: Bool

  /// - Returns: nil if it is no text.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]), bytes.count.isMultiple(of: 2) {
      let units = stride(from: 2, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
      (text, isUTF8) = (String(decoding: units, as: UTF16.self), false)
    } else if let valid = String(validating: bytes, as: UTF8.self) {
      (text, isUTF8) = (valid.hasPrefix("\u{FEFF}") ? String(valid.dropFirst()) : valid, true)
    } else if !bytes.contains(0) {
      (text, isUTF8) = (String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) })), false)
    } else {
      return nil
    }
  }
}
