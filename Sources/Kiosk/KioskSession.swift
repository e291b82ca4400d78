package import Guides
package import Reader
package import Screens

/// A waiting-room terminal: a static first screen, one visit, and a wipe. It is a value; the time comes with the
/// events.
///
/// A kiosk process serves one visit. After it, `isRunning` is false and the process ends, so that nothing of a visitor
/// is left for the next.
package struct KioskSession: TerminalProgram {
  /// A language that the guidance is available in.
  package struct Language {
    package let choice: Appearance.Choice
    package let repository: any GuideRepository

    package init(choice: Appearance.Choice, repository: any GuideRepository) {
      self.choice = choice
      self.repository = repository
    }
  }

  enum Stage {
    case attract
    case outOfService
    case session
    /// "End my session" was chosen once and needs confirmation.
    case confirming
    case warning(until: Double)
    case pin(PINEntry)
    case staff(OpenScreen)
    case over
  }

  /// False when the visit is over and the screen has to be wiped.
  package var isRunning: Bool { if case .over = stage { false } else { true } }
  /// The index of the size of text in use.
  package internal(set) var sizeIndex = 0
  /// The choices of staff.
  package internal(set) var choices: StaffChoices
  /// The count of wrong PINs.
  package internal(set) var pinGuard: PINGuard
  /// The guides that this visit opened and the levels that it reached, for the day's counts.
  package private(set) var openedGuides: Set<String> = []
  package private(set) var reachedLevels: Set<Level> = []

  let settings: KioskSettings
  var machine: Machine
  private(set) var languages: [Language]
  /// What staff should know about new content.
  private(set) var notices: [KioskContent.Notice]
  var stage: Stage
  /// The reader of the visit; nil if there is no content.
  var application: Application?
  private(set) var size: Size
  private(set) var clock: WallClock
  /// The time at which the stage began or the last key was pressed, whichever is later.
  var lastActivity: Double
  /// The time of the last event handled.
  var lastTime: Double
  var shift = 0
  var lastShift: Double
  var contentChangedAt: Double?
  var firstKeys = StaffKeySequence()
  /// The choice of a screen of the kiosk itself that two switches have reached; nil for none.
  var reachedChoice: FirstScreenChoice?
  /// The answer to "End your session?" that they have reached; nil for none.
  var reachedAnswer: EndAnswer?
  /// True if a desk hears calls, as far as was asked; nil before.
  var isDeskListening: Bool?
  /// True while the self-test waits for guides to be read.
  var isReadingForSelfTest = false
  /// The effects to perform since the last event.
  var effects: [Effect] = []
  /// The colours that the visitor chose; nil for those that staff chose.
  var visitorTheme: String?
  /// The voice that a visit begins with; nil if the kiosk does not speak.
  var firstVoice: Voice?

  /// - Parameters:
  ///   - languages: the available languages; empty if there is no content, which puts the kiosk out of service.
  ///   - time: the time of the first event.
  package init(
    settings: KioskSettings, languages: [Language], notices: [KioskContent.Notice] = [], choices: StaffChoices,
    pinGuard: PINGuard = PINGuard(),
    machine: Machine = Machine(), size: Size, clock: WallClock
  ) {
    self.settings = settings
    self.languages = languages
    self.notices = notices
    self.choices = choices
    self.pinGuard = pinGuard
    self.machine = machine
    self.size = size
    self.clock = clock
    lastActivity = clock.startTime
    lastTime = clock.startTime
    lastShift = clock.startTime
    stage = .attract
    firstVoice = settings.speech == .no ? nil : Voice(isOn: settings.speech == .headphones)
    openApplication()
    goToFirstScreen(at: clock.startTime)
  }

  /// The name of the colours in use.
  package var theme: String { visitorTheme ?? application?.appearance?.theme ?? choices.theme }

  // MARK: Content

  /// The language that staff chose, or else the first.
  var language: Language? { languages.first { $0.choice.name == choices.language } ?? languages.first }

  mutating func openApplication() {
    application = language.map { makeReader(in: $0) }
  }

  func makeReader(in language: Language) -> Application {
    let appearance = Appearance(
      themes: ["dark", "light", "monochrome"], languages: languages.map(\.choice), theme: visitorTheme ?? choices.theme,
      language: language.choice.name, sizes: machine.textSizes.sizes, sizeIndex: sizeIndex)
    return Application(
      language.repository, appearance: appearance, isKiosk: true,
      drawsBlocks: machine.drawsBlocks, service: settings.service,
      enlargesEmergency: settings.enlargesEmergency, switches: settings.switches, voice: firstVoice,
      size: roomForReader, clock: clock)
  }

  /// Takes reopened content; a visit in progress keeps the content it has.
  private mutating func take(_ content: KioskContent, at time: Double) {
    switch stage {
    case .attract, .outOfService:
      languages = content.languages
      notices = content.notices
      openApplication()
      goToFirstScreen(at: time)
    default: break
    }
  }

  /// Shows the first screen, or the out-of-service screen.
  mutating func goToFirstScreen(at time: Double) {
    stage = choices.isOutOfService || application == nil ? .outOfService : .attract
    lastActivity = time
    firstKeys = StaffKeySequence()
  }

  // MARK: Events

  package mutating func handle(_ event: Event) -> [Effect] {
    reportingChanges { kiosk in
      let before = kiosk.heardPoster
      kiosk.act(on: event)
      kiosk.speakChanges(since: before, isKey: event.isOfPerson)
    }
  }

  package mutating func receive(_ reply: any Reply, at time: Double) -> [Effect] {
    reportingChanges { kiosk in
      let before = kiosk.heardPoster
      switch reply {
      case let reply as PINReply:
        kiosk.take(reply, at: time)
        kiosk.speakChanges(since: before, isKey: false)
      case let content as KioskContent: kiosk.take(content, at: time)
      case let state as VoiceState: kiosk.take(state, at: time)
      case is LettersRefused: kiosk.keepLetters()
      case is ProgramReplaced: kiosk.programIsReplaced()
      case let reply as DeskListening: kiosk.take(reply)
      default: break
      }
    }
  }

  /// The effects of `change`, and those that follow from the changed state.
  private mutating func reportingChanges(_ change: (inout KioskSession) -> Void) -> [Effect] {
    let (choices, theme, scale) = (choices, theme, textSize.scale)
    change(&self)
    if self.choices != choices { effects.append(.ask(KioskRequest.keepChoices(self.choices))) }
    if self.theme != theme { effects.append(.theme(self.theme)) }
    if textSize.scale != scale { effects.append(.ask(KioskRequest.setLetters(scale: textSize.scale))) }
    if !isRunning { effects.append(.end) }
    defer { effects = [] }
    return effects
  }

  private mutating func act(on event: Event) {
    switch event.kind {
    case .resize(let size): resize(to: size, at: event.time)
    case .endRequested: stage = .over
    case .contentChanged: contentChangedAt = event.time
    case .tick: pass(to: event.time)
    case .key(let key):
      pass(to: event.time)
      press(key, at: event.time)
    case .paste:
      pass(to: event.time)
      if case .session = stage { lead(event) }
    case .pointer(let pointer):
      pass(to: event.time)
      touch(pointer, at: event.time)
    }
  }

  mutating func resize(to size: Size, at time: Double) {
    self.size = size
    let room = roomForReader
    _ = changeReader { $0.handle(Event(.resize(room), at: time)) }
  }

  mutating func press(_ key: Key, at time: Double) {
    let before = lastActivity
    lastActivity = time
    firstKeys.note(key)
    if !firstKeys.isComplete, scan(by: key, at: time) { return }
    switch stage {
    case .attract: leaveAttract(by: key, at: time)
    case .outOfService:
      firstKeys.forgetEarlierKeys()
      openStaffIfAsked(at: time)
    case .session:
      openStaffIfAsked(at: time)
      if case .session = stage { lead(Event(.key(key), at: time)) }
    case .confirming: answer(key == .enter && !context.usesSwitches ? .yes : .no)
    case .warning: goOn(at: time)
    case .pin(let entry):
      lastActivity = before
      take(key, in: entry, at: time)
    case .staff(let open): obey(key, in: open, at: time)
    case .over: break
    }
  }

  /// The first key only wakes the kiosk, unless it is the digit of a language or changes how the kiosk looks or speaks.
  private mutating func leaveAttract(by key: Key, at time: Double) {
    if let choice = firstScreenChoice(by: key) { choose(choice, at: time) } else { goOn(at: time) }
  }

  /// Begins the visit, or goes on with it after a warning.
  mutating func goOn(at time: Double) {
    stage = .session
    reachedChoice = nil
    if let own = changeReader({ $0.speakOnArrival(at: time) }) { effects += own }
  }

  /// Opens the PIN prompt if its keys are the first ones pressed.
  private mutating func openStaffIfAsked(at time: Double) {
    guard firstKeys.isComplete else { return }
    openApplication()
    stage = .pin(PINEntry(opened: time))
  }

  /// Passes an event to the reader, performs the reader's effects, and notes which guides and levels the visit reached.
  mutating func lead(_ event: Event) {
    guard var reader = application else { return }
    for effect in reader.handle(event) {
      switch effect {
      case .language(let name):
        let language = languages.first { $0.choice.name == name }
        effects += reader.receive(NewGuidance(language: name, repository: language?.repository), at: event.time)
      case .theme: visitorTheme = nil
      case .textSize(let index): sizeIndex = index
      case .endSession:
        stage = .confirming
        reachedAnswer = nil
      case .redraw, .speech, .bell: effects.append(effect)
      // Nothing of a visit is kept, recorded or left running.
      case .suspend, .save, .ask, .openContent, .end: break
      }
    }
    application = reader
    if case .guide(let id, _)? = reader.top.target { openedGuides.insert(id) }
    if let level = reader.top.screen.reachedLevel(in: reader.context(at: event.time)) { note(level) }
  }

  /// Notes the level of a result; the first emergency of a visit calls staff, as the settings say.
  private mutating func note(_ level: Level) {
    guard reachedLevels.insert(level).inserted, level == .emergency else { return }
    if settings.ringsBell { effects.append(.bell) }
    if settings.callLine != nil { effects.append(.ask(KioskRequest.callStaff)) }
  }

  mutating func changeReader<Result>(_ change: (inout Application) -> Result) -> Result? {
    guard var reader = application else { return nil }
    defer { application = reader }
    return change(&reader)
  }
}
