import Foundation
import Testing

/// The desk as a member of staff uses it, with the shipped content and visits on disk.
@Suite("A day and a call at the staff desk")
final class StaffDeskTests {
  private static let content = Launch.shippedContent

  /// The folder of the visits, deleted after the test.
  private let state = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: state) }

  private func desk(at now: String) throws -> TerminalSession {
    let launch = Launch(
      program: Launch.chairsidePath, arguments: ["staff", "--content", Self.content, "--now", now],
      environment: ["XDG_STATE_HOME": state.path(percentEncoded: false), "TZ": "America/Denver"])
    let session = try TerminalSession(launch)
    try session.wait(until: "Staff desk")
    session.waitForQuiet()
    return session
  }

  /// Presses keys, each after the screen shows the result of the one before it.
  private func press(_ words: String, in session: TerminalSession) {
    for word in words.split(separator: " ") {
      let keys = word == "Enter" ? [Keyboard.enter] : word == "End" ? [Keyboard.end] : word.map { String($0) }
      for key in keys {
        let before = session.log.count
        session.type(key)
        session.wait(seconds: 5) { session.log.count > before }
        session.waitForQuiet()
      }
    }
  }

  private func shows(_ text: String, in session: TerminalSession) -> Bool {
    session.screen.contains { $0.contains(text) }
  }

  /// Presses the number in the row of some words.
  private func choose(_ words: String, in session: TerminalSession) throws {
    let row = session.screen.first { $0.contains(words) }
    let number = row?.first(where: \.isNumber)
    press(String(try #require(number)), in: session)
  }

  @Test("A visit is recorded, paused, killed, resumed at the same item, finished, handed out, and found on day 6")
  func wholeStory() throws {
    try recordAndBeKilled()
    try resumeAndFinish()
    try takeACall()
    try lookOnDay14()
  }

  /// Records a visit with one teach-back question answered wrong and asked again, then kills the program.
  private func recordAndBeKilled() throws {
    let session = try desk(at: "2026-11-24T10:40")
    // Forehead and frown lines, Dysport, lot C12, injected here, nothing else; then start.
    press("1 Enter 1 Enter Enter 2 Enter C 1 2 Enter Enter 1 Enter 7 Enter", in: session)
    try session.wait(until: "Product: Dysport, lot C12")
    press("1", in: session)
    try session.wait(until: "Until 2:40 pm today")
    press("Enter Enter s", in: session)
    #expect(shows("2 [x]", in: session))
    // The walk-through is paused and resumed at the fourth statement.
    press("p", in: session)
    press("1", in: session)
    #expect(shows("> 4 [ ]", in: session))
    press("l", in: session)
    try session.wait(until: "You cannot swallow well on day 10.")
    press("1", in: session)
    try session.wait(until: "Not quite.")
    #expect(shows("If you cannot breathe, swallow or speak well", in: session))
    session.send(signal: SIGKILL)
    #expect(try session.exitStatus() == .killed(by: SIGKILL))
  }

  /// Chooses a line of a list that may take several screens.
  private func chooseOnAnyList(_ words: String, in session: TerminalSession) throws {
    for _ in 0..<6 where !shows(words, in: session) { press("+", in: session) }
    try choose(words, in: session)
  }

  /// Answers a question with "None of these".
  private func chooseNone(in session: TerminalSession) throws {
    try chooseOnAnyList("None of these", in: session)
    press("Enter", in: session)
  }

  private func resumeAndFinish() throws {
    let session = try desk(at: "2026-11-24T10:44")
    press("2 1 1", in: session)
    // It resumes at the same question, with the passage of the wrong answer before it is asked again.
    #expect(session.screen[0].contains("Question 1 of 3"))
    try session.wait(until: "Not quite.")
    for _ in 0..<6 where !shows("Get emergency help now", in: session) { press("Enter", in: session) }
    press("3", in: session)
    try session.wait(until: "Yes, that is right.")
    press("Enter", in: session)
    for _ in 0..<6 where session.screen[0].contains("> Question") { press("s", in: session) }
    try session.wait(until: "Danger signs: say these to everyone")
    try chooseOnAnyList("Said, and none of these now", in: session)
    try session.wait(until: "Before you finish")
    #expect(shows("Questions: 1 of 3 answered right.", in: session))
    try choose("Finish the visit", in: session)
    try session.wait(until: "2 questions are open.")
    try choose("Finish the visit", in: session)
    try session.wait(until: "Walk-through: finished on Tuesday 24 November")
    try choose("Hand out the plan", in: session)
    try choose("Save for printing", in: session)
    try session.wait(until: "Saved for printing.")
    press("q", in: session)
    #expect(try session.exitStatus() == .exited(0))
    let pages = try FileManager.default.contentsOfDirectory(atPath: state.appending(path: "chairside/handouts").path)
    #expect(pages == ["visit-1-plan.html"])
  }

  /// Day 6: the patient calls about an eyelid.
  private func takeACall() throws {
    let session = try desk(at: "2026-11-30T09:00")
    press("2 1 Enter Enter", in: session)
    #expect(session.screen[0].contains("Day 6"))
    #expect(shows("Day 3 to day 13: Friday 27 November to Monday 7 December", in: session))
    try choose("Follow-up call", in: session)
    try chooseOnAnyList("A droopy eyelid", in: session)
    press("1", in: session)
    // Three screens of danger signs, then pupils and other signs: none.
    for _ in 0..<3 { try chooseNone(in: session) }
    press("1", in: session)
    try chooseNone(in: session)
    try session.wait(until: "From the visit: Dysport")
    press("1", in: session)
    try chooseNone(in: session)
    // The rest of the face has not changed.
    press("3", in: session)
    try chooseNone(in: session)
    press("1 1", in: session)
    // The last check.
    try chooseNone(in: session)
    try session.wait(until: "NEEDS THIS CLINIC TODAY")
    press("End", in: session)
    for _ in 0..<6 where !shows("I agree", in: session) { press("u", in: session) }
    try choose("I agree", in: session)
    press("End", in: session)
    try session.wait(until: "staff agree")
    press("q", in: session)
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
  }

  /// Opens the same visit on a later day.
  private func lookOnDay14() throws {
    let session = try desk(at: "2026-12-08T12:00")
    press("2 1 Enter Enter", in: session)
    #expect(session.screen[0].contains("Day 14"))
    #expect(shows("███░░ Needs this clinic today. Staff agree.", in: session))
    press("q", in: session)
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test("The kiosk's program holds nothing that opens visits")
  func kioskHasNoVisits() throws {
    let folder = URL(filePath: Launch.chairsidePath).deletingLastPathComponent()
    let kiosk = try Data(contentsOf: folder.appending(path: "chairside-kiosk"))
    let chairside = try Data(contentsOf: URL(filePath: Launch.chairsidePath))
    // String literals of up to 15 bytes may not be stored as such in a program.
    for name in ["VisitStore", "synchronous = FULL"] {
      #expect(chairside.range(of: Data(name.utf8)) != nil, "\(name)")
      #expect(kiosk.range(of: Data(name.utf8)) == nil, "\(name)")
    }
  }
}
