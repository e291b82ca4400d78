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

  private static let wordy = Table(
    header: [[Run("Where")], [Run("What you may see")], [Run("How long it may last")], [Run("Whom to tell")]],
    rows: [
      [
        [Run("Around the eyebrows and forehead")],
        [Run("Uncomfortable sensitivity or "), Run("discolouration", .strong), Run(" of the skin")],
        [Run("Approximately two to three weeks")], [Run("The receptionist or practitioner")],
      ],
      [[Run("Lips")], [Run("Whistling difficulty")], [Run("Unpredictable")], [Run("Anybody")]],
    ])

  @Test("Keep every word in one line, at every width on which it has room")
  func wholeWords() {
    let cells = [Self.wordy.header] + Self.wordy.rows
    let words = cells.flatMap { $0 }.flatMap { $0.map(\.text).joined().split(separator: " ").map(String.init) }
    for width in 24...130 {
      let lines = text(SheetLayout(Sheet(place: [], pieces: [.table(Self.wordy)]), width: width, density: .airy))
      let cut = words.filter { word in !lines.contains { $0.contains(word) } }
      #expect(cut.isEmpty, "\(cut) at \(width)")
    }
  }

  @Test("Stand in columns as long as the longest words fit beside each other", arguments: [(62, false), (66, true)])
  func narrowest(width: Int, isInColumns: Bool) {
    var table = Self.wordy
    table.header.append([Run("More")])
    for row in table.rows.indices { table.rows[row].append([Run("None")]) }
    let lines = text(SheetLayout(Sheet(place: [], pieces: [.table(table)]), width: width, density: .airy))
    #expect(lines.contains { $0.contains("─") } == isInColumns)
    #expect(lines.contains { $0.contains("discolouration") })
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
