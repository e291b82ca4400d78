package import Guides
import Pages
package import Screens

/// The whole state of the reader: a history of screens over a repository of guides. It reads no clock, and draws on a
/// canvas that is a value.
///
/// For each event it makes a new `ScreenContext`, lets the screen on top act, and returns the effects to perform.
package struct Application: TerminalProgram {
  package private(set) var isRunning = true
  /// The current appearance and the choices for it; nil if there is no choice.
  package internal(set) var appearance: Appearance?
  /// What to remember for the next run; nil if nothing may be remembered.
  package internal(set) var memory: Memory?

  var repository: any GuideRepository
  var history: History
  /// The findings for an author; nil outside a preview.
  var findings: AuthorFindings?
  /// Screens that were left with answers in them, keyed by the target that opened them, so that a person can return to
  /// them. Kept only if things may be remembered, and never on disk.
  var answered: [Target: any GuideScreen] = [:]
  /// The guides and sections that were opened.
  var visited: Set<Target> = []
  /// The target that a finger or mouse button was pressed on.
  var pressed: SheetPainter.PointedAt?
  private(set) var size: Size
  /// The content of the message row until the next key; nil if it is empty.
  var notice: Notice?
  /// The calls for staff that nobody has seen yet.
  var calls: [StaffCall] = []
  var readAhead: ReadAhead
  /// The letters of a number pad, in a kiosk.
  var letterPad = LetterPad()
  /// True once a letter was typed, so that there are more keys than those of a number pad.
  var hasLetterKeys = false
  private let clock: WallClock
  /// The language of the guidance, such as `en`.
  var language: String
  let setting: ScreenContext.Setting
  /// Two switches in place of keys; nil where there are none.
  var scan: StepScan?
  /// How the program speaks; nil if it has no voice.
  package internal(set) var voice: Voice?
  /// The screens that staff see before the guidance; nil for everybody else.
  let staffScreens: (any StaffScreens)?
  private let drawsBlocks: Bool
  /// The name of the clinic in the settings of a kiosk; nil for that of the locale.
  private let service: String?
  /// True if the level of an emergency is read across a room.
  private let enlargesEmergency: Bool
  /// The time of the injection, once a person has entered it; staff see it on a result.
  var treated: Moment?
  /// The event time of the last event.
  private var time: Double
  /// The effects to perform since the last event.
  var effects: [Effect] = []

  /// - Parameters:
  ///   - target: the guide or page to open with; nil for the home screen.
  ///   - memory: what was remembered; nil if nothing may be remembered.
  ///   - appearance: the themes and languages to choose from; nil if there is no choice.
  ///   - language: the language of the guidance, such as `en`.
  ///   - isKiosk: true in a waiting room, where nobody can quit, nothing is resumed, and every function has a key on a
  ///     number pad.
  ///   - staffScreens: the first screen of staff, and the pages of the desk; nil for everybody else.
  ///   - drawsBlocks: true if codes can be drawn in half blocks.
  ///   - service: the name of the clinic in the settings of a kiosk; nil for that of the locale.
  ///   - enlargesEmergency: true if the level of an emergency is shown so large that it is read across a room.
  ///   - switches: the keys of two switches; nil where there are none.
  package init(
    _ repository: any GuideRepository, opening target: Target? = nil, memory: Memory? = nil,
    appearance: Appearance? = nil, language: String = "en", isKiosk: Bool = false,
    staffScreens: (any StaffScreens)? = nil, drawsBlocks: Bool = true, service: String? = nil,
    enlargesEmergency: Bool = false, switches: SwitchKeys? = nil, voice: Voice? = nil, size: Size, clock: WallClock
  ) {
    scan = switches.map { StepScan($0) }
    self.enlargesEmergency = enlargesEmergency
    self.staffScreens = staffScreens
    self.drawsBlocks = drawsBlocks
    self.service = service
    self.voice = voice
    setting = isKiosk ? .kiosk : staffScreens == nil ? .reader : .desk
    self.repository = repository
    self.memory = memory
    self.appearance = appearance
    self.language = appearance?.language ?? language
    self.size = size
    self.clock = clock
    readAhead = ReadAhead(at: clock.startTime)
    time = clock.startTime
    // A placeholder: a home screen needs the rest of the application, which needs a history.
    history = History(OpenScreen(PageScreen(place: [], pieces: []), in: ScreenContext()))
    let context = context(at: clock.startTime)
    history = History(OpenScreen(home(in: context), in: context))
    if let target { follow(target, in: context) }
    effects = []
  }

  var isKiosk: Bool { setting == .kiosk }

  /// The screen that is shown.
  package var top: OpenScreen { history.top }

  /// The context for this time: the time, the locale and the language.
  package func context(at time: Double) -> ScreenContext {
    var context = ScreenContext(
      facts: repository.facts, levels: repository.levels, now: clock.now(at: time), zone: clock.zone, treated: treated,
      language: language, words: repository.words, setting: setting, appearance: appearance,
      service: service, drawsBlocks: drawsBlocks)
    context.usesSwitches = isScanning
    context.enlargesEmergency = enlargesEmergency
    return context
  }

  /// The manner of painting the screen on top.
  var manner: OpenScreen.Manner {
    let context = context(at: time)
    var manner = OpenScreen.Manner(isHome: history.isAtHome, context: context, letterPad: shownLetterPad)
    manner.call = calledText(in: context)
    return manner
  }

  // MARK: Events

  package var nextDeadline: Double? {
    // In a kiosk no key press is delayed by reading guides: they are read while the first screen is shown.
    let reading = readAhead.deadline(isAwaited: isKiosk || top.screen is SearchScreen)
    return [reading, top.sheet.changesAt.flatMap(clock.time)].compactMap(\.self).min()
  }

  package mutating func handle(_ event: Event) -> [Effect] {
    time = event.time
    if event.kind != .tick { readAhead.noteKey(at: event.time) }
    let context = context(at: event.time)
    let heard = heard(in: context)
    switch event.kind {
    case .key(let key): press(key, in: context)
    case .paste(let text): paste(text, in: context)
    case .resize(let size): self.size = size
    case .tick: readOn(in: context)
    case .endRequested: end()
    case .pointer(let pointer): take(pointer, in: context)
    case .contentChanged: if findings != nil { effects.append(.openContent) }
    }
    refreshIfOutdated(in: context)
    if voice != nil { speakChanges(since: heard, isKey: event.isOfPerson, in: self.context(at: event.time)) }
    return takeEffects()
  }

  package mutating func receive(_ reply: any Reply, at time: Double) -> [Effect] {
    self.time = time
    let context = context(at: time)
    let heard = heard(in: context)
    switch reply {
    case let state as VoiceState:
      take(state, in: context)
      return takeEffects()
    case let call as StaffCall:
      take(call, in: context)
      return takeEffects()
    case let guidance as NewGuidance: take(guidance, at: time)
    case let guidance as PreviewedGuidance: take(guidance, at: time)
    case let other as OtherGuidance: pass(other.guidance, at: time)
    case let reply as MemoryReply: take(reply)
    default: take(history.changeTop { $0.receive(reply, in: context) }, in: context)
    }
    if voice != nil { speakChanges(since: heard, isKey: true, in: self.context(at: time)) }
    return takeEffects()
  }

  /// Returns the effects since the last call, and clears them.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// Refreshes the screen if what it says about the time is out of date.
  private mutating func refreshIfOutdated(in context: ScreenContext) {
    guard let now = context.now, let changesAt = top.sheet.changesAt, changesAt <= now.seconds else { return }
    history.changeTop { $0.refresh(in: context) }
  }

  // MARK: Commands

  /// Executes a command from a key or a line of the help.
  mutating func obey(_ command: Command, in context: ScreenContext) {
    let confirmed = notice
    notice = nil
    let size = size
    // Nobody can choose from what is not drawn.
    guard !Frame(size).isTooSmall || command.isSafeUnseen else { return }
    if let movement = history.changeTop({ $0.move(command, size: size) }) {
      if case .stopped(let message) = movement { notice = .message(message) }
      return
    }
    if asksBeforeLeaving(by: command, after: confirmed) { return }
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
    case .sources: saySources(in: context)
    case .findings: openFindings(in: context)
    case .dismissCall: dismissCall()
    case .sayAgain: sayAgain()
    case .whereAmI: sayPlace(in: context)
    case .pauseVoice: pauseVoice()
    case .voice: openVoice(in: context)
    case .appearance where appearance != nil && !(top.screen is AppearanceScreen): push(AppearanceScreen(), in: context)
    case .largerText: if let next = appearance?.nextSizeIndex { resize(to: next, in: context) }
    case .nextLanguage: if let next = appearance?.nextLanguage { effects.append(.language(next.name)) }
    case .choose(let number): choose(number, in: context)
    case .open where top.viewport.focus == nil: openWithoutFocus(in: context)
    default: perform(command, on: top.viewport.focus, in: context)
    }
  }

  private mutating func moveToHeading(forward: Bool) {
    guard !history.changeTop({ $0.moveToHeading(forward: forward) }) else { return }
    say(forward ? .lastHeading : .firstHeading)
  }

  mutating func take(_ step: Step, in context: ScreenContext) {
    switch step {
    case .stay: break
    case .back: leaveTop(in: context)
    case .home: goHome(in: context)
    case .open(let screen): push(screen, origin: top.lastAction, in: context)
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
    case .change(.theme(let theme)): change(theme: theme, in: context)
    case .change(.size(let index)): resize(to: index, in: context)
    case .change(.language(let language)): effects.append(.language(language))
    case .ask(let request as VoiceRequest): change(request, in: context)
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
    if let before = memory {
      var memory = before
      let place = history.open.last { $0.target?.link != nil }
      memory.last = place.flatMap { screen in
        screen.target.map {
          Memory.Place(
            target: $0, title: screen.sheet.place.last ?? "", piece: screen.viewport.position.piece,
            offset: screen.viewport.position.offset)
        }
      }
      self.memory = memory
      effects.append(.save(memory, since: before))
    }
    effects.append(.end)
  }

  // MARK: Drawing

  package mutating func canvas(size: Size) -> Canvas {
    self.size = size
    var canvas = Canvas(size: size)
    let notice = notice?.text(in: repository.words) ?? ""
    let manner = shownManner()
    let aside = aside(in: manner.context)
    history.changeTop { $0.draw(on: &canvas, notice: notice, aside: aside, manner: manner) }
    return canvas
  }
}
