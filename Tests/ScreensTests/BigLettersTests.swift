import Testing

@testable import Screens

/// Letters of half blocks, and large print made of them.
@Suite("Large print") struct BigLettersTests {
  @Test("Every letter of a line has columns of its own, with a gap between")
  func columns() throws {
    let big = try #require(BigLetters("Do it now", width: 76))
    let line = try #require(big.lines.first)
    #expect(big.lines.count == 1 && line.text == "Do it now")
    #expect(line.columns.count == line.text.count)
    for (left, right) in zip(line.columns, line.columns.dropFirst()) {
      #expect(left.upperBound + 1 == right.lowerBound)
    }
    for row in line.rows { #expect(Glyph.width(of: row) == line.columns.last?.upperBound) }
  }

  @Test("They are wrapped between words, within the width, in both sizes", arguments: [1, 2], [40, 60, 76, 116])
  func width(scale: Int, width: Int) {
    guard let big = BigLetters("CALL FOR EMERGENCY HELP NOW", width: width, scale: scale) else {
      #expect(width < 49 * scale, "EMERGENCY is 45 dots wide")
      return
    }
    #expect(big.lines.map(\.text).joined(separator: " ") == "CALL FOR EMERGENCY HELP NOW")
    for row in big.rows { #expect(Glyph.width(of: row) <= width) }
  }

  @Test("There are letters for English and Spanish")
  func alphabet() {
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÁÉÍÓÚÜÑáéíóúüñ0123456789.,:;?!¿¡()-'\"/%+" {
      let rows = LetterShapes.rows(of: letter)
      #expect(rows?.contains { $0 != 0 } == true, "\(letter)")
    }
    #expect(BigLetters("漢字", width: 80) == nil)
    #expect(BigLetters("", width: 80) == nil)
  }

  @Test("Capitals that look alike stay apart", arguments: ["MW", "mw", "NM", "O0", "B8", "lI", "ñn", "ÁA"])
  func apart(pair: String) {
    let shapes = pair.map { LetterShapes.rows(of: $0) }
    #expect(shapes[0] != shapes[1])
  }

  private static func sheet(_ pieces: [Piece], isLarge: Bool = true, drawsBlocks: Bool = true) -> Sheet {
    var sheet = Sheet(place: ["Home"], pieces: pieces)
    sheet.print.isLarge = isLarge
    sheet.print.drawsBlocks = drawsBlocks
    return sheet
  }

  private static func layout(_ sheet: Sheet, height: Int = 18, width: Int = 80) -> SheetLayout {
    SheetLayout(fitting: sheet, width: width, height: height)
  }

  private static func items(_ count: Int) -> [Piece] {
    (1...count).map { .item(Item("item \($0)", "Item \($0)", detail: "About \($0)")) }
  }

  @Test("Each item is a block of its own, with its detail")
  func blocks() {
    let layout = Self.layout(Self.sheet([.line("Choose", .heading)] + Self.items(3)))
    for place in layout.places {
      #expect(layout.lines[place.firstLine - 1].segments.isEmpty)
      #expect(layout.lines[place.firstLine + 1].segments.first?.text.hasPrefix("About") == true)
    }
    let gaps = zip(layout.lines, layout.lines.dropFirst()).filter { $0.segments.isEmpty && $1.segments.isEmpty }
    #expect(gaps.isEmpty, "two blank lines")
  }

  @Test("The heading is in big letters where it takes a third of the screen, and found as it is written")
  func heading() throws {
    let layout = Self.layout(Self.sheet([.line("Danger signs", .heading)] + Self.items(2)))
    #expect(layout.lines.contains { $0.big?.text == "Danger signs" })
    let hit = try #require(layout.hits(for: "danger").first)
    #expect(hit.parts.count == 1)
    let marked = layout.marking([hit])
    let rows = marked.lines.filter { $0.segments.contains { $0.style == .match } }
    #expect(rows.count == 4, "all rows of the letters are marked")
    #expect(Self.layout(Self.sheet([.line("Danger signs", .heading)] + Self.items(2)), height: 8).lines[0].big == nil)
    #expect(!Self.layout(Self.sheet([.line("Danger", .heading)], drawsBlocks: false)).lines.contains { $0.big != nil })
    #expect(!Self.layout(Self.sheet([.line("Danger", .heading)], isLarge: false)).lines.contains { $0.big != nil })
  }

  @Test("A level is in big letters, and what to do stays on the screen", arguments: [17, 18, 34])
  func level(height: Int) throws {
    let banner = Piece.banner("CALL FOR EMERGENCY HELP NOW", .emergency, urgency: UrgencyScale(step: 5))
    let layout = Self.layout(Self.sheet([banner, .line("Call 911 now.")]), height: height)
    let rows = layout.lines.filter(\.isBanner)
    #expect(rows.compactMap(\.big).map(\.text).joined(separator: " ") == "CALL FOR EMERGENCY HELP NOW")
    #expect(rows.count <= height - 4)
    #expect(rows[0].segments[0].text.contains("█████"))
    let place = try #require(layout.lines.firstIndex { $0.segments.contains { $0.text.contains("911") } })
    #expect(place < height)
  }

  @Test("Only an emergency is enlarged for a whole room, where the settings ask for it")
  func wall() {
    for (style, isBig) in [(Style.emergency, true), (.urgent, false)] {
      var sheet = Self.sheet([.banner("HELP NOW", style, urgency: nil)], isLarge: false)
      sheet.print.enlargesEmergency = true
      #expect(Self.layout(sheet).lines.contains { $0.big != nil } == isBig)
    }
  }
}
