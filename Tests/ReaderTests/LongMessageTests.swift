import Guides
import Screens
import Testing

@testable import Reader

@Suite("A message of several rows")
struct LongMessageTests {
  private struct Lines: Screen {
    let count: Int
    let message: String

    func sheet(in context: ScreenContext) -> Sheet {
      let lines = (1..<count).map { Piece.line("Line \($0).") }
      return Sheet(
        place: ["Lines"], pieces: lines + [.item(Item(to: .page(.about), "The last line"))], message: message,
        opensOnText: true, identity: "lines")
    }
  }

  private static let size = Size(columns: 40, rows: 12)
  private static let manner = OpenScreen.Manner(isHome: false, context: ScreenContext())

  private func rows(of screen: inout OpenScreen, notice: String = "") -> [String] {
    var canvas = Canvas(size: Self.size)
    screen.draw(on: &canvas, notice: notice, manner: Self.manner)
    return canvas.lines
  }

  private func numbers(_ rows: [String]) -> [Int] {
    rows.compactMap { $0.firstMatch(of: /Line (\d+)\./).flatMap { Int($0.output.1) } }
  }

  @Test("All of it is shown, and the next page leaves out no line that it covered", arguments: [1, 2, 3])
  func nextPage(height: Int) throws {
    let message = Array(repeating: "A message that takes nearly a whole row.", count: height).joined(separator: " ")
    var screen = OpenScreen(Lines(count: 40, message: ""), in: ScreenContext())
    let first = rows(of: &screen, notice: message)
    #expect(first.filter { $0.contains("message") }.count == height)
    _ = screen.move(.pageDown, size: Self.size)
    let next = try #require(numbers(rows(of: &screen)).first)
    #expect(next <= (numbers(first).last ?? 0) + 1)
  }

  @Test("What is touched is what stands there", arguments: 5...12)
  func touch(count: Int) throws {
    let message = "A message that takes more than one row of forty."
    for (own, notice) in [(message, ""), ("", message)] {
      var screen = OpenScreen(Lines(count: count, message: own), in: ScreenContext())
      let shown = rows(of: &screen, notice: notice)
      guard let row = shown.firstIndex(where: { $0.contains("The last line") }) else { continue }
      let pointed = screen.pointedAt(Pointer(.press, row: row, column: 4), size: Self.size, manner: Self.manner)
      #expect(pointed == screen.sheet.items.first.map { .item($0.id) })
    }
  }

  @Test("Every word that is looked for is in view, above the line that is typed into")
  func find() throws {
    var walker = try Walker(at: "faq/answers#reversal", size: Self.size)
    walker.type("/t")
    var seen: Set<String> = []
    walker.press(.enter)
    for _ in 0..<30 {
      let canvas = walker.canvas
      #expect(canvas[canvas.cursor.row, canvas.cursor.column].style == .match)
      seen.insert("\(canvas.lines) \(canvas.cursor)")
      walker.press(.enter)
    }
    #expect(seen.count > 10)
  }
}
