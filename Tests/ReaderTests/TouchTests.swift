import Screens
import Testing

@testable import Reader

@Suite("Mouse and touch")
struct TouchTests {
  /// The position of some words on the screen.
  private func row(_ words: String, _ walker: inout Walker) throws -> (row: Int, column: Int) {
    let lines = walker.lines
    let row = try #require(lines.firstIndex { $0.contains(words) }, "\(lines)")
    let line = lines[row]
    let range = try #require(line.firstRange(of: words))
    return (row, line.distance(from: line.startIndex, to: range.lowerBound))
  }

  private func touch(_ row: Int, _ column: Int, release: (row: Int, column: Int)? = nil, _ walker: inout Walker) {
    _ = walker.canvas
    _ = walker.application.handle(Event(.pointer(Pointer(.press, row: row, column: column)), at: 0))
    let end = release ?? (row, column)
    _ = walker.application.handle(Event(.pointer(Pointer(.release, row: end.row, column: end.column)), at: 0))
  }

  @Test("A touch anywhere in the row of an item opens it", arguments: [2, 40, 78])
  func wholeRow(column: Int) throws {
    var walker = try Walker()
    let place = try row("Questions and answers", &walker)
    touch(place.row, column, &walker)
    #expect(walker.title == "Questions")
  }

  @Test("A link in the text opens where it is touched, and the words beside it do nothing")
  func links() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    let place = try row("check it", &walker)
    touch(place.row, 2, &walker)
    #expect(walker.title == "Reversal")
    touch(place.row, place.column + 2, &walker)
    #expect(walker.title == "A small trouble")
  }

  @Test("A finger that slides off before it lifts does nothing")
  func slidesOff() throws {
    var walker = try Walker()
    let place = try row("Questions and answers", &walker)
    touch(place.row, 5, release: (0, 5), &walker)
    #expect(walker.title == "Chairside")
    _ = walker.application.handle(Event(.pointer(Pointer(.release, row: place.row, column: 5)), at: 0))
    #expect(walker.title == "Chairside")
  }

  @Test("The keys of the last row act as keys")
  func hints() throws {
    var walker = try Walker(at: "faq/answers#reversal")
    let help = try row("? help", &walker)
    touch(help.row, help.column, &walker)
    #expect(walker.title == "Help")
    let home = try row("0 home", &walker)
    touch(home.row, home.column + 3, &walker)
    #expect(walker.title == "Chairside")
  }

  @Test("The wheel scrolls, and a touch outside of everything is taken for nothing")
  func wheel() throws {
    var walker = try Walker(at: "faq/answers#reversal", size: Size(columns: 40, rows: 12))
    let before = walker.lines
    _ = walker.application.handle(Event(.pointer(Pointer(.wheelDown, row: 3, column: 3)), at: 0))
    #expect(walker.lines != before)
    _ = walker.application.handle(Event(.pointer(Pointer(.wheelUp, row: 3, column: 3)), at: 0))
    #expect(walker.lines == before)
    for (row, column) in [(0, 0), (500, 3), (3, 500), (11, 39)] { touch(row, column, &walker) }
    #expect(walker.lines == before)
  }
}
