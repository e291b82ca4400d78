import Kiosk
import Reader
import Screens
import Speech
import Testing

/// A visitor who only hears reaches what others see. The keys that are pressed are those that were said.
@Suite("A visitor who only hears")
struct BlindfoldedWalkTests {
  private let languages: [KioskSession.Language]

  init() throws { languages = try Listener.languages() }

  private func listener() throws -> Listener {
    var listener = Listener(languages)
    listener.note(.ready)
    return listener
  }

  @Test("reaches the result of a symptom check, and hears its level and whom to call")
  func result() throws {
    var listener = try listener()
    #expect(listener.lines.contains("English: press 1"))
    #expect(listener.heard.contains { $0.text == "Español: presione 2" && $0.language.hasPrefix("es") })
    listener.press("1")
    try listener.choose("Something feels wrong")
    try listener.choose("A droopy eyelid")
    try listener.choose("Start")
    try listener.choose("Hard to breathe, noisy breathing")
    #expect(listener.lines.contains { $0.hasPrefix("Ticked: ") }, "\(listener.lines)")
    listener.press(.enter)
    #expect(listener.lines.contains { $0.hasPrefix("Urgency 5 of 5:") }, "\(listener.lines)")
    #expect(listener.lines.contains { $0.contains("911") })
  }

  @Test("reaches the answer to a question, in Spanish, in a Spanish voice")
  func answer() throws {
    var listener = try listener()
    listener.press("2")
    #expect(listener.heard.allSatisfy { $0.language.hasPrefix("es") })
    try listener.choose("Preguntas y respuestas")
    try listener.choose("Revertir y resultados no deseados")
    try listener.choose("No me gusta el resultado")
    #expect(listener.lines.joined(separator: " ").count > 200, "\(listener.lines)")
    #expect(listener.heard.allSatisfy { $0.language.hasPrefix("es") })
  }

  @Test("reaches the help, the voice's settings and the end")
  func help() throws {
    var listener = try listener()
    listener.press("1")
    listener.press("*")
    try listener.choose("Voice")
    try listener.choose("Faster")
    #expect(listener.transcript.contains("(rate 125)"))
    #expect(listener.lines == ["1: Faster", "Speed 125 percent. Loudness 60 percent."], "\(listener.lines)")
    listener.press("*")
    try listener.choose("End my session")
    #expect(listener.lines.contains { $0.contains("Enter") }, "\(listener.lines)")
    listener.press(.enter)
    #expect(!listener.kiosk.isRunning)
  }

  @Test("hears again what was said, where it is, and nothing twice")
  func again() throws {
    var listener = try listener()
    listener.press("1")
    let home = listener.heard
    listener.press(".")
    #expect(listener.heard == home)
    listener.press("/")
    #expect(listener.lines.contains { $0.contains("Chairside") } && listener.lines.contains { $0.contains("911") })
    #expect(Set(home.map(\.text)).count == home.count)
    listener.press(.insert)
    #expect(listener.transcript.last == "(pause)")
    listener.press(.insert)
    #expect(listener.transcript.last == "(goes on)")
    listener.press(.insert)
    listener.press("/")
    listener.press(.insert)
    #expect(listener.transcript.last == "(pause)", "What is said ends a pause.")
    listener.press("j")
    #expect(listener.lines == ["1: Something feels wrong. A few questions. Danger signs first."], "\(listener.lines)")
  }

  @Test("hears no digit of a PIN")
  func pin() throws {
    var listener = try listener()
    listener.press("000*")
    listener.press(.enter)
    #expect(listener.lines.contains { $0.contains("PIN") }, "\(listener.transcript.suffix(20))")
    let before = listener.transcript.count
    listener.press("8642")
    let said = listener.transcript[before...].filter { !$0.hasPrefix(">") }
    #expect(said.allSatisfy { $0 == "(silence)" }, "\(said)")
  }

  @Test("hears each line of the menu of staff")
  func staffMenu() throws {
    var listener = try listener()
    listener.press("000*")
    listener.press(.enter)
    listener.press("271828")
    listener.press(.enter)
    listener.note(PINReply.right)
    #expect(listener.lines.contains { $0.hasPrefix("1: ") }, "\(listener.lines)")
    listener.press("j")
    #expect(listener.lines.count == 1 && listener.lines[0].hasPrefix("1: "), "\(listener.lines)")
    listener.press("j")
    #expect(listener.lines.count == 1 && listener.lines[0].hasPrefix("2: "), "\(listener.lines)")
  }

  @Test("hears the warning count down, and what was on the screen when it goes on")
  func warning() throws {
    var listener = try listener()
    listener.press("1")
    let home = listener.heard
    while !listener.lines.contains("Are you still there?"), listener.time < 2000 { listener.wait() }
    #expect(listener.lines.contains { $0.contains("30") }, "\(listener.lines)")
    listener.wait()
    #expect(listener.lines.contains { $0.contains("20") }, "\(listener.lines)")
    listener.press("j")
    #expect(listener.heard == home)
  }

  @Test("turns the voice on where everybody in the room would hear it, and it is off for the next")
  func loudspeaker() throws {
    var listener = Listener(languages, speech: .loudspeaker)
    listener.note(.ready)
    #expect(listener.heard.isEmpty)
    listener.press("7")
    #expect(listener.lines.contains { $0.contains("No voice") }, "\(listener.lines)")
    listener.press("1")
    #expect(!listener.heard.isEmpty)
    var next = Listener(languages, speech: .loudspeaker)
    next.press("1")
    #expect(next.heard.isEmpty)
  }

  @Test("without headphones has the search under the key that the screen names, and again once they are unplugged")
  func withoutHeadphones() throws {
    func isSearch(_ listener: Listener) -> Bool {
      var kiosk = listener.kiosk
      return kiosk.canvas(size: Size(columns: 80, rows: 24)).lines[0].contains("Search")
    }
    var listener = Listener(languages)
    listener.press("1")
    listener.press("/")
    #expect(isSearch(listener))
    listener = try self.listener()
    listener.press("1")
    listener.press("/")
    #expect(!isSearch(listener) && !listener.heard.isEmpty)
    listener.note(.lost)
    listener.press("/")
    #expect(isSearch(listener))
  }

  @Test("sees that the voice is gone, and hears the screen from its beginning when it comes again")
  func lost() throws {
    var listener = try listener()
    listener.press("1")
    let home = listener.heard
    listener.note(.lost)
    var kiosk = listener.kiosk
    #expect(kiosk.canvas(size: Size(columns: 80, rows: 24)).lines.contains { $0.contains("There is no voice now.") })
    listener.note(.ready)
    #expect(listener.heard == home)
  }
}
