import Guides
import Library
import Reader
import Screens
import Staff
import TestSupport
import Testing

/// The desk changes to the language of the patient, with the guidance that is shipped; nothing that was done is lost.
@Suite("The other language at the desk")
struct DeskLanguageTests {
  /// A desk on which a visit was begun.
  private func begun(languages: [(name: String, words: String)] = []) throws -> StaffMember {
    var staff = try StaffMember(content: ShippedDeskTests.content, languages: languages)
    staff.press("1 3 1 2 Enter Down Down Down Down Enter")
    #expect(staff.shows("Areas: Forehead and frown lines, Around the eyes"))
    return staff
  }

  private func library(_ language: String) throws -> GuideLibrary {
    try GuideLibrary(
      folder: ShippedDeskTests.content,
      options: GuideLibrary.Options(language: language, phrases: ReaderPhrases.all(with: .shipped) + DeskPhrases.all))
  }

  private func change(_ staff: inout StaffMember, to language: String) throws {
    let library = try library(language)
    let reply = NewGuidance(language: language, repository: library)
    #expect(staff.application.receive(reply, at: staff.time).isEmpty)
  }

  @Test(
    "A change of the language leaves no English word on any screen, not even what was said of the last key",
    arguments: [
      "1 1 A ? Enter", "1 2 6 2 5 : 0 0 Enter", "1 3 1 2 2 Enter", "1 4 1 5 C ? 1 6 1 7 1 2", "3 1 1 2 3 1 1 Esc",
      "4 1 Esc", "2", "1 Enter Esc", "1 Enter Enter", "1 Enter Enter 1", "1 3 1 2 Enter Down Down Down Down Enter 4 2",
    ])
  func everyScreen(keys: String) throws {
    let spanish = try library("es")
    var staff = try StaffMember(content: ShippedDeskTests.content)
    try press(keys, on: &staff, changingTo: spanish)
  }

  @Test(
    "The same holds for every screen of a visit",
    arguments: [
      "1 1 2 s a s 1 Enter 2 Enter s 1 Enter", "1 l s s s s 1 1", "1 s s s p", "2 1 1 1 Enter 1 2", "2 3 1 Enter Enter",
      "2 2 9 Enter 9 Enter", "3 1 2 Esc 3", "4 3 8 Esc", "5", "1 a s s s 2 Enter 1", "0 2", "6", "7",
    ])
  func everyScreenOfVisit(keys: String) throws {
    let spanish = try library("es")
    var staff = try begun()
    try press(keys, on: &staff, changingTo: spanish)
  }

  /// Presses keys one by one, and tries the change on a copy after each.
  private func press(_ keys: String, on staff: inout StaffMember, changingTo spanish: GuideLibrary) throws {
    for key in keys.split(separator: " ") {
      staff.press(String(key))
      var changed = staff.application
      _ = changed.receive(NewGuidance(language: "es", repository: spanish), at: staff.time)
      let lines = changed.canvas(size: staff.size).lines
      #expect(
        lines.flatMap { ForeignWords.found(in: $0, of: "es") } == [],
        "after \(key):\n\((staff.lines + lines).joined(separator: "\n"))")
    }
  }

  @Test("The walk through the plan is at the same part, and its letters record the same")
  func walkThrough() throws {
    var staff = try begun()
    staff.press("1 a s")
    #expect(staff.shows("Question 2 of 3"))
    try change(&staff, to: "es")
    #expect(staff.shows("Pregunta 2 de 3") && !staff.shows("Question"), staff.testComment)
    let before = staff.events
    staff.press("s s")
    #expect(staff.shows("Señales de peligro"), staff.testComment)
    #expect(staff.events.count == before.count + 2)
    staff.press("1")
    #expect(staff.events.last?.contains("none-now") == true, staff.testComment)
  }

  @Test("A symptom check for a visit keeps its answers, and records the rest by the same ids")
  func followUp() throws {
    var staff = try begun()
    staff.press("2 1 1 1")
    #expect(staff.shows("1 [x]"), staff.testComment)
    try change(&staff, to: "es")
    #expect(staff.shows("1 [x]") && staff.shows("Cuesta respirar"), staff.testComment)
    staff.press("Enter")
    #expect(staff.events.last == "triaged red-flags level=emergency", staff.testComment)
    #expect(staff.shows("EMERGENCIA"), staff.testComment)
    try change(&staff, to: "en")
    #expect(staff.shows("EMERGENCY"), staff.testComment)
  }

  @Test("A checklist that is filled in together keeps its answers")
  func vetting() throws {
    var staff = try StaffMember(content: ShippedDeskTests.content)
    staff.press("3 1 1 1")
    #expect(staff.shows("2 of"), staff.testComment)
    let place = staff.lines[0]
    try change(&staff, to: "es")
    #expect(staff.lines[0] != place && staff.shows("2 de"), staff.testComment)
  }

  @Test("A page is made in the language of the patient, on a desk that keeps its own, and the record says so")
  func pageOfPatient() throws {
    var staff = try begun(languages: [("en", "English"), ("es", "Español")])
    staff.choose("Hand out the plan")
    staff.choose("Make this page in: Español")
    #expect(staff.asked == GuidanceRequest(language: "es"))
    let reply = OtherGuidance(NewGuidance(language: "es", repository: try library("es")))
    #expect(staff.application.receive(reply, at: staff.time).isEmpty)
    #expect(staff.shows("Save for printing") && staff.shows("Make this page in: English"), staff.testComment)
    #expect(staff.lines[0].contains("Desk > Visit 1 > Hand out") && staff.shows("Zonas: "), staff.testComment)
    staff.press("1")
    let page = try #require(staff.tray.pages["visit-1-plan"])
    #expect(page.contains("lang=\"es\""))
    #expect(staff.shows("Saved for printing."), staff.testComment)
    staff.press("Esc")
    staff.choose("What was recorded")
    #expect(staff.shows("Handed out: print (in Español)"), staff.testComment)
  }

  @Test("A language that cannot be opened leaves the page as it is, and says so")
  func pageNotOpened() throws {
    var staff = try begun(languages: [("en", "English"), ("es", "Español")])
    staff.choose("Hand out the plan")
    staff.choose("Make this page in: Español")
    let reply = OtherGuidance(NewGuidance(language: "es", repository: nil))
    #expect(staff.application.receive(reply, at: staff.time).isEmpty)
    #expect(staff.shows("Make this page in: Español") && staff.shows("could not be opened"), staff.testComment)
  }

  @Test("A page for the patient is made again in the language that is on the screen")
  func handout() throws {
    var staff = try begun()
    staff.choose("Hand out the plan")
    try change(&staff, to: "es")
    staff.press("1")
    let page = try #require(staff.tray.pages["visit-1-plan"])
    #expect(page.contains("lang=\"es\"") && !page.contains("Forehead"))
    try change(&staff, to: "en")
    #expect(!staff.shows("visit-1-plan"), "The page on the screen is not the one that was saved")
  }
}

extension StaffMember {
  /// The screen, for a failed expectation.
  fileprivate var testComment: Comment { "\(testDescription)" }
}
