import Screens
import Testing

@Suite("Focus and reading position")
struct ViewportTests {
  /// The first word on screen.
  private func firstWord(_ painted: Painted) -> String {
    painted.layout.lines[painted.top].segments.first?.text.prefix { $0 != " " }.description ?? ""
  }

  @Test("A sheet opens with nothing in focus but what it asks for")
  func opens() {
    #expect(Viewport(for: Samples.question).focus == nil)
    #expect(Viewport(for: Samples.text(paragraphs: 1, words: 3)).focus == nil)
    var chosen = Samples.question
    chosen.firstFocus = .act("c")
    #expect(Viewport(for: chosen).focus == .act("c"))
    #expect(Viewport(for: Samples.empty).focus == nil)
  }

  @Test("The focus moves from item to item and stops at both ends")
  func moves() {
    var painted = Painted(Samples.question, 80, 24)
    painted.selectPrevious()
    #expect(!painted.hasMoved)
    painted.selectNext()
    #expect(painted.hasMoved)
    #expect(painted.shown.focus == .act("a"))
    painted.selectNext()
    #expect(painted.shown.focus == .act("b"))
    painted.selectNext()
    #expect(painted.hasMoved)
    painted.selectNext()
    #expect(!painted.hasMoved)
    #expect(painted.shown.focus == .act("c"))
    painted.selectPrevious()
    #expect(painted.hasMoved)
    #expect(painted.shown.focus == .act("b"))
  }

  @Test("Text is read line by line to its end, and back to its top")
  func scrolls() {
    var painted = Painted(Samples.text(paragraphs: 6, words: 80), 80, 24)
    var tops = [painted.top]
    while painted.selectNext() { tops.append(painted.top) }
    #expect(tops == Array(0...(painted.layout.lines.count - painted.height)))
    while painted.selectPrevious() { tops.append(painted.top) }
    #expect(painted.top == 0)
  }

  @Test("Every line of any sheet can be reached, one at a time, and left again", arguments: [40, 59, 80])
  func reachesAll(columns: Int) {
    for sheet in Samples.all {
      var painted = Painted(sheet, columns, 10)
      var expected = painted.top
      while painted.scroll(by: 1) {
        expected += 1
        #expect(painted.top == expected)
        if painted.top != expected { break }
      }
      #expect(painted.top == max(0, painted.layout.lines.count - painted.height))
      while painted.scroll(by: -1) {
        expected -= 1
        #expect(painted.top == expected)
        if painted.top != expected { break }
      }
      #expect(painted.top == 0)
    }
  }

  @Test("Scrolling past an end stops there", arguments: [-1000, -1, 0])
  func topEnd(lines: Int) {
    var painted = Painted(Samples.text(paragraphs: 6, words: 80), 80, 24)
    painted.scroll(by: lines)
    #expect(!painted.hasMoved)
    #expect(painted.top == 0)
  }

  @Test("Scrolling far down shows the last line at the foot")
  func bottomEnd() {
    var painted = Painted(Samples.text(paragraphs: 6, words: 80), 80, 24)
    painted.scroll(by: 1000)
    #expect(painted.hasMoved)
    #expect(painted.top == painted.layout.lines.count - painted.height)
    painted.scroll(by: 1)
    #expect(!painted.hasMoved)
  }

  @Test("The ends are reached at once, with the first or last item in focus")
  func ends() {
    var painted = Painted(Samples.links, 40, 10)
    painted.selectNext()
    painted.move { viewport, layout, height in
      viewport.scrollToEnd(in: layout, height: height)
      return true
    }
    #expect(painted.shown.focus == .act("next"))
    #expect(painted.top == painted.layout.lines.count - painted.height)
    painted.move { viewport, layout, _ in
      viewport.scrollToTop(in: layout)
      return true
    }
    #expect(painted.shown.focus == .link("a", number: 1))
    #expect(painted.top == 0)
  }

