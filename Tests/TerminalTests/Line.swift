internal import CVTerm

/// The two ends of a pseudo-terminal.
///
/// A class, because it owns two open descriptors, which must be closed. The program's end is kept open here too, so
/// that its modes can be read after the program has ended.
final class Line {
  let name: String
  private let programEnd: Int32
  private(set) var master: Int32
  private let modesBefore: termios

  init?(columns: Int, rows: Int) {
    var bytes = [CChar](repeating: 0, count: 128)
    master = cvterm_open(Int32(columns), Int32(rows), &bytes, bytes.count)
    guard master >= 0 else { return nil }
    name = String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    programEnd = cvterm_open_line(name)
    guard programEnd >= 0 else {
      close(master)
      return nil
    }
    modesBefore = cvterm_line_modes(programEnd)
  }

  deinit {
    hangUp()
    close(programEnd)
  }

  /// Closes the terminal's end: the program receives SIGHUP and can read nothing more.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  func resize(columns: Int, rows: Int) {
    _ = cvterm_set_size(master, Int32(columns), Int32(rows))
  }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func receive() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, read(master, buffer.baseAddress, buffer.count))
    }
  }

  /// True if `stty` would show the same modes as before the program began.
  var hasModesAsBefore: Bool {
    var before = modesBefore
    var now = cvterm_line_modes(programEnd)
    return cvterm_are_equal(&before, &now) != 0
  }
}
