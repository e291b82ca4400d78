import Guides
import Screens
import Speech
import Testing

@testable import Kiosk
@testable import Reader

@Suite("Two switches")
struct SwitchWalkTests {
  private static let tall = Size(columns: 80, rows: 24)

  @Test(
    "Every screen of a visit can be walked by them alone",
    arguments: [
      ("en", Size(columns: 80, rows: 24), 260), ("es", Size(columns: 40, rows: 12), 120),
      ("en", Size(columns: 120, rows: 40), 60),
    ])
  func everyScreen(language: String, size: Size, most: Int) throws {
    var user = SwitchUser(try Listener.languages(), size: size)
    user.move(language == "en" ? 1 : 2)
    user.select()
    #expect(user.application.language == language)
    #expect(user.application.isScanning)
    var waiting: ArraySlice<SwitchUser> = [user]
    var seen: Set<[String]> = []
    var opened: Set<String> = []
    while let next = waiting.popFirst(), seen.count < most {
      guard seen.insert(next.screen).inserted else { continue }
      opened.formUnion(next.listener.kiosk.openedGuides)
      waiting += try check(next)
    }
    #expect(seen.count >= most, "Only \(seen.count) screens were reached.")
    guard most > 200 else { return }
    let repository = user.application.repository
    let guides = repository.kinds.all.flatMap { repository.menu(of: $0.name).map(\.id) }
    #expect(Set(guides).subtracting(opened).isEmpty)
  }

  /// All that can be chosen on the screen is reached, and so are the first screen and the end.
  ///
  /// - Returns: what each stop leads to.
  private func check(_ user: SwitchUser) throws -> [SwitchUser] {
    var part = user
    var reached: Set<StepScan.Stop> = []
    var following: [SwitchUser] = []
    for _ in 0..<40 {
      let states = part.atEachStop()
      reached.formUnion(states.compactMap(\.reached))
      let ways: [StepScan.Stop] = [.command(.endSession), .command(.pageDown), .command(.nextLanguage)]
      for var state in states where state.reached.map({ !ways.contains($0) }) == true {
        state.select()
        if case .session = state.listener.kiosk.stage { following.append(state) }
      }
      guard reached.contains(.command(.pageDown)) else { break }
      try part.take(.command(.pageDown))
      if part.application.notice != nil { break }
    }
    for item in user.sheet.items {
      #expect(reached.contains(.item(item.id)), "\(user.screen): \(item.label) is not reached")
    }
    var home = user
    if reached.contains(.command(.goHome)) {
      try home.take(.command(.goHome))
      if home.sheet == user.sheet || !home.application.history.isAtHome { home.select() }
    }
    #expect(home.application.history.isAtHome, "\(user.screen)")
    var end = user
    try end.take(.command(.endSession))
    #expect(end.isConfirming)
    end.move(2)
    end.select()
    #expect(!end.listener.kiosk.isRunning, "\(user.screen)")
    return following
  }

  @Test(
    "No text names a key to them, on the screen or by voice",
    arguments: [("en", tall), ("es", tall), ("en", Size(columns: 120, rows: 33))])
  func namesNoKeys(language: String, size: Size) throws {
    var user = SwitchUser(try Listener.languages(), speech: .headphones, size: size)
    user.move(language == "en" ? 1 : 2)
    user.select()
    var waiting: ArraySlice<SwitchUser> = [user]
    var seen: Set<[String]> = []
    while let next = waiting.popFirst(), seen.count < 60 {
      guard seen.insert(next.screen).inserted else { continue }
      for var state in next.atEachStop() + [next] {
        expectNoKeys(state, size)
        guard ![.command(.endSession), .command(.nextLanguage)].contains(state.reached) else { continue }
        state.select()
        if case .session = state.listener.kiosk.stage { waiting.append(state) }
      }
    }
    #expect(seen.count >= 60)
    while case .session = user.listener.kiosk.stage { user.listener.wait() }
    expectNoKeys(user, size)
  }

