package import Guides
import Pages
package import Screens

/// The whole state of the reader: a history of screens over a repository of guides. It reads no clock and draws on a value.
///
/// For each event it makes a new `ScreenContext`, lets the screen on top act, and returns what has to be done outside.
package struct Application: TerminalProgram {
  package private(set) var isRunning = true
  /// How it looks, and what there is to choose from; nil where nothing can be chosen.
  package internal(set) var appearance: Appearance?
  /// What to remember for the next time; nil where nothing may be remembered.
  package internal(set) var memory: Memory?

  var repository: any GuideRepository
  var history: History
  /// What an author should put right; nil outside a preview.
  var findings: AuthorFindings?
  /// Screens that were left with answers in them, by what opened them, so that a person can go on on another day of
  /// looking around; only where things may be remembered, and never on disk.
  var answered: [Target: any GuideScreen] = [:]
  /// What a finger or a mouse button was put down on.
  var pressed: SheetPainter.PointedAt?
  private(set) var size: Size
  /// What the message row says until the next key; nil where it has nothing to say.
  var notice: Notice?
  var readAhead: ReadAhead
  private let clock: WallClock
  private let language: String
  private let setting: ScreenContext.Setting
  /// What staff see before the guidance; nil for everybody else.
  let staffScreens: (any StaffScreens)?
  private let drawsBlocks: Bool
  /// When the injection was, once a person has said so; staff see it on a result.
  var treated: Moment?
  /// The event time of the last event.
  private var time: Double
  /// What has to be done outside, since the last event.
  var effects: [Effect] = []

  /// - Parameters:
  ///   - target: the guide or page to open with; nil for the home screen.
  ///   - memory: what was remembered; nil where nothing may be.
  ///   - appearance: the themes and languages to choose from; nil where there is no choice.
  ///   - language: the language of the guidance, as `en`.
  ///   - isKiosk: true in a waiting room: nobody leaves, nothing is resumed, and a number pad does everything.
  ///   - staffScreens: the first screen of staff, and the pages of the desk; nil for everybody else.
  ///   - drawsBlocks: true where codes can be drawn in half blocks.
  package init(
    _ repository: any GuideRepository, opening target: Target? = nil, memory: Memory? = nil,
    appearance: Appearance? = nil, language: String = "en", isKiosk: Bool = false,
    staffScreens: (any StaffScreens)? = nil, drawsBlocks: Bool = true, size: Size, clock: WallClock
  ) {
    self.staffScreens = staffScreens
    self.drawsBlocks = drawsBlocks
    setting = isKiosk ? .kiosk : staffScreens == nil ? .reader : .desk
    self.repository = repository
    self.memory = memory
    self.appearance = appearance
    self.language = appearance?.language ?? language
    self.size = size
    self.clock = clock
    readAhead = ReadAhead(at: clock.startTime)
    time = clock.startTime
    // A home screen needs the rest of the application, which needs a history.
    history = History(OpenScreen(PageScreen(place: [], pieces: []), in: ScreenContext()))
    let context = context(at: clock.startTime)
    history = History(OpenScreen(home(in: context), in: context))
    if let target { follow(target, in: context) }
    effects = []
  }

  var isKiosk: Bool { setting == .kiosk }

  /// The screen that a person looks at.
  package var top: OpenScreen { history.top }

  /// The time, the place and the language of this moment.
  package func context(at time: Double) -> ScreenContext {
    ScreenContext(
      facts: repository.facts, levels: repository.levels, now: clock.now(at: time), zone: clock.zone, treated: treated,
      language: appearance?.language ?? language, words: repository.words, setting: setting, appearance: appearance,
      drawsBlocks: drawsBlocks)
  }

  /// Where and for whom the screen on top is painted.
  var manner: OpenScreen.Manner { OpenScreen.Manner(isHome: history.isAtHome, context: context(at: time)) }

  // MARK: Events

  package var nextDeadline: Double? {
    // In a kiosk nobody waits for a key while guides are read: the first screen reads them.
    let reading = readAhead.deadline(isAwaited: isKiosk || top.screen is SearchScreen)
    return [reading, top.sheet.changesAt.flatMap(clock.time)].compactMap(\.self).min()
  }

  package mutating func handle(_ event: Event) -> [Effect] {
    time = event.time
    if event.kind != .tick { readAhead.noteKey(at: event.time) }
    let context = context(at: event.time)
    switch event.kind {
    case .key(let key): press(key, in: context)
    case .paste(let text): _ = type(.paste(text), in: context)
    case .resize(let size): self.size = size
    case .tick: readOn(in: context)
    case .endRequested: end()
    case .pointer(let pointer): take(pointer, in: context)
    case .contentChanged: if findings != nil { effects.append(.openContent) }
    }
    refreshIfOutdated(in: context)
    return takeEffects()
  }

  package mutating func receive(_ reply: any Reply, at time: Double) -> [Effect] {
    self.time = time
    let context = context(at: time)
    switch reply {
    case let guidance as NewGuidance: take(guidance, at: time)
    case let guidance as PreviewedGuidance: take(guidance, at: time)
    default: take(history.changeTop { $0.receive(reply, in: context) }, in: context)
    }
    return takeEffects()
  }

  /// What has to be done outside since it was last asked for.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// What a person reads of the time must be true now.
  private mutating func refreshIfOutdated(in context: ScreenContext) {
    guard let now = context.now, let changesAt = top.sheet.changesAt, changesAt <= now.seconds else { return }
    history.changeTop { $0.refresh(in: context) }
  }

  private mutating func press(_ key: Key, in context: ScreenContext) {
    if leaveFieldByPad(key, in: context) || typeIntoFind(key, in: context) { return }
    if let input = TextInput(key), type(input, in: context) { return }
    if let command = Keymap.command(for: key) { obey(command, in: context) }
  }

  /// Lets the screen take what was typed. False where it has no field for it.
  private mutating func type(_ input: TextInput, in context: ScreenContext) -> Bool {
    guard let step = history.changeTop({ $0.take(input, in: context) }) else { return false }
    notice = nil
    take(step, in: context)
    answerSearch(in: context)
    return true
  }

  /// Types words into the screen's field, as a line of text gives them.
  mutating func type(_ words: String, in context: ScreenContext) {
    if !type(.paste(words), in: context) {
      say(.noSuchChoice, ["words": TextLayout.clip(words, width: 40)])
    }
  }

  // MARK: Commands

  /// Obeys a command, as a key or a line of the help gives it.
  mutating func obey(_ command: Command, in context: ScreenContext) {
    notice = nil
    let size = size
    if let movement = history.changeTop({ $0.move(command, size: size) }) {
      if case .stopped(let message) = movement { notice = .message(message) }
      return
    }
    switch command {
    case .quit: if !isKiosk { end() }
    case .suspend: if !isKiosk { effects.append(.suspend) }
    case .endSession: if isKiosk { effects.append(.endSession) }
    case .redraw: effects.append(.redraw)
    case .goHome: goHome(in: context)
    case .help: openHelp(in: context)
    case .contents: openContents(in: context)
    case .search: top.sheet.opensOnText ? history.changeTop { $0.startFind() } : openSearch("", in: context)
    case .nextHeading: moveToHeading(forward: true)
    case .previousHeading: moveToHeading(forward: false)
    case .nextHit: moveToHit(by: 1)
    case .previousHit: moveToHit(by: -1)
    case .historyBack: leaveTop(in: context)
    case .historyForward: if !history.goForward() { say(.nothingFurtherOn) }
    case .keep: keep()
    case .findings: openFindings(in: context)
    case .appearance where appearance != nil && !(top.screen is AppearanceScreen): push(AppearanceScreen(), in: context)
    case .choose(let number): choose(number, in: context)
    case .open where top.viewport.focus == nil: history.changeTop { $0.readOn(size: size) }
    default: perform(command, on: top.viewport.focus, in: context)
    }
  }

  private mutating func moveToHeading(forward: Bool) {
    guard !history.changeTop({ $0.moveToHeading(forward: forward) }) else { return }
    say(forward ? .lastHeading : .firstHeading)
  }

  private mutating func moveToHit(by step: Int) {
    let size = size
    history.changeTop { $0.changeFind(size: size) { find, count in find.move(by: step, of: count) } }
  }

  private mutating func choose(_ number: Int, in context: ScreenContext) {
    let size = size
    guard let item = history.changeTop({ $0.item(numbered: number, size: size) }) else {
      say(.noSuchNumber, ["number": String(number)])
      return
    }
    history.changeTop { $0.focus(on: item) }
    perform(.choose(number), on: item, in: context)
  }

  /// Acts on an item, as choosing its number does.
  mutating func choose(_ item: Item.ID, in context: ScreenContext) {
    notice = nil
    history.changeTop { $0.focus(on: item) }
    perform(.choose(1), on: item, in: context)
  }

  private mutating func perform(_ command: Command, on item: Item.ID?, in context: ScreenContext) {
    let action = Action(command, on: item?.action)
    take(history.changeTop { $0.perform(action, in: context) }, in: context)
  }

  private mutating func take(_ step: Step, in context: ScreenContext) {
    switch step {
    case .stay: break
    case .back: leaveTop(in: context)
    case .home: goHome(in: context)
    case .open(let screen): push(screen, in: context)
    case .replace(let screen): history.top = OpenScreen(screen, in: context)
    case .follow(let target): follow(target, in: context)
    case .backAndFollow(let target):
      leaveTop(in: context)
      follow(target, in: context)
    case .backAndPerform(let command):
      leaveTop(in: context)
      obey(command, in: context)
    case .backAndShow(let piece):
      leaveTop(in: context)
      history.changeTop { $0.show(piece: piece) }
    case .change(.theme(let theme)):
      appearance?.theme = theme
      effects.append(.theme(theme))
      var context = context
      context.appearance = appearance
      history.changeTop { $0.refresh(in: context) }
    case .change(.language(let language)): effects.append(.language(language))
    case .ask(let request): effects.append(.ask(request))
    case .quit: if !isKiosk { end() }
    }
  }

  /// Shows a sentence in the message row until the next key.
  mutating func say(_ phrase: Phrase, _ values: [String: String] = [:]) {
    notice = .message(Message(phrase, values))
  }

  private mutating func end() {
    isRunning = false
    if var memory {
      let place = history.open.last { $0.target?.link != nil }
      memory.last = place.flatMap { screen in
        screen.target.map {
          Memory.Place(
            target: $0, title: screen.sheet.place.last ?? "", piece: screen.viewport.position.piece,
            offset: screen.viewport.position.offset)
        }
      }
      self.memory = memory
      effects.append(.save(memory))
    }
    effects.append(.end)
  }

  // MARK: Drawing

  package mutating func canvas(size: Size) -> Canvas {
    self.size = size
    var canvas = Canvas(size: size)
    let (notice, manner) = (notice?.text(in: repository.words) ?? "", manner)
    history.changeTop { $0.draw(on: &canvas, notice: notice, manner: manner) }
    return canvas
  }
}
