import Guides
import Library
import Screens
import TestSupport
import Testing

@testable import Reader

/// From 110 columns on no screen is a column with emptiness beside it.
@Suite("Wide terminals")
struct WideTests {
  private static let wide = Size(columns: 120, rows: 40)

  @Test("The columns of a body do not overlap, and fit", arguments: 110...240)
  func columns(of width: Int) throws {
    for side in [Aside.Side.leading, .trailing] {
      let columns = BodyColumns(width, with: side)
      let aside = try #require(columns.aside)
      #expect(!columns.sheet.overlaps(aside))
      #expect(columns.sheet.lowerBound >= 0 && columns.sheet.upperBound <= width)
      #expect(aside.lowerBound >= 0 && aside.upperBound <= width)
      #expect(columns.sheet.count >= 60 && columns.sheet.count <= 76)
      #expect(aside.count >= 30)
    }
    let single = BodyColumns(width, with: nil)
    #expect(single.aside == nil)
    #expect(abs(single.sheet.lowerBound - (width - single.sheet.upperBound)) <= 1)
  }

  @Test("Narrower terminals have one column over their whole width", arguments: [40, 80, 109])
  func narrow(width: Int) {
    for side in [nil, Aside.Side.leading, .trailing] {
      #expect(BodyColumns(width, with: side).sheet == 0..<width)
      #expect(BodyColumns(width, with: side).aside == nil)
    }
  }

  @Test("A list shows the danger signs beside it, then what is in focus, and Enter opens just that")
  func preview() throws {
    var walker = try Walker(size: Self.wide)
    #expect(walker.lines.contains { $0.contains("│ Any of these? Get help now") })
    walker.press(.down, .down)
    let title = try #require(
      walker.application.top.viewport.focus.flatMap { id in
        walker.application.top.sheet.items.first { $0.id == id }?.label
      })
    #expect(!walker.lines.contains { $0.contains("│ Any of these?") })
    #expect(walker.lines.contains { $0.contains("│ \(title)") })
    walker.press(.enter)
    #expect(walker.title != "Chairside")
  }

  @Test("A page has the sections of its guide beside it, with those that were read and kept")
  func outline() throws {
    var walker = try Walker(at: "faq/answers#reversal", size: Self.wide)
    let guide = try #require(walker.application.repository.guide("faq/answers"))
    #expect(guide.sections.count > 1)
    #expect(walker.lines.contains { $0.hasPrefix(" > ") && $0.contains("│") })
    let other = try #require(guide.sections.first { $0.slug != "reversal" })
    walker.press(.character("m"))
    let index = try #require(
      walker.application.top.sheet.items.firstIndex { item in
        if case .follow(.guide("faq/answers", section: other.slug)) = item.action { true } else { false }
      })
    walker.type(String(index + 1))
    #expect(walker.lines.contains { $0.contains("(kept)") })
    walker.press(.escape)
    #expect(walker.lines.contains { $0.contains("(read)") })
  }

  @Test("A question has the answers so far beside it, and a pointer goes to a section of an outline")
  func answers() throws {
    var walker = try Walker(at: "triage/small", size: Self.wide)
    walker.press(.enter)
    #expect(walker.lines.contains { $0.contains("│ You have not answered a question yet.") })
    walker.type("3")
    walker.press(.enter)
    #expect(walker.lines.contains { $0.contains(": None of these") && $0.contains("│") })
  }

  @Test("A tap on an outline opens the section")
  func tap() throws {
    var walker = try Walker(at: "faq/answers#reversal", size: Self.wide)
    let lines = walker.lines
    let guide = try #require(walker.application.repository.guide("faq/answers"))
    let other = try #require(guide.sections.first { $0.slug != "reversal" })
    let row = try #require(lines.firstIndex { $0.dropFirst(3).hasPrefix(other.title.prefix(12)) })
    for action in [Pointer.Action.press, .release] {
      _ = walker.application.handle(Event(.pointer(Pointer(action, row: row, column: 5)), at: 0))
      _ = walker.canvas
    }
    #expect(walker.application.top.target == .guide("faq/answers", section: other.slug))
  }

  @Test("What is typed and chosen is the same at every width", arguments: [80, 109, 110, 160, 240])
  func sameAtEveryWidth(columns: Int) throws {
    var walker = try Walker(at: "triage/small", size: Size(columns: columns, rows: 30))
    walker.press(.enter)
    walker.type("3")
    walker.press(.enter)
    #expect(walker.application.top.sheet.position == "Question 2 of about 4")
  }

  @Test("In a kiosk the answers are not beside the questions")
  func privacy() throws {
    let library = try GuideLibrary(folder: SmallContent.folder)
    var application = Application(
      library, opening: .guide("triage/small"), isKiosk: true, size: Self.wide,
      clock: WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 0, zone: .utc))
    for key in [Key.enter, .character("3"), .enter] {
      _ = application.canvas(size: Self.wide)
      _ = application.handle(Event(.key(key), at: 0))
    }
    #expect(application.top.sheet.position.hasPrefix("Question 2"))
    #expect(!application.canvas(size: Self.wide).lines.contains { $0.contains("Your answers") })
  }
}