  private func expectNoKeys(_ user: SwitchUser, _ size: Size) {
    var kiosk = user.listener.kiosk
    let texts = kiosk.canvas(size: size).lines + user.listener.lines
    let all = texts.joined(separator: "\n")
    for word in [
      "Enter", "Esc ", "(press ", "Press any", "Press a number", "Press +", "(presione ", "Presione un número", "arrow",
      "flecha", " key", "tecla",
    ] {
      #expect(!all.contains(word), "\(word):\n\(all)")
    }
  }

  @Test("A visitor reaches a result: the level of a danger sign that was ticked")
  func result() throws {
    var user = SwitchUser(try Listener.languages(), size: Self.tall)
    user.select()
    for label in ["Something feels wrong", "A droopy eyelid", "Start", "Hard to breathe, noisy breathing"] {
      try user.choose(label)
    }
    let goOn = try #require(user.sheet.items.first { $0.isContinue })
    try user.take(.item(goOn.id))
    #expect(user.listener.kiosk.reachedLevels == [.emergency])
    #expect(user.sheet.pieces.contains { if case .banner(_, .emergency, _) = $0 { true } else { false } })
  }

  @Test("Pressing twice by habit takes nothing on the next screen, and ends nothing")
  func twice() throws {
    var user = SwitchUser(try Listener.languages(), size: Self.tall)
    user.select()
    let home = user.screen
    user.select()
    #expect(user.screen == home)
    #expect(user.application.notice?.text(in: .english).contains("other switch") == true)
    try user.choose("Questions and answers")
    let menu = user.screen
    user.select()
    #expect(user.screen == menu)
    try user.take(.command(.endSession))
    user.select()
    #expect(!user.isConfirming && user.listener.kiosk.isRunning && user.screen == menu)
  }

  @Test("Pressing twice by habit unticks no danger sign; moving on and coming back does")
  func twiceOnABox() throws {
    var user = SwitchUser(try Listener.languages(), size: Self.tall)
    user.select()
    for label in ["Something feels wrong", "Danger signs", "Start", "Hard to breathe, noisy breathing"] {
      try user.choose(label)
    }
    let box = try #require(user.sheet.items.first { $0.mark == .ticked })
    user.select()
    #expect(user.sheet.items.first { $0.id == box.id }?.mark == .ticked)
    #expect(user.application.notice?.text(in: .english).contains("move on") == true)
    user.move()
    try user.take(.item(box.id))
    #expect(user.sheet.items.first { $0.id == box.id }?.mark == .unticked)
  }

  @Test("The first move reaches what the screen is for, and after going back what follows", arguments: ["en", "es"])
  func firstMove(language: String) throws {
    var user = SwitchUser(try Listener.languages(), size: Self.tall)
    user.move(language == "en" ? 1 : 2)
    user.select()
    user.move()
    user.select()
    user.move()
    user.select()
    user.move()
    let first = try #require(user.sheet.items.first)
    #expect(user.reached == .item(first.id) && first.label == (language == "en" ? "Start" : "Empezar"))
    try user.take(.command(.goBack))
    #expect(user.reached == nil)
    user.move()
    #expect(user.reached == user.sheet.items.dropFirst().first.map { .item($0.id) })
    // On a low screen the text comes first, and the rest of it before the ways back.
    var low = SwitchUser(try Listener.languages(), size: Size(columns: 40, rows: 12))
    low.select()
    for _ in 0..<2 {
      low.move()
      low.select()
    }
    low.move()
    #expect(low.reached == .command(.pageDown) || low.reached == low.sheet.items.first.map { .item($0.id) })
  }

  @Test("Who began in the wrong language changes it by a stop in its own words, and the mark is before every stop")
  func language() throws {
    for size in [Self.tall, Size(columns: 40, rows: 12)] {
      var user = SwitchUser(try Listener.languages(), size: size)
      user.select()
      for state in user.atEachStop() {
        guard case .command? = state.reached else { continue }
        var kiosk = state.listener.kiosk
        let row = kiosk.canvas(size: size).lines[size.rows - 2]
        #expect(row.contains(">"), "\(row)")
      }
      try user.take(.command(.nextLanguage))
      #expect(user.application.language == "es" && user.application.isScanning)
    }
  }

