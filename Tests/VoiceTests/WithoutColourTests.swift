import Guides
import Library
import Testing

@testable import Kiosk
@testable import Reader
@testable import Screens
@testable import Staff

/// Everything is known from the characters alone: what is in focus, what is ticked, and how urgent a result is.
@Suite("Nothing is known by colour alone")
struct WithoutColourTests {
  private static let keys: [Key] = "123456789+x".map { .character($0) } + [.enter]

  @Test(
    "On the screens of the reader, the kiosk and the desk",
    arguments: [
      ("en", ScreenContext.Setting.reader, Size(columns: 80, rows: 24)),
      ("es", .kiosk, Size(columns: 40, rows: 12)), ("en", .kiosk, Size(columns: 120, rows: 40)),
      ("en", .desk, Size(columns: 80, rows: 24)),
    ])
  func walk(language: String, setting: ScreenContext.Setting, size: Size) throws {
    let first = try SpokenScreensTests.application(language, setting, size: size)
    var waiting: ArraySlice<Application> = [first]
    var seen: Set<[String]> = []
    while let next = waiting.popFirst(), seen.count < 150 {
      var shown = next
      guard seen.insert(shown.canvas(size: size).lines).inserted else { continue }
      checkFocus(next, size)
      checkMarks(next, size)
      for key in Self.keys {
        var following = next
        _ = following.handle(Event(.key(key), at: 0))
        if following.isRunning { waiting.append(following) }
      }
    }
    #expect(seen.count >= 150)
  }

  private func lines(_ application: Application, _ size: Size, focus: Item.ID?) -> [String] {
    var copy = application
    copy.history.changeTop { $0.focus(on: focus) }
    return copy.canvas(size: size).lines
  }

  /// A mark is before what has the focus.
  private func checkFocus(_ application: Application, _ size: Size) {
    var copy = application
    let places = copy.history.changeTop { $0.layout(size).places }
    for place in places {
      let focused = lines(application, size, focus: place.id)
      let marks =
        focused.joined().count { $0 == ">" } - (lines(application, size, focus: nil).joined().count { $0 == ">" })
      #expect(marks == 1, "\(place.label) has no mark of its own:\n\(focused.joined(separator: "\n"))")
    }
  }

  /// A box is drawn as ticked or not, and the urgency of a result as a scale.
  private func checkMarks(_ application: Application, _ size: Size) {
    let sheet = application.top.sheet
    for item in sheet.items where item.mark != .none {
      let focused = lines(application, size, focus: item.id)
      let box = item.mark == .ticked ? "[x]" : "[ ]"
      #expect(focused.contains { $0.contains(">") && $0.contains(box) }, "\(item.label)")
    }
    for case .banner(_, _, let urgency?) in sheet.pieces where application.top.viewport.focus == nil {
      #expect(lines(application, size, focus: nil).contains { $0.contains(urgency.drawn) })
    }
  }
}
