import Guides
import Library
import Screens
import Testing

@testable import Reader

/// A frame as a screen reader reads it: the position of the cursor, and the text without colour and extra spaces. What a
/// wide terminal has beside the sheet is left out, because it repeats what other screens say.
private struct HeardFrame {
  let canvas: Canvas
  let layout: SheetLayout
  let viewport: Viewport
  let name: String
  private let height: Int
  /// The items, by id; one line may have only a part of a label.
  private let items: [Item.ID: Item]

  init(_ walker: inout Walker) {
    let size = walker.size
    var top = walker.application.top
    let notice = walker.application.notice?.text(in: .english) ?? ""
    var canvas = Canvas(size: size)
    top.draw(on: &canvas, notice: notice, manner: walker.application.manner)
    self.canvas = canvas
    layout = top.layout(size)
    var painted = top.sheet
    if !notice.isEmpty { painted.message = notice }
    height = SheetPainter.frame(for: painted, size).bodyHeight
    items = Dictionary(top.sheet.items.map { ($0.id, $0) }) { first, _ in first }
    var shown = top.viewport
    shown.settle(in: layout, height: height)
    viewport = shown
    name = "\(walker.title), \(walker.application.top.sheet.identity), \(size.columns)x\(size.rows)"
  }

  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }

  /// The text without the mark beside the focused line, which may touch the words of its margin.
  private var text: String { Self.collapsed(canvas.lines.joined(separator: " ").replacing(">", with: " ")) }

  private var textFromCursor: String {
    let row = canvas.cursor.row
    return (canvas.cursor.column..<canvas.size.columns).map { canvas[row, $0].text }.joined()
  }

  /// The problem with the cursor's position; nil if it is on the first character of the focused item or, if nothing is
  /// focused, of the first line that is read.
  var cursorFault: String? {
    // Behind the last letter of a text field there is nothing yet.
    let caret = canvas[canvas.cursor.row, canvas.cursor.column]
    if viewport.focus == nil, caret.isFocused { return nil }
    let here = textFromCursor
    guard let first = here.first, first != " " else { return "\(name): the cursor stands on nothing" }
    guard let place = viewport.place(in: layout) else {
      let top = viewport.top(in: layout)
      let line = layout.lines[top..<min(layout.lines.count, top + height)].first { !$0.segments.isEmpty }
      let read = line?.segments.filter { $0.column >= line?.textColumn ?? 0 }
      let words = read?.map(\.text).joined() ?? ""
      let isRead = Self.collapsed(here).hasPrefix(Self.collapsed(words).prefix(12))
      return isRead ? nil : "\(name): reading \"\(words)\", the cursor stands on \"\(here)\""
    }
    let label = Self.collapsed(place.label)
    // Without a free cell before a link, the mark of the focus is before its number.
    let end = Self.collapsed(here).replacing(">[", with: " [")
    let isFocus = end.hasPrefix(label.prefix(12)) || label.hasPrefix(end)
    return isFocus ? nil : "\(name): the focus is on \"\(label)\", the cursor on \"\(end)\""
  }

  /// Labels that are on the frame and that the text does not have exactly once.
  var labelFaults: [String] {
    let top = viewport.top(in: layout)
    return layout.places.compactMap { place in
      guard place.firstLine >= top, place.lastLine < top + height else { return nil }
      let label = Self.collapsed((items[place.id]?.label ?? place.label).replacing(">", with: " "))
      let forms: [String]
      if let number = place.number {
        forms = ["\(number) \(label)", "\(number) [ ] \(label)", "\(number) [x] \(label)", "\(label) [\(number)]"]
      } else if items[place.id]?.isContinue == true {
        forms = ["Enter \(label)"]
      } else {
        forms = ["\(items[place.id]?.letter.map { "\($0) " } ?? "")\(label)"]
      }
      let count = forms.map { text.ranges(of: $0).count }.reduce(0, +)
      return count == 1 ? nil : "\(name): \"\(label)\" is heard \(count) times"
    }
  }
}

@Suite("What is heard")
struct FrameTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)]

  private func faults(_ walker: inout Walker) -> [String] {
    let frame = HeardFrame(&walker)
    return [frame.cursorFault].compactMap { $0 } + frame.labelFaults
  }

  @Test(
    "On every screen that a number pad reaches, the cursor stands on the focus and each label is heard once",
    arguments: sizes)
  func everyScreen(size: Size) throws {
    var waiting = [try Walker(memory: nil, size: size)]
    var seen: Set<String> = []
    var count = 0
    while var walker = waiting.popLast(), count < 1_200 {
      let sheet = walker.application.top.sheet
      let ticks = sheet.items.filter { $0.mark == .ticked }.map(\.label).joined(separator: ",")
      let focus = walker.application.top.viewport.focus.map { "\($0)" } ?? ""
      let identity = sheet.identity.hasPrefix("search ") ? String(sheet.identity.prefix(8)) : sheet.identity
      guard seen.insert("\(walker.title)|\(identity)|\(ticks)|\(focus)|\(sheet.note)").inserted else { continue }
      count += 1
      #expect(faults(&walker) == [])
      for key in NumberPadTests.keys + [.down, .tab] where walker.application.history.open.count < 6 {
        var next = walker
        next.press(key)
        waiting.append(next)
      }
    }
    #expect(count > 120)
  }

  @Test("The same holds on every shipped guide, read from its first line to its last", arguments: sizes.prefix(2))
  func everyGuide(size: Size) throws {
    let content = String(#filePath.dropLast("Tests/ReaderTests/FrameTests.swift".count)) + "Content"
    let library = try GuideLibrary(folder: content)
    var count = 0
    for guide in GuideKinds.shipped.all.flatMap({ library.guides(of: $0.name) }) {
      // Each answer and each window of a plan is a page; the questions of a symptom check are tested elsewhere.
      let sections = guide is Triage.Guide ? [] : guide.sections.map { "\(guide.facts.id)#\($0.slug)" }
      for target in [guide.facts.id] + sections {
        var walker = try Walker(at: target, size: size, library: library)
        for _ in 0..<40 {
          count += 1
          #expect(faults(&walker) == [], "\(target)")
          walker.press(.down)
          if walker.messageRow.hasPrefix("End") { break }
        }
      }
    }
    #expect(count > 500)
  }
}
