package import Guides
import Prose
package import Screens

/// The whole state of the reader: a stack of screens over a bookcase. It reads no clock and draws on a value.
package struct Application {
  package private(set) var isRunning = true
  /// True once after the terminal should paint everything again.
  package private(set) var needsRedraw = false
  /// True once after the person asked to suspend the program.
  package private(set) var wantsSuspend = false
  /// True once after the person asked to end the session; only in a kiosk, which then asks once more.
  package private(set) var wantsEndOfSession = false
  /// How it looks, and what there is to choose from; nil where nothing can be chosen.
  package private(set) var appearance: Appearance?
  /// What to remember for the next time; nil where nothing may be remembered.
  package internal(set) var memory: Memory?

  var bookcase: any Bookcase
  /// What an author should put right; nil outside a preview.
  var findings: AuthorFindings?
  var stack: [OpenScreen] = []
  /// Screens that were left by going back, the last left last.
  var ahead: [OpenScreen] = []
  /// What was open when the person went home.
  var left: [OpenScreen] = []
  /// Checklists that were left with answers in them, by guide, so that providers can be compared on another day of
  /// looking around; only where things may be remembered, and never on disk.
  var filled: [String: Checklist.FillScreen] = [:]
  /// What a finger or a mouse button was put down on.
  var pressed: SheetPainter.Target?
  var size: Size
  var notice = ""
  var hasUnread = true
  /// When something last came from outside, in event time.
  private var lastKey = 0.0
  private let clock: WallClock
  /// What staff see before the guidance; nil for everybody else.
  let frontDesk: (any FrontDesk)?
  let drawsBlocks: Bool
  /// When the injection was, once a person has said so; staff see it on a result.
  var treated: Moment?
  /// True in a waiting room: nobody leaves, nothing is resumed, and a number pad does everything.
  let isKiosk: Bool

  /// The time of day, counted on from a moment at which it was read.
  package struct WallClock: Sendable {
    /// nil where nobody may rely on the clock.
    package let start: Moment?
    /// The event time at `start`, in seconds.
    package let startTime: Double
    package let zone: TimeZoneRule

    package init(start: Moment?, startTime: Double, zone: TimeZoneRule) {
      self.start = start
      self.startTime = startTime
      self.zone = zone
    }

    package func now(at time: Double) -> Moment? {
      start.map { Moment(seconds: $0.seconds + Int(max(0, time - startTime))) }
    }
  }

  /// - Parameters:
  ///   - target: the guide or section to open with, as `faq/reversal#can-it-be-reversed`; nil for the home screen.
  ///   - memory: what was remembered; nil where nothing may be.
  ///   - appearance: the themes and languages to choose from; nil where there is no choice.
  ///   - isKiosk: true in a waiting room.
  ///   - frontDesk: the first screen of staff, and what lies behind it; nil for everybody else.
  ///   - drawsBlocks: true where codes can be drawn in half blocks.
  package init(
    _ bookcase: any Bookcase, opening target: String? = nil, memory: Memory? = nil, appearance: Appearance? = nil,
    isKiosk: Bool = false, frontDesk: (any FrontDesk)? = nil, drawsBlocks: Bool = true, size: Size, clock: WallClock
  ) {
    self.frontDesk = frontDesk
    self.drawsBlocks = drawsBlocks
    self.isKiosk = isKiosk
    self.bookcase = bookcase
    self.memory = memory
    self.appearance = appearance
    self.size = size
    self.clock = clock
    lastKey = clock.startTime
    stack = [OpenScreen(readerHome, facts: bookcase.facts)]
    if frontDesk != nil { replaceScreen(at: 0, with: home(at: clock.startTime)) }
    if let target { follow(target, at: clock.startTime) }
  }

  /// The screen that a person looks at.
  var top: OpenScreen { stack[stack.count - 1] }

  mutating func changeTop<Result>(_ change: (inout OpenScreen) -> Result) -> Result {
    change(&stack[stack.count - 1])
  }

  func surroundings(at time: Double) -> Surroundings {
    Surroundings(
      facts: bookcase.facts, levels: bookcase.levels, now: clock.now(at: time), zone: clock.zone, treated: treated)
  }

  // MARK: Events

  /// When the next event is due although nobody presses a key, in event time; nil while there is nothing to do.
  package var nextDeadline: Double? {
    guard hasUnread else { return nil }
    // Whoever searches waits for it; otherwise reading ahead must not come between two keys.
    return isKiosk || top.screen is SearchScreen ? 0 : lastKey + Self.rest
  }

  /// Seconds without a key after which guides are read ahead.
  private static let rest = 0.25

  package mutating func handle(_ event: Event) {
    needsRedraw = false
    wantsSuspend = false
    wantsEndOfSession = false
    if event.kind != .tick { lastKey = event.time }
    switch event.kind {
    case .key(let key):
      if leaveFieldByPad(key, at: event.time) || typeIntoFind(key) { break }
      if let input = TextInput(key), type(input, at: event.time) { break }
      if let command = Keymap.command(for: key) { obey(command, at: event.time) }
    case .paste(let text): _ = type(.paste(text), at: event.time)
    case .resize(let size): self.size = size
    case .tick: if hasUnread { readOn(at: event.time) }
    case .endRequested: end()
    case .pointer(let pointer): take(pointer, at: event.time)
    case .contentChanged: break
    }
  }

  /// Reads a guide that nobody has asked for yet.
  mutating func readOn(at time: Double) {
    hasUnread = bookcase.readOneMore()
    guard !hasUnread else { return }
    stack[0].replace(with: home(at: time))
    for index in stack.indices {
      if let search = stack[index].screen as? SearchScreen, search.answer.unreadCount > 0 { answer(search, at: index) }
    }
  }

  /// Lets the screen take what was typed. False where it has no field for it.
  mutating func type(_ input: TextInput, at time: Double) -> Bool {
    guard let step = changeTop({ $0.take(input) }) else { return false }
    notice = ""
    take(step, at: time)
    answerSearch()
    return true
  }

  /// Obeys a command, as a key or a line of the help gives it.
  package mutating func obey(_ command: Command, at time: Double) {
    notice = ""
    let size = size
    if let words = changeTop({ $0.move(command, size: size) }) {
      notice = words
      return
    }
    switch command {
    case .quit: if !isKiosk { end() }
    case .suspend: wantsSuspend = !isKiosk
    case .endSession: wantsEndOfSession = isKiosk
    case .redraw: needsRedraw = true
    case .goHome: goHome(at: time)
    case .help: openHelp()
    case .contents: openContents(at: time)
    case .search: top.sheet.opensOnText ? changeTop { $0.startFind() } : openSearch("")
    case .nextHeading: if !changeTop({ $0.moveToHeading(forward: true) }) { notice = "That was the last heading." }
    case .previousHeading:
      if !changeTop({ $0.moveToHeading(forward: false) }) { notice = "That was the first heading." }
    case .nextHit: changeTop { $0.changeFind(size: size) { find, count in find.move(by: 1, of: count) } }
    case .previousHit: changeTop { $0.changeFind(size: size) { find, count in find.move(by: -1, of: count) } }
    case .historyBack: leaveTop(at: time)
    case .historyForward: goForward()
    case .keep: keep()
    case .findings: openFindings()
    case .appearance where appearance != nil && !(top.screen is AppearanceScreen):
      if let appearance { push(AppearanceScreen(appearance, isKiosk: isKiosk)) }
    case .choose(let number):
      guard let item = changeTop({ $0.item(numbered: number, size: size) }) else {
        notice = "There is no \(number) here."
        return
      }
      changeTop { $0.focus(on: item) }
      perform(command, on: item, at: time)
    case .open where top.viewport.focus == nil:
      changeTop { $0.readOn(size: size) }
    default:
      perform(command, on: top.viewport.focus, at: time)
    }
  }

  /// Acts on an item by its id, as choosing its number does.
  package mutating func choose(_ item: String, at time: Double) {
    notice = ""
    changeTop { $0.focus(on: item) }
    perform(.choose(1), on: item, at: time)
  }

  /// Types words into the screen's field, as a line of text gives them.
  package mutating func type(_ words: String, at time: Double) {
    if !type(.paste(words), at: time) { notice = "\"\(TextLayout.clip(words, width: 40))\" is no choice here." }
  }

  /// Puts a newer version of the content in place; the caller brings the screens up to it.
  mutating func take(_ bookcase: any Bookcase, _ findings: AuthorFindings?) {
    self.bookcase = bookcase
    self.findings = findings
    hasUnread = findings == nil
  }

  mutating func replaceScreen(at index: Int, with screen: any Screen) {
    stack[index].replace(with: screen, facts: bookcase.facts)
  }

  /// Shows a sentence in the message row until the next key.
  mutating func say(_ words: String) { notice = words }

  mutating func perform(_ command: Command, on item: String?, at time: Double) {
    let step = changeTop { $0.perform(command, on: item) }
    take(step, at: time)
  }

  mutating func take(_ step: Step, at time: Double) {
    switch step {
    case .stay: break
    case .back: leaveTop(at: time)
    case .home: goHome(at: time)
    case .open(let screen): push(screen)
    case .replace(let screen): stack[stack.count - 1] = OpenScreen(screen, facts: bookcase.facts)
    case .follow(let target): follow(target, at: time)
    case .backAndFollow(let target):
      leaveTop(at: time)
      follow(target, at: time)
    case .backAndPerform(let command):
      leaveTop(at: time)
      obey(command, at: time)
    case .backAndShow(let piece):
      leaveTop(at: time)
      changeTop { $0.show(piece: piece) }
    case .change(.theme(let theme)): appearance?.theme = theme
    case .change(.language(let language)): appearance?.language = language
    case .quit: if !isKiosk { end() }
    }
  }

  mutating func end() {
    isRunning = false
    let place = stack.last { $0.target != nil }
    memory?.last = place.flatMap { screen in
      screen.target.map {
        Memory.Place(
          target: $0, title: screen.sheet.place.last ?? "", piece: screen.viewport.position.piece,
          offset: screen.viewport.position.offset)
      }
    }
  }

  // MARK: Drawing

  /// What the terminal should show now.
  package mutating func canvas(size: Size) -> Canvas {
    self.size = size
    var canvas = Canvas(size: size)
    let (notice, manner) = (notice, manner)
    changeTop { $0.draw(on: &canvas, notice: notice, manner: manner) }
    return canvas
  }

  var manner: OpenScreen.Manner {
    OpenScreen.Manner(isHome: stack.count == 1, strip: isKiosk ? Surroundings(facts: bookcase.facts).strip : nil)
  }
}