  @Test("Links are visited one after the other, forward and back")
  func links() {
    var painted = Painted(Samples.links, 40, 10)
    var visited = [painted.shown.focus]
    while painted.move({ $0.selectLink(forward: true, in: $1, height: $2) }) { visited.append(painted.shown.focus) }
    #expect(visited == [nil, .link("a", number: 1), .link("b", number: 2), .link("c", number: 3), .act("next")])
    while painted.move({ $0.selectLink(forward: false, in: $1, height: $2) }) { visited.append(painted.shown.focus) }
    #expect(visited.suffix(3) == [.link("c", number: 3), .link("b", number: 2), .link("a", number: 1)])
  }

  @Test("The focused item is on screen at every size, also when it was far below")
  func settles() {
    var viewport = Viewport(for: Samples.links)
    viewport.focus(on: .act("next"))
    for columns in stride(from: 1, through: 130, by: 7) {
      for rows in stride(from: 1, through: 50, by: 3) {
        let painted = Painted(Samples.links, columns, rows, viewport: viewport)
        guard let place = painted.shown.place(in: painted.layout) else {
          Issue.record("no focus at \(columns)x\(rows)")
          continue
        }
        #expect(place.firstLine >= painted.top && place.firstLine < painted.top + painted.height)
      }
    }
  }

  @Test("The focus stays on its item when the terminal changes its size")
  func keepsFocus() {
    var painted = Painted(Samples.menu, 80, 24)
    for _ in 0..<6 { painted.selectNext() }
    for (columns, rows) in [(40, 10), (120, 40), (1, 1), (39, 9), (64, 24), (80, 24)] {
      painted = painted.resized(columns, rows)
      #expect(painted.shown.focus == .act("i6"))
    }
  }

  @Test("The reading position stays on its words when the terminal changes its size")
  func keepsPlace() {
    var painted = Painted(Samples.text(paragraphs: 8, words: 90), 80, 24)
    painted.scroll(by: 21)
    let word = firstWord(painted)
    for (columns, rows) in [(40, 10), (120, 24), (40, 12), (64, 20), (30, 8), (80, 24), (200, 12), (80, 24)] {
      painted = painted.resized(columns, rows)
      let line = painted.layout.lines[painted.top].segments.map(\.text).joined()
      #expect(line.split(separator: " ").contains { $0 == word }, "\(word) at \(columns)x\(rows)")
    }
    #expect(firstWord(painted) == word)
  }

  @Test("The place in a table stays on its row when columns become blocks and back")
  func keepsRow() {
    var painted = Painted(Samples.table, 80, 12)
    painted.scroll(by: 8)
    #expect(painted.lines[1].hasPrefix("  Row 5"))
    painted = painted.resized(40, 12)
    #expect(painted.lines[1] == "What: Row 5")
    painted = painted.resized(80, 12)
    #expect(painted.top == 8)
  }

  @Test("A window that is tall for a moment does not lose the place")
  func tallForAMoment() {
    var painted = Painted(Samples.text(paragraphs: 8, words: 90), 80, 24)
    painted.scroll(by: 30)
    let top = painted.top
    painted = painted.resized(80, 200)
    #expect(painted.top == 0)
    painted = painted.resized(80, 24)
    #expect(painted.top == top)
  }

  @Test("Focus on an item that is gone goes back to the text")
  func lostFocus() {
    var viewport = Viewport(for: Samples.question)
    viewport.focus(on: .act("gone"))
    let painted = Painted(Samples.question, 80, 24, viewport: viewport)
    #expect(painted.shown.focus == nil)
    #expect(painted.top == 0)
  }

  @Test("Scrolling an item off the screen gives the focus back to the text")
  func focusLeaves() {
    var painted = Painted(Samples.links, 40, 10)
    painted.selectNext()
    #expect(painted.shown.focus == .link("a", number: 1))
    painted.scroll(by: 4)
    #expect(painted.shown.focus == nil)
  }

  @Test("A piece can be brought to the top, and a line into view")
  func shows() {
    var painted = Painted(Samples.text(paragraphs: 8, words: 90), 80, 24)
    painted.move { viewport, _, _ in
      viewport.show(piece: 4)
      return true
    }
    #expect(firstWord(painted) == "p2w0")
    painted.move { viewport, layout, height in
      viewport.reveal(line: layout.lines.count - 1, in: layout, height: height)
      return true
    }
    #expect(painted.top == painted.layout.lines.count - painted.height)
  }
}