  @Test("A letter is a group and a letter of it; the results follow")
  func search() throws {
    var user = SwitchUser(try Listener.languages(), size: Self.tall)
    user.select()
    try user.take(.command(.help))
    try user.choose("Search")
    for (group, letter) in [(6, 2), (4, 1), (2, 2)] {
      try user.take(.letters(group))
      try user.take(.letters(letter))
    }
    #expect((user.application.top.screen as? SearchScreen)?.query == "uni")
    try user.take(.space)
    try user.take(.delete)
    user.select()
    #expect((user.application.top.screen as? SearchScreen)?.query == "un")
    let first = try #require(user.sheet.items.first)
    try user.take(.item(first.id))
    #expect(!(user.application.top.screen is SearchScreen))
  }

  @Test("Somebody who only hears the switches hears each stop, and reaches an answer and the end")
  func heard() throws {
    var user = SwitchUser(try Listener.languages(), speech: .headphones, size: Self.tall)
    #expect(user.listener.lines.contains { $0.hasPrefix("Two switches") })
    user.move(2)
    #expect(user.listener.heard == [Utterance("Español: presione 2", language: "es-US")])
    func hear(_ words: String, _ user: inout SwitchUser) {
      // One stop alone, and not the whole screen that was said on arrival.
      func isHeard() -> Bool { user.listener.lines.count == 1 && user.listener.lines[0].contains(words) }
      for _ in 0..<40 where !isHeard() { user.move() }
      #expect(isHeard(), "\(user.listener.lines)")
      user.select()
    }
    hear("English", &user)
    hear("Questions and answers", &user)
    hear("Reversal and", &user)
    hear("I do not like", &user)
    #expect(user.listener.lines.joined(separator: " ").count > 200, "\(user.listener.lines)")
    hear("end", &user)
    hear("Yes, end it", &user)
    #expect(!user.listener.kiosk.isRunning)
  }

  @Test("Any other key ends it, and the texts name keys again")
  func otherKeys() throws {
    var user = SwitchUser(try Listener.languages(), size: Self.tall)
    user.select()
    user.move()
    user.listener.press("1")
    #expect(!user.application.isScanning)
    var kiosk = user.listener.kiosk
    #expect(kiosk.canvas(size: Self.tall).lines.last?.contains("e end my session") == true)
    #expect(!user.sheet.usesSwitches)
  }

  @Test("Any other key on the question of the end goes on, ends scanning, and leaves no answer reached")
  func otherKeyAtEnd() throws {
    for key in [Key.enter, .character("1")] {
      var user = SwitchUser(try Listener.languages(), size: Self.tall)
      user.select()
      try user.take(.command(.endSession))
      user.move(2)
      #expect(user.listener.kiosk.reachedAnswer == .yes)
      user.listener.press(key)
      #expect(user.listener.kiosk.isRunning && !user.isConfirming && !user.application.isScanning)
      user.move()
      try user.take(.command(.endSession))
      #expect(user.listener.kiosk.reachedAnswer == nil)
      user.select()
      #expect(user.listener.kiosk.isRunning)
    }
  }

  @Test("A finger ends the session only on the line that says so")
  func touchAtEnd() throws {
    var user = SwitchUser(try Listener.languages(), size: Self.tall)
    user.select()
    try user.take(.command(.endSession))
    for (words, isRunning) in [("No, go on", true), ("Yes, end it", false)] {
      var kiosk = user.listener.kiosk
      let row = try #require(kiosk.canvas(size: Self.tall).lines.firstIndex { $0.contains(words) })
      _ = kiosk.handle(Event(.pointer(Pointer(.release, row: row, column: 4)), at: user.listener.time))
      #expect(kiosk.isRunning == isRunning, "\(words)")
    }
  }

  @Test("A choice of the first screen that has gone is not taken")
  func lostChoice() throws {
    var user = SwitchUser(try Listener.languages(), speech: .loudspeaker, size: Self.tall)
    user.listener.note(.ready)
    user.move(4)
    #expect(user.listener.kiosk.reachedChoice == .voice)
    user.listener.note(.lost)
    user.select()
    #expect(user.application.isScanning && user.listener.kiosk.reachedChoice == nil)
  }
}
