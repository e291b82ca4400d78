internal import CVTerm

/// The screen of a terminal after the bytes that it was sent.
///
/// A class, because it owns a terminal of libvterm, which must be freed.
final class ShownScreen {
  private let terminal: OpaquePointer
  private let modes: UnsafeMutablePointer<cvterm_modes>
  private var lastBytes: [UInt8] = []
  private(set) var columns: Int
  private(set) var rows: Int

  init?(columns: Int, rows: Int) {
    let modes = UnsafeMutablePointer<cvterm_modes>.allocate(capacity: 1)
    modes.initialize(to: cvterm_modes(is_alternate: 0, shows_cursor: 1, mouse: 0))
    guard let terminal = cvterm_new(Int32(columns), Int32(rows), modes) else {
      modes.deallocate()
      return nil
    }
    self.terminal = terminal
    self.modes = modes
    self.columns = columns
    self.rows = rows
  }

  deinit {
    vterm_free(terminal)
    modes.deallocate()
  }

  func show(_ bytes: [UInt8]) {
    let characters = bytes.map { CChar(bitPattern: endsPaletteReset($0) ? 0x18 : $0) }
    vterm_input_write(terminal, characters, characters.count)
  }

  /// True for the last byte of ESC ] R, with which the Linux console resets its colours. libvterm takes that for the
  /// beginning of a command and would wait for its end, so it is sent CAN instead.
  private func endsPaletteReset(_ byte: UInt8) -> Bool {
    lastBytes = lastBytes.suffix(2) + [byte]
    return lastBytes == Array("\u{1B}]R".utf8)
  }

  func resize(columns: Int, rows: Int) {
    vterm_set_size(terminal, Int32(rows), Int32(columns))
    self.columns = columns
    self.rows = rows
  }

  /// The rows without trailing spaces.
  var lines: [String] {
    (0..<rows).map { row in
      var line = (0..<columns).map { cell(row: row, column: $0).text }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  var cursor: (row: Int, column: Int) {
    var row: Int32 = 0
    var column: Int32 = 0
    cvterm_cursor(terminal, &row, &column)
    return (Int(row), Int(column))
  }

  func cell(row: Int, column: Int) -> ScreenCell {
    let cell = cvterm_cell_at(terminal, Int32(row), Int32(column))
    let scalars = cell.scalars
    var text = ""
    for value in [scalars.0, scalars.1, scalars.2, scalars.3, scalars.4, scalars.5] {
      guard value != 0, let scalar = Unicode.Scalar(value) else { break }
      text.unicodeScalars.append(scalar)
    }
    let isRightHalf = scalars.0 == UInt32.max
    return ScreenCell(
      text: text.isEmpty && !isRightHalf ? " " : text, isBold: cell.is_bold != 0,
      isUnderlined: cell.is_underlined != 0, isReverse: cell.is_reverse != 0, foreground: Int(cell.foreground),
      background: Int(cell.background))
  }

  var isAlternate: Bool { modes.pointee.is_alternate != 0 }
  var showsCursor: Bool { modes.pointee.shows_cursor != 0 }
  var reportsMouse: Bool { modes.pointee.mouse != 0 }

  /// True if the program sent the terminal a query. A program that waits for the answer hangs on many terminals.
  var wasQueried: Bool { vterm_output_get_buffer_current(terminal) > 0 }
}
