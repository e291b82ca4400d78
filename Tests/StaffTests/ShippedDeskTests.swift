import Foundation
import Guides
import Screens
import Testing

@testable import Reader

/// The desk with the guidance that is shipped: the face, the two minutes after an injection, and a wide terminal.
@Suite("The desk with the shipped guidance")
struct ShippedDeskTests {
  static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Content").standardized.path

  /// A desk on which a visit was begun for forehead and frown lines, and the area around the eyes.
  private static func begun(columns: Int = 80, rows: Int = 24) throws -> StaffMember {
    var staff = try StaffMember(size: Size(columns: columns, rows: rows), content: content)
    staff.press("1 3 1 2")
    #expect(staff.shows("█") && staff.shows("X   (X)"), "the treated parts are crossed")
    staff.press("Enter Down Down Down Down Enter")
    #expect(staff.shows("Areas: Forehead and frown lines, Around the eyes"))
    return staff
  }

  @Test("A patient is told the plan on one page, asked three questions and told six signs, by letters that never move")
  func twoMinutes() throws {
    var staff = try Self.begun()
    staff.press("1")
    #expect(staff.shows("Part 1 of 6"))
    #expect(staff.shows("a  I said all of these") && staff.shows("l  Leave the rest to the page"))
    #expect(!staff.lines[21].contains("screens"), "all statements are on one screen")
    staff.press("a")
    for question in 1...3 {
      #expect(staff.shows("Question \(question) of 3"))
      staff.press("s")
    }
    #expect(
      staff.application.top.sheet.pieces.count { if case .text(let text) = $0 { text.marker != nil } else { false } }
        == 6)
    staff.press("1")
    #expect(staff.shows("6 of 6 said"))
  }

  @Test("A letter acts on a low screen too, before all answers of a question were shown")
  func lowScreen() throws {
    var staff = try Self.begun()
    staff.size = Size(columns: 40, rows: 10)
    staff.handle(.resize(staff.size))
    staff.press("1 l s s s")
    #expect(staff.shows("Danger signs: say these to everyone") && !staff.shows("Said, and none of these now"))
    staff.press("p")
    #expect(staff.shows("Areas: Forehead and frown lines"))
  }

  @Test("Line by line the letters do the same")
  func plain() throws {
    let staff = try Self.begun()
    var dialogue = PlainDialogue(staff.application, width: 76)
    _ = dialogue.prompt()
    let effects = dialogue.answer("1", at: 0)
    #expect(effects.contains { if case .ask = $0 { true } else { false } }, "the walk-through is recorded as opened")
  }

  @Test("On a wide terminal the visits are beside the visit, and the one that is open is marked")
  func wide() throws {
    var staff = try Self.begun(columns: 120, rows: 40)
    #expect(staff.shows("> Visit 1: Tuesday 24") && staff.shows("Open visits"))
    staff.press("0")
    #expect(staff.lines.contains { $0.contains("│ Open visits") })
    staff.press("1")
    #expect(staff.lines.contains { $0.contains("  Visit 1: Tuesday 24") && $0.contains("│") })
  }

  @Test("The printed plan has the face with the treated parts, and names them")
  func printed() throws {
    var staff = try Self.begun()
    staff.choose("Hand out the plan")
    staff.choose("Save for printing")
    let page = try #require(staff.tray.pages["visit-1-plan"])
    // One dot for the forehead, and two each for brows, eyes, and the places beside them.
    #expect(page.components(separatedBy: "<circle ").count == 1 + 7)
    #expect(page.contains("<title>Areas: Forehead and frown lines, Around the eyes</title>"))
    #expect(page.contains("<p>Areas: Forehead and frown lines, Around the eyes</p>"))
  }
}
