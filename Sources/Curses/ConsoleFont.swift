import CNcurses

/// The font of a Linux console, which can be enlarged without a font file, and given the half blocks that most lack.
///
/// The initializer returns nil on a terminal emulator.
package struct ConsoleFont: Equatable, Sendable {
  /// A character, and the index of the glyph that stands for it.
  struct MapEntry: Equatable, Sendable {
    var character: UInt16
    var glyph: UInt16
  }

  /// Glyph bitmaps in the kernel's format: `rows` rows per glyph, each row padded to whole bytes.
  var glyphs: [UInt8]
  let width: Int
  let height: Int
  let count: Int
  /// The rows per glyph: the height, or 32 whatever the height on a kernel before Linux 6.3.
  let rows: Int
  /// True if the kernel has fonts of more than 32 by 32 dots.
  let isTall: Bool
  /// Empty if the kernel does not tell it.
  var map: [MapEntry]

  package init?() {
    guard terminal_is_console() != 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(TERMINAL_FONT_BYTES))
    var (width, height, count, rows) = (UInt32(0), UInt32(0), UInt32(0), UInt32(0))
    var isTall: Int32 = 0
    guard terminal_get_font(&bytes, &width, &height, &count, &rows, &isTall) != 0, width > 0, height > 0 else {
      return nil
    }
    // A tall font is set with as many rows as it is high, and read with the most that there can be.
    let kept = isTall != 0 ? Int(height) : Int(rows)
    let glyphs = Self.glyphs(bytes, count: Int(count), rows: Int(rows), kept: kept, pitch: (Int(width) + 7) / 8)
    self.init(
      glyphs: glyphs, width: Int(width), height: Int(height), count: Int(count), rows: kept, isTall: isTall != 0,
      map: Self.currentMap)
  }

  /// The first rows of each glyph.
  ///
  /// - Parameters:
  ///   - rows: the rows per glyph in `bytes`.
  ///   - kept: those of each that are kept.
  ///   - pitch: bytes per row.
  static func glyphs(_ bytes: [UInt8], count: Int, rows: Int, kept: Int, pitch: Int) -> [UInt8] {
    (0..<count).flatMap { bytes[$0 * rows * pitch..<($0 * rows + kept) * pitch] }
  }

  init(
    glyphs: [UInt8], width: Int, height: Int, count: Int, rows: Int = 32, isTall: Bool = false, map: [MapEntry] = []
  ) {
    self.glyphs = glyphs
    self.width = width
    self.height = height
    self.count = count
    self.rows = rows
    self.isTall = isTall
    // After a font of 512 glyphs, the map of one of 256 may still name the others.
    self.map = map.filter { Int($0.glyph) < count }
  }

  private static var currentMap: [MapEntry] {
    var pairs = [UInt16](repeating: 0, count: 2 * Int(UInt16.max))
    let count = Int(terminal_get_font_map(&pairs, Int32(UInt16.max)))
    return (0..<count).map { MapEntry(character: pairs[2 * $0], glyph: pairs[2 * $0 + 1]) }
  }

  // MARK: What it can show

  /// The most dots that a glyph can have in width and height.
  private var most: (width: Int, height: Int) {
    isTall ? (Int(TERMINAL_FONT_DOTS), Int(TERMINAL_FONT_ROWS)) : (32, 32)
  }

  /// How many times as large the letters can be, from once up to four times.
  package var scales: [Int] { (1...4).filter { width * $0 <= most.width && height * $0 <= most.height } }

  /// The share of a row's height that a capital has; that of most fonts if this one has no letter "H" in its usual place.
  package var capitalShare: Double {
    let pitch = (width + 7) / 8
    let glyph = 0x48
    guard glyph < count else { return Self.usualCapitalShare }
    let used = (0..<height).filter { row in
      let start = (glyph * rows + row) * pitch
      return glyphs[start..<start + pitch].contains { $0 != 0 }
    }
    guard let first = used.first, let last = used.last else { return Self.usualCapitalShare }
    return Double(last - first + 1) / Double(height)
  }

  /// That of a glyph of 16 rows with capitals of 10.
  package static let usualCapitalShare = 0.625

  // MARK: Setting it

  /// Gives the console this font, with its letters this many times as large.
  ///
  /// - Returns: true if the kernel accepted it.
  @discardableResult
  package func set(scale: Int = 1) -> Bool {
    let pairs = map.flatMap { [$0.character, $0.glyph] }
    let isSet = terminal_set_font(
      scaled(by: scale), UInt32(width * scale), UInt32(height * scale), UInt32(count), isTall ? 1 : 0)
    guard isSet != 0 else { return false }
    return map.isEmpty || terminal_set_font_map(pairs, Int32(map.count)) != 0
  }
}
