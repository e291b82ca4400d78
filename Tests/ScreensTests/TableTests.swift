import Screens
import Testing

@Suite("Tables")
struct TableTests {
  private let table = Table(
    header: [[Run("Item", .strong)], [Run("A", .strong)], [Run("B", .strong)]],
    rows: [
      [[Run("Register")], [Run("Yes")], [Run("No")]],
      [[Run("A rather long name of an item that has to wrap in its column")], [Run("Not sure")], [Run("Yes")]],
    ])

  private func text(_ layout: SheetLayout) -> [String] {
    var canvas = Canvas(size: Size(columns: layout.width, rows: max(1, layout.lines.count)))
    for (row, line) in layout.lines.enumerated() {
      for segment in line.segments { canvas.write(segment.text, row: row, column: segment.column) }
    }
    return canvas.lines
  }

  @Test("Stand in columns where there is room")
  func columns() {
    let layout = SheetLayout(Sheet(place: [], pieces: [.table(table)]), width: 80, density: .airy)
    #expect(text(layout)[0] == "  Item                                                       A         B")
    #expect(text(layout)[2].hasSuffix("Yes       No"))
  }

  @Test("Wrap their cells where the columns are narrow")
  func wrapped() {
    let layout = SheetLayout(Sheet(place: [], pieces: [.table(table)]), width: 62, density: .airy)
    #expect(layout.lines.count == 5)
    #expect(text(layout).allSatisfy { $0.count <= 62 })
  }

  @Test("Become blocks of header and value below 60 columns")
  func blocks() {
    let layout = SheetLayout(Sheet(place: [], pieces: [.table(table)]), width: 40, density: .airy)
    #expect(text(layout).prefix(4) == ["Item: Register", "A: Yes", "B: No", ""])
  }

  @Test("Become blocks where there are more than five columns")
  func many() {
    let wide = Table(header: (1...6).map { [Run("H\($0)")] }, rows: [(1...6).map { [Run("\($0)")] }])
    let layout = SheetLayout(Sheet(place: [], pieces: [.table(wide)]), width: 120, density: .airy)
    #expect(text(layout)[0] == "  H1: 1")
  }

  @Test("Number the links in their cells like any other")
  func links() {
    let linked = Table(header: [[Run("What")]], rows: [[[Run("here", .link, item: .link("faq/a", number: 1))]]])
    let sheet = Sheet(place: [], pieces: [.table(linked)])
    #expect(sheet.items.map(\.id) == [.link("faq/a", number: 1)])
    let layout = SheetLayout(sheet, width: 80, density: .airy)
    #expect(layout.places.map(\.number) == [1])
    #expect(text(layout).contains("  here [1]"))
  }
}
