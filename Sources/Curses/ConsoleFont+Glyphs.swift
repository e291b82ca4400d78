/// The glyphs of a console's font as dots.
extension ConsoleFont {
  private static let upperHalf: UInt16 = 0x2580
  private static let lowerHalf: UInt16 = 0x2584

  /// True if half blocks are drawn, which codes, faces and big letters are made of. They are not in the fonts that Debian
  /// gives to a console.
  package var drawsBlocks: Bool {
    [Self.upperHalf, Self.lowerHalf].allSatisfy { half in map.contains { $0.character == half } }
  }

  /// Characters that the program never draws, whose glyphs can become others: corners, crossings and double lines, and
  /// dense shades. It draws ─, │ and ░.
  private static let unused: Set<UInt16> = Set(0x2501...0x257F).subtracting([0x2502]).union([0x2592, 0x2593])

  /// The font with half blocks in place of glyphs that are not used; nil if there are no such glyphs.
  package var withBlocks: ConsoleFont? {
    if drawsBlocks { return self }
    let needed = Set(map.filter { !Self.unused.contains($0.character) }.map(\.glyph))
    let free = Set(map.map(\.glyph)).subtracting(needed).sorted().prefix(2)
    guard free.count == 2 else { return nil }
    var font = self
    font.map.removeAll { free.contains($0.glyph) || [Self.upperHalf, Self.lowerHalf].contains($0.character) }
    for (half, glyph, rows) in [
      (Self.upperHalf, free[0], 0..<height / 2), (Self.lowerHalf, free[1], height / 2..<height),
    ] {
      font.map.append(MapEntry(character: half, glyph: glyph))
      font.fill(Int(glyph), rows: rows)
    }
    return font
  }

  /// Sets all dots of some rows of a glyph, and clears the others.
  private mutating func fill(_ glyph: Int, rows filled: Range<Int>) {
    let pitch = (width + 7) / 8
    for row in 0..<height {
      for byte in 0..<pitch {
        let unused = UInt8(max(0, (byte + 1) * 8 - width))
        glyphs[(glyph * rows + row) * pitch + byte] = filled.contains(row) ? 0xFF << unused : 0
      }
    }
  }

  /// The glyphs with every dot `scale` times as wide and high.
  func scaled(by scale: Int) -> [UInt8] {
    guard scale > 1 else { return glyphs }
    let pitch = (width + 7) / 8
    let widePitch = (width * scale + 7) / 8
    let tallRows = isTall ? height * scale : rows
    var result = [UInt8](repeating: 0, count: count * tallRows * widePitch)
    for glyph in 0..<count {
      for row in 0..<height * scale {
        for column in 0..<width * scale {
          let byte = glyphs[(glyph * rows + row / scale) * pitch + column / scale / 8]
          guard byte & (0x80 >> UInt8(column / scale % 8)) != 0 else { continue }
          result[(glyph * tallRows + row) * widePitch + column / 8] |= 0x80 >> UInt8(column % 8)
        }
      }
    }
    return result
  }
}

/// A font as bytes, to be given back after a program that changed it was killed.
extension ConsoleFont {
  private static let header = [UInt8]("chairside-font-1\n".utf8)

  package var encoded: [UInt8] {
    let numbers = [width, height, count, rows, isTall ? 1 : 0, map.count]
    let pairs = map.flatMap { [$0.character, $0.glyph] }
    return Self.header + numbers.flatMap { Self.bytes(UInt16($0)) } + pairs.flatMap { Self.bytes($0) } + glyphs
  }

  /// - Returns: nil if the bytes are no font.
  package init?(encoded: [UInt8]) {
    guard encoded.starts(with: Self.header) else { return nil }
    let rest = encoded[Self.header.count...]
    let numbers = Self.numbers(rest.prefix(12))
    guard numbers.count == 6, numbers[0] > 0, numbers[1] > 0, numbers[3] >= numbers[1] else { return nil }
    let (width, count, rows) = (Int(numbers[0]), Int(numbers[2]), Int(numbers[3]))
    let pairs = Self.numbers(rest.dropFirst(12).prefix(4 * Int(numbers[5])))
    let glyphs = Array(rest.dropFirst(12 + 4 * Int(numbers[5])))
    guard pairs.count == 2 * Int(numbers[5]), glyphs.count == count * rows * ((width + 7) / 8) else { return nil }
    self.init(
      glyphs: glyphs, width: width, height: Int(numbers[1]), count: count, rows: rows, isTall: numbers[4] == 1,
      map: stride(from: 0, to: pairs.count, by: 2).map { MapEntry(character: pairs[$0], glyph: pairs[$0 + 1]) })
  }

  private static func bytes(_ number: UInt16) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xFF)] }

  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
    let bytes = Array(bytes)
    return stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
  }
}
