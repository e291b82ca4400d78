import Guides
import Prose
import Screens

/// What staff see behind their PIN.
extension Kiosk {
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

  /// Hands a PIN over to be checked. False where it is not the time for it.
  private mutating func submit(_ entry: inout PINEntry, at time: Double) -> Bool {
    let wait = pinGuard.secondsToWait(at: time)
    guard machine.hasPIN else {
      entry.refuse("No PIN is set on this terminal. See the README.", secondsToWait: 0, at: time)
      return false
    }
    guard wait <= 0 else {
      entry.refuse("Wait \(Int(wait.rounded(.up))) seconds, then type it again.", secondsToWait: wait, at: time)
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
      let words = "That is not the PIN. Wait \(Int(wait)) \(wait == 1 ? "second" : "seconds"), then type it again."
      entry.refuse(words, secondsToWait: wait, at: time)
    case .cannotCount:
      entry.refuse("The runtime folder cannot be written, so no PIN is taken.", secondsToWait: 0, at: time)
    }
    stage = .pin(entry)
  }

  private var staffMenu: OpenScreen {
    OpenScreen(StaffMenuScreen(choices: choices, language: language?.choice.words ?? "none"), in: context)
  }

  var facts: LocalFacts { language?.repository.facts ?? LocalFacts() }

  /// The place and the language of the kiosk's own screens, which say nothing of the time.
  var context: ScreenContext {
    ScreenContext(
      facts: facts, language: language?.choice.name ?? settings.language, words: language?.repository.words ?? .english,
      setting: .kiosk)
  }

  mutating func obey(_ key: Key, in open: OpenScreen, at time: Double) {
    guard let command = Keymap.command(for: key) else { return }
    var open = open
    let room = roomForReader
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

  private func next(after name: String, in names: [String]) -> String {
    guard let index = names.firstIndex(of: name) else { return names.first ?? name }
    return names[(index + 1) % names.count]
  }

  private var selfTest: PageScreen {
    var pieces: [Piece] = [.line("Content and self-test", .heading), .gap]
    for language in languages {
      while language.repository.readOneMore() {}
      let guides = language.repository.kinds.all.flatMap { language.repository.list(of: $0.name) }
      let page = AboutPage(
        guides: guides, facts: language.repository.facts, brokenCount: language.repository.brokenFiles.count)
      pieces += [.line(language.choice.words, .strong)] + page.pieces(in: context.words).dropFirst(2)
      for file in language.repository.brokenFiles {
        let first = file.findings.first.map { " Line \($0.position.line): \($0.message)" } ?? ""
        pieces.append(.text(TextPiece([Run("- "), Run("\(file.path) is left out.\(first)")], hanging: 2)))
      }
    }
    if languages.isEmpty { pieces.append(.line("There is no content.", .strong)) }
    pieces += [.gap, .line("This terminal", .strong)]
    pieces += machine.report.map { .text(TextPiece([Run("- "), Run($0)], hanging: 2)) }
    return PageScreen(place: ["Staff", "Self-test"], pieces: pieces, hasStrip: false)
  }
}
