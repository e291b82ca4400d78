/// Finds text in a layout, including matches that span a line break.
extension SheetLayout {
  /// A match: the cells of each line that it spans.
  package struct Hit: Equatable, Sendable {
    package struct Part: Equatable, Sendable {
      package let line: Int
      package let columns: Range<Int>
    }

    package let parts: [Part]

    /// The cell at which the match begins.
    package var spot: Spot { Spot(line: parts.first?.line ?? 0, column: parts.first?.columns.lowerBound ?? 0) }
  }

  /// Every match of `words`, ignoring case and accents. To search more than once, make a `FindIndex`.
  package func hits(for words: String) -> [Hit] { FindIndex(self).hits(for: words) }

  /// The characters of a layout, folded for comparison, with the cells they occupy. Each line end within a piece
  /// becomes one space.
  package struct FindIndex: Sendable {
    private struct Paragraph {
      var characters: [UInt32] = []
      var lines: [Int] = []
      var columns: [Range<Int>] = []

      /// Adds the space that stands for the end of a line.
      mutating func addSpace() {
        guard let line = lines.last, let end = columns.last?.upperBound else { return }
        add(" ", line: line, columns: end..<end)
      }

      mutating func add(_ segment: Segment, line: Int) {
        var column = segment.column
        for glyph in Glyph.glyphs(of: segment.text) {
          add(glyph.text.first ?? " ", line: line, columns: column..<column + glyph.width)
          column += glyph.width
        }
      }

      mutating func add(_ character: Character, line: Int, columns: Range<Int>) {
        characters.append(character.foldedCode)
        lines.append(line)
        self.columns.append(columns)
      }
    }

    private var paragraphs: [Paragraph] = []

    package init(_ layout: SheetLayout) {
      var indexes: [Place: Int] = [:]
      for (number, line) in layout.lines.enumerated() {
        var begun: Set<Place> = []
        if let big = line.big { add(big, of: line, number: number, to: &indexes) }
        for segment in line.segments where !segment.isDrawn {
          // All lines of a row of a table have offsets of that row.
          let row = segment.cell.map { _ in line.offset / SheetLayout.rowLength }
          let place = Place(piece: line.piece, row: row, cell: segment.cell)
          let index = indexes[place] ?? paragraphs.count
          if index == paragraphs.count {
            indexes[place] = index
            paragraphs.append(Paragraph())
          } else if begun.insert(place).inserted {
            paragraphs[index].addSpace()
          }
          begun.insert(place)
          paragraphs[index].add(segment, line: number)
        }
      }
    }

    /// Adds the text that big letters say.
    private mutating func add(_ big: BigText, of line: Line, number: Int, to indexes: inout [Place: Int]) {
      let place = Place(piece: line.piece, row: nil, cell: nil)
      let index = indexes[place] ?? paragraphs.count
      if index == paragraphs.count {
        indexes[place] = index
        paragraphs.append(Paragraph())
      } else {
        paragraphs[index].addSpace()
      }
      for (character, columns) in zip(big.text, big.columns) {
        paragraphs[index].add(character, line: number, columns: columns)
      }
    }

    /// What a paragraph is: a piece of the sheet, or a cell of a table.
    private struct Place: Hashable {
      let piece: Int
      let row: Int?
      let cell: Int?
    }

    package func hits(for words: String) -> [Hit] {
      let wanted = words.map(\.foldedCode)
      guard let first = wanted.first else { return [] }
      var hits: [Hit] = []
      for paragraph in paragraphs where paragraph.characters.count >= wanted.count {
        var start = 0
        while start + wanted.count <= paragraph.characters.count {
          if paragraph.characters[start] == first,
            paragraph.characters[start..<start + wanted.count].elementsEqual(wanted)
          {
            hits.append(hit(in: paragraph, at: start..<start + wanted.count))
            start += wanted.count
          } else {
            start += 1
          }
        }
      }
      return hits
    }

    private func hit(in paragraph: Paragraph, at range: Range<Int>) -> Hit {
      var parts: [Hit.Part] = []
      for index in range where !paragraph.columns[index].isEmpty {
        let columns = paragraph.columns[index]
        if let last = parts.last, last.line == paragraph.lines[index] {
          parts[parts.count - 1] = Hit.Part(line: last.line, columns: last.columns.lowerBound..<columns.upperBound)
        } else {
          parts.append(Hit.Part(line: paragraph.lines[index], columns: columns))
        }
      }
      return Hit(parts: parts)
    }
  }

  /// The layout with every hit in the style `match`.
  package func marking(_ hits: [Hit]) -> SheetLayout {
    guard !hits.isEmpty else { return self }
    var marked = self
    for part in hits.flatMap(\.parts) {
      let rowCount = lines[part.line].big?.rowCount ?? 1
      for line in part.line..<part.line + rowCount {
        marked.lines[line].segments = marked.lines[line].segments.flatMap { $0.marking(part.columns) }
      }
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
          column: last.column, text: last.text + glyph.text, style: style, item: item, cell: cell, isDrawn: isDrawn)
      } else {
        runs.append(
          SheetLayout.Segment(column: at, text: glyph.text, style: style, item: item, cell: cell, isDrawn: isDrawn))
      }
      at += glyph.width
    }
    return runs
  }
}

extension Character {
  /// The character code for comparison, folded to lower case and, for common accented letters, to the plain letter.
  fileprivate var foldedCode: UInt32 {
    if let ascii = asciiValue { return UInt32((65...90).contains(ascii) ? ascii + 32 : ascii) }
    let lower = lowercased().first ?? self
    return (Self.plainMarks[lower] ?? lower.withoutAccent).unicodeScalars.first?.value ?? 0
  }

  private static let plainMarks: [Character: Character] = [
    "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "–": "-", "—": "-",
  ]
}
