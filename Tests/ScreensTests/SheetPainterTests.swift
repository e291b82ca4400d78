import Screens
import Testing

@Suite("Painting a sheet")
struct SheetPainterTests {
  private static let sizes = [
    (1, 1), (39, 9), (40, 10), (40, 12), (64, 24), (80, 24), (120, 40), (240, 60),
  ]

  private func header(_ place: [String], _ position: String, _ columns: Int) -> String {
    Painted(Sheet(place: place, position: position, pieces: [.line("x")]), columns, 24).lines[0]
  }

  @Test("A question at 80 by 24 stands as it is drawn")
  func whole() {
    var painted = Painted(Samples.question, 80, 24)
    painted.hints = [.init("1-3 choose", rank: 90), .init("Enter next", rank: 80), .init("? help", rank: 100)]
    let rule = " " + String(repeating: "─", count: 78)
    let blank = Array(repeating: "", count: 8)
    #expect(
      painted.lines == [
        " Home > Side effects > A droopy eyelid                               Question 3", rule, "", "  Pupils", "",
        "  Are the black centres of your eyes the same size?", "", "   1  The same", "   2  Not sure",
        "   3  Different", "", "  If you are not sure, say so.",
      ] + blank + [
        rule, " EMERGENCY  Trouble breathing, swallowing or speaking? Tell staff or call 911.", "",
        " 1-3 choose   Enter next   ? help",
      ])
  }

  @Test("The header leaves out the middle of the way before it cuts the title")
  func header() {
    let place = ["Home", "Side effects", "A droopy eyelid", "Result"]
    #expect(header(place, "", 80) == " Home > Side effects > A droopy eyelid > Result")
    #expect(header(place, "Question 3", 57) == ".. > Side effects > A droopy eyelid > Result   Question 3")
    #expect(header(place, "Question 3", 50) == ".. > A droopy eyelid > Result           Question 3")
    #expect(header(place, "Question 30 of 30", 40) == ".. > Result            Question 30 of 30")
    let long = ["Home", "A title that is too long to fit beside it"]
    #expect(header(long, "2 of 5", 40) == "A title that is too long to fi..  2 of 5")
    #expect(header(["Home", "注意事项注意事项注意事项注意事项"], "2 of 5", 40) == "注意事项注意事项注意事项注意事项  2 of 5")
  }

  @Test("A position wider than the terminal does no harm")
  func widePosition() {
    #expect(header(["Home"], String(repeating: "x", count: 90), 40).hasSuffix("xxx"))
  }

  @Test(
    "The strip stands whole where it fits and short where it does not",
    arguments: [
      (80, 24, " EMERGENCY  Trouble breathing, swallowing or speaking? Tell staff or call 911."),
      (78, 24, " EMERGENCY  Can't breathe? Tell staff now"), (40, 10, "EMERGENCY  Can't breathe? Tell staff now"),
    ])
  func strip(columns: Int, rows: Int, shown: String) {
    let canvas = Painted(Samples.question, columns, rows).canvas
    let row = rows - (rows >= 16 ? 3 : 2)
    #expect(canvas.lines[row] == shown)
    let margin = columns >= 60 ? 1 : 0
    #expect((margin..<columns - margin).allSatisfy { canvas[row, $0].style == .emergency })
  }

  @Test("On a low terminal a message takes a row of the body, a note none, and the strip stays")
  func message() {
    var sheet = Samples.question
    sheet.note = "Saved: Pupils, the same."
    #expect(Painted(sheet, 40, 10).lines[8] == "EMERGENCY  Can't breathe? Tell staff now")
    #expect(Painted(sheet, 80, 24).lines[22] == "  Saved: Pupils, the same.")
    sheet.message = "Nothing is ticked yet."
    #expect(Painted(sheet, 40, 10).lines[7] == "EMERGENCY  Can't breathe? Tell staff now")
    #expect(Painted(sheet, 40, 10).lines[8] == "Nothing is ticked yet.")
    #expect(Painted(sheet, 80, 24).lines[22] == "  Nothing is ticked yet.")
    #expect(Painted(sheet, 80, 24).lines[21].hasPrefix(" EMERGENCY"))
  }

  @Test("A message too long for its row is cut with dots")
  func longMessage() {
    var sheet = Samples.question
    sheet.message = String(repeating: "word ", count: 40)
    #expect(Painted(sheet, 40, 12).lines[10].hasSuffix(".."))
    #expect(Painted(sheet, 80, 24).lines[22].count <= 79)
  }

  @Test("How much there is to read is said in words, and in digits on a low terminal")
  func parts() {
    let sheet = Samples.text(paragraphs: 6, words: 90)
    #expect(Painted(sheet, 40, 10).lines[0].hasSuffix("(1/16)"))
    // A page down leaves a line of what was read, and each is counted.
    var painted = Painted(sheet, 80, 24)
    for number in 1...4 {
      #expect(painted.lines[22] == "  \(number) of 4 screens")
      painted.scroll(by: painted.height - 1)
    }
    #expect(painted.lines[22] == "  4 of 4 screens")
    #expect(Painted(Samples.menu, 80, 24).lines[22] == "  List 1 of 2. Press + for more.")
  }

  @Test("Hints of low rank are dropped first, in the order of the others")
  func hints() {
    var painted = Painted(Samples.question, 80, 24)
    painted.hints = [
      .init("1-3 choose", rank: 90), .init("Enter next", rank: 80), .init("← back", rank: 60),
      .init("r review", rank: 40),
      .init("0 home", rank: 50), .init("? help", rank: 100),
    ]
    #expect(painted.lines[23] == " 1-3 choose   Enter next   ← back   r review   0 home   ? help")
    #expect(painted.resized(62, 24).lines[23] == " 1-3 choose   Enter next   ← back   0 home   ? help")
    #expect(painted.resized(40, 12).lines[11] == "1-3 choose  Enter next  ← back  ? help")
    painted.hints = [.init(String(repeating: "x", count: 50), rank: 1)]
    #expect(painted.resized(40, 12).lines[11] == String(repeating: "x", count: 38) + "..")
    painted.hints = []
    #expect(painted.lines[23] == "")
  }

  @Test("A banner takes the whole row in the style of its level")
  func banner() {
    let sheet = Sheet(
      place: ["Home"], pieces: [.banner("CALL NOW", .emergency, urgency: UrgencyScale(step: 5)), .gap, .line("Text")])
    let canvas = Painted(sheet, 80, 24).canvas
    #expect(canvas.lines[2...4] == ["", "  █████  CALL NOW", ""])
    for row in 2...4 { #expect((0..<80).allSatisfy { canvas[row, $0].style == .emergency }) }
    #expect(canvas.lines[6] == "  Text")
  }

  @Test("The emergency line is quiet on a page that is red itself, and on no other")
  func quietLine() {
    for (style, isQuiet) in [(Style.emergency, true), (.urgent, false), (.calm, false)] {
      var sheet = Samples.question
      sheet.pieces.insert(.banner("NOW", style, urgency: nil), at: 0)
      let canvas = Painted(sheet, 80, 24).canvas
      #expect(canvas.lines[21].hasPrefix(" EMERGENCY"))
      #expect((canvas[21, 1].style == .strong) == isQuiet)
    }
  }

  @Test("A scale has five steps", arguments: [(1, "█░░░░"), (3, "███░░"), (5, "█████"), (0, "█░░░░"), (9, "█████")])
  func scale(step: Int, drawn: String) {
    #expect(UrgencyScale(step: step).drawn == drawn)
  }

  @Test("The focused row is marked, reversed to one width, and bears the cursor")
  func focusedRow() {
    var painted = Painted(Samples.question, 80, 24)
    painted.selectNext()
    painted.selectNext()
    let canvas = painted.canvas
    #expect(canvas.lines[8] == " > 2  Not sure")
    #expect(canvas.focusedText == "2  Not sure" + String(repeating: " ", count: 61))
    #expect(canvas.cursor == (8, 6))
  }

  @Test("A focused link is marked without a letter of the text being lost", arguments: [40, 59, 60, 80])
  func focusedLinks(columns: Int) {
    var painted = Painted(Samples.links, columns, 24)
    painted.selectNext()
    let plain = Painted(Samples.links, columns, 24).lines.map { $0.filter { !"> -".contains($0) } }
    for label in ["Check it now [1]", "A lid that droops [2]", "trouble breathing [3]"] {
      // Without a free cell before it, the mark is before the number.
      let marked = label.replacing(" [", with: ">[")
      #expect([label, marked].contains(painted.canvas.focusedText))
      #expect([label, marked].contains { painted.canvas.textAtCursor.hasPrefix($0) })
      #expect(painted.lines.dropFirst().joined().count { $0 == ">" } == 1)
      #expect(painted.lines.map { $0.filter { !"> -".contains($0) } } == plain)
      painted.selectNext()
    }
  }

  @Test("The cursor stands on the first character of the focused text, at every size", arguments: sizes)
  func cursorOnFocus(columns: Int, rows: Int) {
    for sheet in [Samples.question, Samples.ticks, Samples.menu, Samples.links] {
      var painted = Painted(sheet, columns, rows)
      repeat {
        guard !Frame(Size(columns: columns, rows: rows)).isTooSmall,
          let place = painted.shown.place(in: painted.layout),
          let first = place.label.first
        else { continue }
        #expect(painted.canvas.characterAtCursor == String(first), "\(place.label)")
      } while painted.selectNext()
    }
  }

  @Test("While text is read the cursor stands on the first character of the first line", arguments: sizes)
  func cursorOnText(columns: Int, rows: Int) {
    var painted = Painted(Samples.text(paragraphs: 8, words: 60), columns, rows)
    for _ in 0..<20 where columns >= 40 && rows >= 10 {
      let line = painted.layout.lines.dropFirst(painted.top).first { !$0.segments.isEmpty }
      #expect(painted.canvas.characterAtCursor == line?.segments.first?.text.prefix(1).description)
      painted.scroll(by: 1)
    }
  }

  @Test(
    "Below 40 by 10 the emergency line stands alone with a request for a larger window",
    arguments: [
      (39, 24), (80, 9), (39, 9), (20, 6),
    ])
  func tooSmall(columns: Int, rows: Int) {
    let lines = Painted(Samples.question, columns, rows).lines
    #expect(lines.joined(separator: " ").hasPrefix("Can't breathe? Tell staff now"))
    #expect(lines.joined(separator: " ").contains("Make this window larger"))
    #expect(!lines.joined().contains("Pupils"))
  }

  @Test("A terminal of one cell shows the first letter of the emergency line")
  func oneCell() {
    #expect(Painted(Samples.question, 1, 1).lines == ["C"])
  }

  @Test("Nothing breaks at any size, whatever stands on the sheet")
  func allSizes() {
    for columns in stride(from: 1, through: 130, by: 4) {
      for rows in stride(from: 1, through: 50, by: 3) {
        var painted = Painted(Samples.everything, columns, rows)
        painted.hints = [.init("1-9 choose", rank: 90), .init("? help", rank: 100)]
        #expect(painted.canvas.lines.allSatisfy { Glyph.width(of: $0) <= columns })
      }
    }
  }

  @Test("No sheet breaks at any size", arguments: Samples.all.indices)
  func allSheets(index: Int) {
    for columns in stride(from: 1, through: 130, by: 13) {
      for rows in stride(from: 1, through: 50, by: 7) {
        #expect(Painted(Samples.all[index], columns, rows).canvas.size == Size(columns: columns, rows: rows))
      }
    }
  }

  @Test("Nothing breaks at any size when the end is shown")
  func allSizesAtEnd() {
    for sheet in [Samples.everything, Samples.table] {
      for columns in stride(from: 1, through: 130, by: 8) {
        for rows in stride(from: 1, through: 50, by: 6) {
          var painted = Painted(sheet, columns, rows)
          painted.move { viewport, layout, height in
            viewport.scrollToEnd(in: layout, height: height)
            return true
          }
          let cursor = painted.canvas.cursor
          #expect(cursor.row < rows && cursor.column < columns)
        }
      }
    }
  }

  @Test("A screen without anything on it is blank between its rules")
  func empty() {
    let lines = Painted(Samples.empty, 80, 24).lines
    #expect(lines.filter { !$0.isEmpty } == Array(repeating: " " + String(repeating: "─", count: 78), count: 2))
  }

  @Test("A hit that was looked for takes the cursor while it is on screen")
  func spot() {
    let painted = Painted(Samples.links, 80, 24)
    var canvas = Canvas(size: painted.size)
    let spot = SheetLayout(Samples.links, width: 80, density: .airy).hits(for: "wait").first?.spot
    SheetPainter(
      sheet: painted.sheet, layout: painted.layout, viewport: painted.shown, hints: [], spot: spot, size: painted.size,
      words: .english
    ).draw(on: &canvas)
    #expect(canvas.textAtCursor.hasPrefix("wait for it to pass."))
  }
}
