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
    pinToCheck = entry.takeDigits()
    stage = .pin(entry)
    return true
  }

  /// What came of checking `pinToCheck`.
  package enum PINAnswer: Sendable {
    case right, wrong
    /// Tries cannot be counted, so none is allowed: the runtime folder cannot be written.
    case cannotCount
  }

  package mutating func answerPIN(_ answer: PINAnswer, at time: Double) {
    pinToCheck = nil
    guard case .pin(var entry) = stage else { return }
    switch answer {
    case .right:
      pinGuard.noteRight()
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
    OpenScreen(StaffMenuScreen(choices: choices, language: language?.choice.words ?? "none"), facts: facts)
  }

  var facts: LocalFacts { language?.bookcase.facts ?? LocalFacts() }

  mutating func obey(_ key: Key, in open: OpenScreen, at time: Double) {
    guard let command = Keymap.command(for: key) else { return }
    var open = open
    let room = roomForReader
    if open.move(command, size: room) != nil {
      stage = .staff(open)
      return
    }
    let item: String?
    switch command {
    case .choose(let number): item = open.item(numbered: number, size: room)
    case .open: item = open.viewport.focus
    case .goBack, .goHome: item = open.screen is StaffMenuScreen ? nil : StaffMenuScreen.menuItem
    default: item = nil
    }
    if let item { choose(item, at: time) } else { stage = .staff(open) }
  }

  private mutating func choose(_ item: String, at time: Double) {
    switch item {
    case StaffMenuScreen.serviceItem: choices.isOutOfService.toggle()
    case StaffMenuScreen.languageItem:
      choices.language = next(after: choices.language, in: languages.map(\.choice.name))
    case StaffMenuScreen.themeItem: choices.theme = next(after: choices.theme, in: KioskSettings.themes)
    case StaffMenuScreen.testItem:
      stage = .staff(OpenScreen(selfTest, facts: facts))
      return
    case StaffMenuScreen.endItem:
      stage = .over
      return
    default: break
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
      while language.bookcase.readOneMore() {}
      let guides = guideKinds.flatMap { language.bookcase.list(of: $0.name) }
      let page = AboutPage(
        guides: guides, facts: language.bookcase.facts, brokenCount: language.bookcase.brokenFiles.count)
      pieces += [.line(language.choice.words, .strong)] + page.pieces.dropFirst(2)
      for file in language.bookcase.brokenFiles {
        let first = file.findings.first.map { " Line \($0.position.line): \($0.message)" } ?? ""
        pieces.append(.text(TextPiece([Run("- "), Run("\(file.path) is left out.\(first)")], hanging: 2)))
      }
    }
    if languages.isEmpty { pieces.append(.line("There is no content.", .strong)) }
    pieces += [.gap, .line("This terminal", .strong)]
    pieces += machine.report.map { .text(TextPiece([Run("- "), Run($0)], hanging: 2)) }
    return PageScreen(place: ["Staff", "Self-test"], pieces: pieces, strip: nil)
  }
}
