import Foundation
import Screens
import Testing

@testable import Kiosk
@testable import Reader

@Suite("Touch in a waiting room")
struct KioskTouchTests {
  private func touch(_ words: String, _ walker: inout KioskWalker) throws {
    let canvas = walker.kiosk.canvas(size: walker.size)
    let row = try #require(canvas.lines.firstIndex { $0.contains(words) }, "\(canvas.lines)")
    let column = canvas.lines[row].components(separatedBy: words)[0].count
    for action in [Pointer.Action.press, .release] {
      _ = walker.kiosk.handle(Event(.pointer(Pointer(action, row: row, column: column)), at: walker.time))
    }
    walker.readAll()
  }

  @Test("A visitor wakes it, reads, and ends the session with a finger alone")
  func wholeVisit() throws {
    var walker = try KioskWalker()
    try touch("Press any key", &walker)
    try touch("Questions and answers", &walker)
    #expect(walker.kiosk.canvas(size: walker.size).lines[0].contains("Questions"))
    try touch("e end my session", &walker)
    try touch("Any other key", &walker)
    #expect(walker.kiosk.canvas(size: walker.size).lines[0].contains("Questions"))
    try touch("e end my session", &walker)
    try touch("Enter: yes", &walker)
    #expect(!walker.kiosk.isRunning)
  }

  @Test(
    "A language is chosen by touching its line on the first screen, at every size",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)])
  func languageAtFirst(size: Size) throws {
    for (words, language) in [("Español: press 2", "es"), ("English: press 1", "en")] {
      var walker = try KioskWalker(languages: ["en", "es"], size: size)
      try touch(words, &walker)
      #expect(walker.stage == "visit")
      #expect(walker.kiosk.application?.appearance?.language == language)
    }
  }

  @Test(
    "In a visit the other language is touched where it stands in the last row, and beside it nothing changes",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)])
  func languageInVisit(size: Size) throws {
    var walker = try KioskWalker(languages: ["en", "es"], size: size)
    try touch("Press any key", &walker)
    try touch("Español", &walker)
    #expect(walker.kiosk.application?.appearance?.language == "es")
    #expect(walker.stage == "visit")
    // A small screen has no room for the sentence beside it.
    if size.columns > 40 { try touch("Stuck?", &walker) }
    #expect(walker.kiosk.application?.appearance?.language == "es" && walker.stage == "visit")
    try touch("English", &walker)
    #expect(walker.kiosk.application?.appearance?.language == "en")
  }

  @Test("A touch during the warning goes on and does nothing else; out of service it does nothing")
  func warning() throws {
    var walker = try KioskWalker()
    try touch("Press any key", &walker)
    let before = walker.kiosk.canvas(size: walker.size).lines
    walker.wait(95)
    try touch("Press any key to continue", &walker)
    #expect(walker.kiosk.canvas(size: walker.size).lines == before)
    var closed = try KioskWalker(
      choices: StaffChoices(isOutOfService: true, language: "en", theme: "dark"))
    let lines = closed.kiosk.canvas(size: closed.size).lines
    try touch("Ask a member", &closed)
    #expect(closed.kiosk.canvas(size: closed.size).lines == lines)
  }
}
