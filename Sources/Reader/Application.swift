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

  private let bookcase: any Bookcase
  private var stack: [OpenScreen] = []
  private var size: Size
  private var notice = ""
  private var hasUnread = true
  /// What was open when the person went home.
  private var left: [OpenScreen] = []
  private let clock: WallClock

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

    func now(at time: Double) -> Moment? {
      start.map { Moment(seconds: $0.seconds + Int(max(0, time - startTime))) }
    }
  }

  /// - Parameters:
  ///   - target: the guide or section to open with, as `faq/reversal#can-it-be-reversed`; nil for the home screen.
  package init(_ bookcase: any Bookcase, opening target: String? = nil, size: Size, clock: WallClock) {
    self.bookcase = bookcase
    self.size = size
    self.clock = clock
    stack = [open(home)]
    if let target { follow(target, at: clock.startTime) }
  }

  private func open(_ screen: any Screen) -> OpenScreen { OpenScreen(screen, facts: bookcase.facts) }

  private func surroundings(at time: Double) -> Surroundings {
    Surroundings(facts: bookcase.facts, levels: bookcase.levels, now: clock.now(at: time), zone: clock.zone)
  }

  // MARK: Events

  /// When the next event is due although nobody presses a key, in event time; nil while there is nothing to do.
  package var nextDeadline: Double? { hasUnread ? 0 : nil }

  package mutating func handle(_ event: Event) {
    needsRedraw = false
    wantsSuspend = false
    switch event.kind {
    case .key(let key):
      if let input = TextInput(key), type(input, at: event.time) { break }
      if let command = Keymap.command(for: key) { obey(command, at: event.time) }
    case .paste(let text): _ = type(.paste(text), at: event.time)
    case .resize(let size): self.size = size
    case .tick: readOn()
    case .endRequested: isRunning = false
    case .contentChanged: break
    }
  }

  /// Reads guides that nobody has asked for yet, a few at a time between two keys.
  private mutating func readOn() {
    for _ in 0..<4 where hasUnread { hasUnread = bookcase.readOneMore() }
    if !hasUnread { stack[0].replace(with: home) }
  }

  private mutating func obey(_ command: Command, at time: Double) {
    notice = ""
    if let words = stack[stack.count - 1].move(command, size: size) {
      notice = words
      return
    }
    switch command {
    case .quit: isRunning = false
    case .suspend: wantsSuspend = true
    case .redraw: needsRedraw = true
    case .goHome: goHome()
    case .help: openHelp()
    case .choose(let number):
      guard let item = stack[stack.count - 1].item(numbered: number, size: size) else {
        notice = "There is no \(number) here."
        return
      }
      stack[stack.count - 1].focus(on: item)
      perform(command, on: item, at: time)
    case .open where stack[stack.count - 1].viewport.focus == nil:
      stack[stack.count - 1].readOn(size: size)
    default:
      perform(command, on: stack[stack.count - 1].viewport.focus, at: time)
    }
  }

  /// Lets the screen take what was typed. False where it has no field for it.
  private mutating func type(_ input: TextInput, at time: Double) -> Bool {
    guard let step = stack[stack.count - 1].take(input) else { return false }
    notice = ""
    take(step, at: time)
    return true
  }

  private mutating func perform(_ command: Command, on item: String?, at time: Double) {
    take(stack[stack.count - 1].perform(command, on: item), at: time)
  }

  private mutating func take(_ step: Step, at time: Double) {
    switch step {
    case .stay: break
    case .back: if stack.count > 1 { stack.removeLast() }
    case .home: goHome()
    case .open(let screen): push(screen)
    case .replace(let screen): stack[stack.count - 1] = open(screen)
    case .follow(let target): follow(target, at: time)
    case .backAndPerform(let command):
      if stack.count > 1 { stack.removeLast() }
      obey(command, at: time)
    case .quit: isRunning = false
    }
  }

  // MARK: Going places

  /// Links can go round in circles; only so many screens are kept.
  private static let deepest = 64

  private mutating func push(_ screen: any Screen) {
    stack.append(open(screen))
    if stack.count > Self.deepest { stack.remove(at: 1) }
  }

  private mutating func goHome() {
    if stack.count > 1 { left = stack }
    stack = [open(home)]
  }

  private mutating func openHelp() {
    let top = stack[stack.count - 1]
    if top.screen is HelpScreen {
      stack.removeLast()
    } else {
      push(HelpScreen(bindings: top.screen.bindings + HelpScreen.everywhere))
    }
  }

  private mutating func follow(_ target: String, at time: Double) {
    let surroundings = surroundings(at: time)
    switch Destination(target) {
    case .guide(let id, let section):
      guard let guide = bookcase.guide(id) else {
        notice = "This guide could not be opened. Ask a member of staff."
        return
      }
      push(guide.screen(at: section, in: surroundings))
    case .menu(let kind): push(menu(of: kind, in: surroundings))
    case .about: push(about(in: surroundings))
    case .problems: push(ProblemsScreen(broken: bookcase.brokenFiles))
    case .resume:
      guard left.count > 1 else { return }
      stack = left
      left = []
    }
  }

  // MARK: Screens of the reader itself

  private var home: HomeScreen {
    let counts = guideKinds.map { bookcase.count(of: $0.name) }
    return HomeScreen(
      clinic: bookcase.facts["clinic-name"], strip: Surroundings(facts: bookcase.facts).strip, counts: counts,
      hasDangerSigns: bookcase.count(of: "triage") > 0, standing: standing, brokenCount: bookcase.brokenFiles.count,
      resumable: left.last?.sheet.place.last)
  }

  private var standing: String {
    let date = bookcase.facts.reviewed.map { "Guidance of \($0.inWords). " } ?? ""
    let guides = hasUnread ? [] : guideKinds.flatMap { bookcase.guides(of: $0.name) }
    let isSigned = !guides.isEmpty && guides.allSatisfy(\.facts.isSignedOff)
    return date + (isSigned ? "Reviewed by clinicians." : "Not yet reviewed by a clinician.")
  }

  private func menu(of name: String, in surroundings: Surroundings) -> MenuScreen {
    let kind = guideKinds.first { $0.name == name }
    let guides = bookcase.guides(of: name)
    // A long list shows more of itself without details.
    let entries = guides.map {
      MenuScreen.Entry(target: $0.facts.id, label: $0.facts.title, detail: guides.count > 9 ? "" : $0.facts.summary)
    }
    return MenuScreen(
      place: ["Home", kind?.place ?? name], intro: [.line(kind?.menuTitle ?? name, .heading)], entries: entries,
      strip: surroundings.strip)
  }

  private func about(in surroundings: Surroundings) -> PageScreen {
    let guides = guideKinds.flatMap { bookcase.guides(of: $0.name) }
    let page = AboutPage(guides: guides, facts: bookcase.facts, brokenCount: bookcase.brokenFiles.count)
    let text = bookcase.guide("faq/about")
    return PageScreen(
      place: ["Home", "About this guidance"],
      pieces: page.pieces + (text?.pieces(of: nil, in: surroundings) ?? []), strip: surroundings.strip)
  }

  // MARK: Drawing

  /// What the terminal should show now.
  package mutating func canvas(size: Size) -> Canvas {
    self.size = size
    var canvas = Canvas(size: size)
    stack[stack.count - 1].draw(on: &canvas, notice: notice, isHome: stack.count == 1)
    return canvas
  }
}
