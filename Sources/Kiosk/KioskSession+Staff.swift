import Guides
import Pages
import Reader
import Screens

/// The staff screens, which require the PIN.
extension KioskSession {
  mutating func take(_ key: Key, in entry: PINEntry, at time: Double) {
    var entry = entry
    switch key {
    case .character(let digit) where digit.isASCII && digit.isNumber: entry.type(digit)
    case .backspace, .character("-"): entry.deleteLast()
    case .enter: if submit(&entry, at: time) { return }
    case .escape:
      stage = .over
      return
    default: break
    }
    stage = .pin(entry)
  }

  /// Submits a PIN to be checked. False if it is too early for another attempt.
  private mutating func submit(_ entry: inout PINEntry, at time: Double) -> Bool {
    let wait = pinGuard.secondsToWait(at: time)
    guard machine.hasPIN else {
      entry.refuse(Message(.noPINToCheck), secondsToWait: 0, at: time)
      return false
    }
    guard !pinGuard.isDamaged else {
      entry.refuse(Message(.damagedPINRecord), secondsToWait: 0, at: time)
      return false
    }
    guard wait <= 0 else {
      entry.refuse(Message(.waitForPIN, count: Int(wait.rounded(.up))), secondsToWait: wait, at: time)
      return false
    }
    guard !entry.digits.isEmpty else { return false }
    pinGuard.noteTry(at: time)
    effects.append(.ask(KioskRequest.checkPIN(entry.takeDigits(), pinGuard)))
    stage = .pin(entry)
    return true
  }

  mutating func take(_ reply: PINReply, at time: Double) {
    guard case .pin(var entry) = stage else { return }
    switch reply {
    case .right:
      pinGuard.noteRight()
      effects.append(.ask(KioskRequest.keepPINGuard(pinGuard)))
      stage = .staff(staffMenu)
      return
    case .wrong:
      let wait = pinGuard.delay
      entry.refuse(Message(.wrongPIN, count: Int(wait)), secondsToWait: wait, at: time)
    case .cannotCount:
      entry.refuse(Message(.noPINTaken), secondsToWait: 0, at: time)
    }
    stage = .pin(entry)
  }

  private var staffMenu: OpenScreen {
    OpenScreen(StaffMenuScreen(choices: choices, language: language?.choice.words), in: context)
  }

  /// The locale and the language of the kiosk's own screens: the visitor's during a visit, else those that staff chose.
  var context: ScreenContext {
    switch stage {
    case .session, .confirming, .warning: if let application { return application.context(at: lastTime) }
    default: break
    }
    // Without content there are no words in any language, so the kiosk says in English that it is out of service.
    return ScreenContext(
      facts: language?.repository.facts ?? LocalFacts(), language: language?.choice.name ?? settings.language,
      words: language?.repository.words ?? .english, setting: .kiosk,
      service: settings.service)
  }

  mutating func obey(_ key: Key, in open: OpenScreen, at time: Double) {
    guard let command = Keymap.command(for: key) else { return }
    var open = open
    let room = roomForReader
    if key == .character("-"), open.pageUp(size: room) {
      stage = .staff(open)
      return
    }
    if open.move(command, size: room) != nil {
      stage = .staff(open)
      return
    }
    stage = .staff(open)
    switch command {
    case .choose(let number): open.item(numbered: number, size: room).map { choose($0) }
    case .open: open.viewport.focus.map { choose($0) }
    case .goBack, .goHome: if !(open.screen is StaffMenuScreen) { stage = .staff(staffMenu) }
    default: break
    }
  }

  private mutating func choose(_ item: Item.ID) {
    guard let act = Action(.choose(1), on: item.action).act(as: StaffMenuScreen.Act.self) else { return }
    switch act {
    case .toggleService: choices.isOutOfService.toggle()
    case .nextLanguage: choices.language = next(after: choices.language, in: languages.map(\.choice.name))
    case .nextTheme: choices.theme = next(after: choices.theme, in: KioskSettings.themes)
    case .selfTest:
      if settings.callLine != nil { effects.append(.ask(KioskRequest.findDesk)) }
      isReadingForSelfTest = true
      stage = .staff(OpenScreen(selfTest, in: context))
      return
    case .close:
      stage = .over
      return
    }
    var menu = staffMenu
    menu.focus(on: item)
    stage = .staff(menu)
  }

  /// Shows in the self-test whether a desk hears calls.
  mutating func take(_ reply: DeskListening) {
    isDeskListening = reply.isListening
    showSelfTestAnew()
  }

  /// Reads one guide for the self-test. All at once would keep the screen waiting, on a slow machine for seconds.
  mutating func readForSelfTest() {
    if languages.contains(where: { $0.repository.readOneMore() }) { return }
    isReadingForSelfTest = false
    showSelfTestAnew()
  }

  private mutating func showSelfTestAnew() {
    if case .staff(let open) = stage, open.screen is PageScreen { stage = .staff(OpenScreen(selfTest, in: context)) }
  }

  private func next(after name: String, in names: [String]) -> String {
    guard let index = names.firstIndex(of: name) else { return names.first ?? name }
    return names[(index + 1) % names.count]
  }

  private var selfTest: PageScreen {
    let words = context.words
    var pieces: [Piece] = [.line(words(.selfTestHeading), .heading), .gap]
    if isReadingForSelfTest { pieces.append(.line(words(.guidesAreRead))) }
    for language in isReadingForSelfTest ? [] : languages {
      let guides = language.repository.kinds.all.flatMap { language.repository.list(of: $0.name) }
      let page = AboutPage(
        guides: guides, facts: language.repository.facts, brokenCount: language.repository.brokenFiles.count)
      pieces += [.line(language.choice.words, .strong)] + page.pieces(in: words).dropFirst(2)
      let known = Set(notices.map(\.path))
      pieces += language.repository.brokenFiles
        .filter { !known.contains("\(language.choice.name)/\($0.path)") }
        .map { .bullet(leftOut($0).text(in: words)) }
    }
    if languages.isEmpty { pieces.append(.line(words(.noContent), .strong)) }
    if !notices.isEmpty {
      pieces += [.gap, .line(words(.newContent), .strong)] + notices.map { .bullet($0.message.text(in: words)) }
    }
    pieces += [.gap, .line(words(.thisTerminal), .strong)]
    pieces += machine.report.map { .bullet($0.text(in: words)) }
    if let isDeskListening, let path = settings.callLine {
      pieces.append(.bullet(words(isDeskListening ? .callLineHeard : .callLineNotHeard, ["path": path])))
    }
    return PageScreen(place: [words(.staffPlace), words(.selfTestPlace)], pieces: pieces)
  }

  private func leftOut(_ file: BrokenFile) -> Message {
    guard let first = file.findings.first else { return Message(.fileLeftOut, ["path": file.path]) }
    return Message(
      .fileLeftOutAtLine, ["path": file.path, "line": String(first.position.line), "finding": first.message])
  }
}
