/// Text in letters of half blocks, several rows high, for who cannot read the letters of the terminal.
package struct BigLetters: Equatable, Sendable {
  /// A line of big letters.
  struct Line: Equatable, Sendable {
    /// The rows of the terminal, from top to bottom.
    let rows: [String]
    /// The characters of the line, and the columns of each.
    let text: String
    let columns: [Range<Int>]
  }

  let lines: [Line]

  /// The rows of all lines, with an empty one between two lines.
  package var rows: [String] { Array(lines.map(\.rows).joined(separator: [""])) }

  var rowCount: Int { rows.count }

  /// - Parameters:
  ///   - width: the columns that there are.
  ///   - scale: the size of a dot: of 1, two dots are one cell, one above the other.
  /// - Returns: nil if a word is too long, or a letter has no shape.
  package init?(_ text: String, width: Int, scale: Int = 1) {
    var lines: [[Letter]] = []
    for word in text.split(separator: " ") {
      let letters = word.compactMap { Letter($0, scale: scale) }
      guard letters.count == word.count, Self.width(of: letters, scale) <= width else { return nil }
      let joined = lines.last.map { $0 + [.space(scale)] + letters }
      if let joined, Self.width(of: joined, scale) <= width {
        lines[lines.count - 1] = joined
      } else {
        lines.append(letters)
      }
    }
    guard !lines.isEmpty else { return nil }
    self.lines = lines.map { Self.line(of: $0, scale) }
  }

  /// The largest of two sizes that fits.
  ///
  /// - Parameters:
  ///   - width: the columns that there are.
  ///   - height: the rows that there are.
  ///   - scales: the sizes to try, the largest first.
  init?(_ text: String, width: Int, height: Int, scales: [Int] = [2, 1]) {
    let fitting = scales.lazy.compactMap { BigLetters(text, width: width, scale: $0) }.first { $0.rowCount <= height }
    guard let fitting else { return nil }
    self = fitting
  }

  // MARK: Letters

  /// The dots of one letter, without the empty columns at its sides.
  private struct Letter {
    let character: Character
    /// From top to bottom, from left to right.
    let dots: [[Bool]]

    var width: Int { dots[0].count }

    init?(_ character: Character, scale: Int) {
      guard let rows = LetterShapes.rows(of: character) else { return nil }
      let used = rows.reduce(0, |)
      let columns = (0..<LetterShapes.width).filter { used >> (LetterShapes.width - 1 - $0) & 1 == 1 }
      let range = columns.isEmpty ? 0..<2 : columns[0]..<columns[columns.count - 1] + 1
      self.character = character
      dots = rows.flatMap { row in
        let line = range.flatMap { column in
          Array(repeating: row >> (LetterShapes.width - 1 - column) & 1 == 1, count: scale)
        }
        return Array(repeating: line, count: scale)
      }
    }

    private init(space scale: Int) {
      character = " "
      dots = Array(repeating: Array(repeating: false, count: 2 * scale), count: LetterShapes.height * scale)
    }

    static func space(_ scale: Int) -> Letter { Letter(space: scale) }
  }

  /// With an empty column between two letters.
  private static func width(of letters: [Letter], _ scale: Int) -> Int {
    letters.map(\.width).reduce(0, +) + max(0, letters.count - 1) * scale
  }

  private static func line(of letters: [Letter], _ scale: Int) -> Line {
    var columns: [Range<Int>] = []
    var dots = Array(repeating: [Bool](), count: LetterShapes.height * scale)
    for (index, letter) in letters.enumerated() {
      if index > 0 { for row in dots.indices { dots[row] += Array(repeating: false, count: scale) } }
      columns.append(dots[0].count..<dots[0].count + letter.width)
      for row in dots.indices { dots[row] += letter.dots[row] }
    }
    // Most lines in capitals have nothing below the line.
    let base = LetterShapes.ascent * scale
    if dots[base...].allSatisfy({ !$0.contains(true) }) { dots.removeLast(dots.count - base) }
    if dots.count % 2 == 1 { dots.append(Array(repeating: false, count: dots[0].count)) }
    let rows = stride(from: 0, to: dots.count, by: 2).map { row in
      String(zip(dots[row], dots[row + 1]).map { upper, lower in cell(upper, lower) })
    }
    return Line(rows: rows, text: String(letters.map(\.character)), columns: columns)
  }

  private static func cell(_ upper: Bool, _ lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
