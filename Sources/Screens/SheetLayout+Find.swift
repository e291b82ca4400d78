/// Finding words in a layout, also where a line ends between them.
extension SheetLayout {
  /// A place where the words stand: the cells of each line they run over.
  package struct Hit: Equatable, Sendable {
    package struct Part: Equatable, Sendable {
      package let line: Int
      package let columns: Range<Int>
    }

    package let parts: [Part]

    package var spot: Spot { Spot(line: parts[0].line, column: parts[0].columns.lowerBound) }
  }

  private struct Cell {
    let character: Character
    let line: Int
    let columns: Range<Int>
  }

  /// Every place of `words`, whatever its case and accents.
  package func hits(for words: String) -> [Hit] {
    let wanted = words.map(\.folded)
    guard !wanted.isEmpty else { return [] }
    var hits: [Hit] = []
    for cells in paragraphs where cells.count >= wanted.count {
      var start = 0
      while start + wanted.count <= cells.count {
        let part = cells[start..<start + wanted.count]
        if zip(part, wanted).allSatisfy({ $0.character == $1 }) {
          hits.append(Hit(parts: Self.parts(of: part)))
          start += wanted.count
        } else {
          start += 1
        }
      }
    }
    return hits
  }

  /// The cells of each piece, one space where a line ends.
  private var paragraphs: [[Cell]] {
    var paragraphs: [[Cell]] = []
    var lastPiece: Int?
    for (index, line) in lines.enumerated() {
      var cells: [Cell] = []
      for segment in line.segments {
        var column = segment.column
        for glyph in Glyph.glyphs(of: segment.text) {
          let character = glyph.text.first?.folded ?? " "
          cells.append(Cell(character: character, line: index, columns: column..<column + glyph.width))
          column += glyph.width
        }
      }
      if line.piece == lastPiece, let last = paragraphs.indices.last, let end = paragraphs[last].last {
        let gap = end.columns.upperBound..<end.columns.upperBound
        paragraphs[last].append(Cell(character: " ", line: end.line, columns: gap))
        paragraphs[last] += cells
      } else {
        paragraphs.append(cells)
      }
      lastPiece = line.piece
    }
    return paragraphs
  }

  private static func parts(of cells: ArraySlice<Cell>) -> [Hit.Part] {
    var parts: [Hit.Part] = []
    for cell in cells where !cell.columns.isEmpty {
      if let last = parts.last, last.line == cell.line {
        parts[parts.count - 1] = Hit.Part(line: cell.line, columns: last.columns.lowerBound..<cell.columns.upperBound)
      } else {
        parts.append(Hit.Part(line: cell.line, columns: cell.columns))
      }
    }
    return parts
  }

  /// The layout with every hit in the style of a match.
  package func marking(_ hits: [Hit]) -> SheetLayout {
    var marked = self
    for part in hits.flatMap(\.parts) {
      marked.lines[part.line].segments = marked.lines[part.line].segments.flatMap { $0.marking(part.columns) }
    }
    return marked
  }
}

extension SheetLayout.Segment {
  /// The segment in up to three: before, in and after `columns`.
  fileprivate func marking(_ columns: Range<Int>) -> [SheetLayout.Segment] {
    var runs: [SheetLayout.Segment] = []
    var at = column
    for glyph in Glyph.glyphs(of: text) {
      let style = columns.contains(at) ? Style.match : style
      if let last = runs.last, last.style == style {
        runs[runs.count - 1] = SheetLayout.Segment(
          column: last.column, text: last.text + glyph.text, style: style, item: item)
      } else {
        runs.append(SheetLayout.Segment(column: at, text: glyph.text, style: style, item: item))
      }
      at += glyph.width
    }
    return runs
  }
}

extension Character {
  /// The character for comparing: lower case, and the common Latin letters without their accents.
  var folded: Character {
    if isASCII { return Character(lowercased()) }
    let lower = lowercased().first ?? self
    return Self.plainLetters[lower] ?? lower
  }

  private static let plainLetters: [Character: Character] = {
    let groups: [(Character, String)] = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"), ("u", "ùúûü"),
      ("y", "ýÿ"), ("\"", "“”„"), ("'", "‘’"), ("-", "–—"),
    ]
    var letters: [Character: Character] = [:]
    for (plain, accented) in groups {
      for letter in accented { letters[letter] = plain }
    }
    return letters
  }()
}
