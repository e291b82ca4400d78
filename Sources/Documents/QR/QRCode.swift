import CQRencode

/// A QR code (ISO/IEC 18004): a square of dark and light modules that a phone's camera reads as text.
package struct QRCode: Equatable, Sendable {
  /// The error correction level: how much of the square may be hidden or misread.
  package enum Correction: UInt32, CaseIterable, Sendable {
    /// About 7, 15, 25 and 30 percent.
    case low, medium, quartile, high
  }

  /// The version, 1 to 40, which determines the size of the square.
  package let version: Int
  /// The number of modules on a side: 21 for version 1, four more for each further version.
  package let width: Int
  private let modules: [Bool]

  /// Makes the smallest code for `text` in UTF-8.
  ///
  /// - Returns: nil if the text is empty, contains a NUL, or needs a version above `largest`.
  package init?(_ text: String, correction: Correction = .medium, largest: Int = 40) {
    guard !text.isEmpty, !text.utf8.contains(0) else { return nil }
    guard let code = Self.encode(text, level: QRecLevel(rawValue: correction.rawValue)) else { return nil }
    defer { QRcode_free(code) }
    version = Int(code.pointee.version)
    width = Int(code.pointee.width)
    guard version <= largest, let cells = code.pointee.data else { return nil }
    // The lowest bit of a cell is its colour; the other bits give the cell's function.
    modules = (0..<width * width).map { cells[$0] & 1 == 1 }
  }

  /// Encodes `text`. Non-ASCII text is declared as UTF-8 (ECI 26), because a camera that has to guess takes it for
  /// Japanese.
  private static func encode(_ text: String, level: QRecLevel) -> UnsafeMutablePointer<QRcode>? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return QRcode_encodeString(text, 0, level, QR_MODE_8, 1) }
    guard let input = QRinput_new2(0, level) else { return nil }
    defer { QRinput_free(input) }
    let bytes = Array(text.utf8)
    guard QRinput_appendECIheader(input, 26) == 0,
      QRinput_append(input, QR_MODE_8, Int32(bytes.count), bytes) == 0
    else { return nil }
    return QRcode_encodeInput(input)
  }

  /// True for a dark module; everything around the square is light.
  package func isDark(row: Int, column: Int) -> Bool {
    guard (0..<width).contains(row), (0..<width).contains(column) else { return false }
    return modules[row * width + column]
  }
}
