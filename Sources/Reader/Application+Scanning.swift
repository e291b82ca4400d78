import Guides
import Screens

/// Two switches: one goes to the next stop, and the other takes it.
extension Application {
  /// True while a person uses two switches.
  package var isScanning: Bool { scan?.isOn == true }

  /// Begins scanning with the first stop still to come, when a person begins the visit by a switch.
  package mutating func beginScanning(at time: Double) { _ = setScanning(true, in: context(at: time)) }

  /// Ends scanning, when a person pressed another key outside the reader.
  package mutating func endScanning(at time: Double) { _ = setScanning(false, in: context(at: time)) }

  /// Begins or ends scanning, and shows the screen with or without keys.
  ///
  /// - Returns: the context from now on.
  private mutating func setScanning(_ isOn: Bool, in context: ScreenContext) -> ScreenContext {
    guard scan != nil, isOn != isScanning else { return context }
    scan?.isOn = isOn
    scan?.begin(after: nil)
    var context = context
    context.usesSwitches = isOn
    history.changeTop { top in
      top.focus(on: nil)
      top.refresh(in: context)
    }
    return context
  }

  /// Obeys a switch; false if the key is another one, which ends scanning.
  ///
  /// The key that selects keeps its usual meaning until the other switch was pressed, for somebody with a number pad.
  mutating func scan(by key: Key, in context: ScreenContext) -> Bool {
    guard let scan else { return false }
    switch key {
    case scan.keys.move:
      let context = setScanning(true, in: context)
      if !Frame(size).isTooSmall { moveOn(in: context) }
    case scan.keys.select where scan.isOn || Keymap.command(for: key) == nil:
      let context = setScanning(true, in: context)
      if !Frame(size).isTooSmall { takeStop(in: context) }
    default:
      _ = setScanning(false, in: context)
      return false
    }
    return true
  }

  // MARK: Stops

  /// The letters that can be chosen now; nil if nothing is typed.
  var scannedLetters: LetterPad? { isScanning && top.isTyping ? letterPad : nil }

  /// Everything that can be chosen now, in order: letters, what is on the screen, and the ways on.
  mutating func stops(in context: ScreenContext) -> [StepScan.Stop] {
    let size = size
    let items = history.changeTop { $0.visibleItems(size: size) }
    return letterStops(in: context) + items.map { .item($0) } + commands.map { .command($0) }
  }

  private func letterStops(in context: ScreenContext) -> [StepScan.Stop] {
    guard let pad = scannedLetters else { return [] }
    let count = pad.choices(in: context.words).count
    return (0..<count).map { .letters($0) } + (pad.group == nil ? [.space, .delete] : [.otherLetters])
  }

  private var commands: [Command] {
    let isFinding = top.find != nil
    var commands: [Command] = isFinding ? [.nextHit] : []
    if isFinding || !history.isAtHome { commands.append(.goBack) }
    if !history.isAtHome { commands.append(.goHome) }
    if !(top.screen is HelpScreen) { commands.append(.help) }
    if hasMore { commands.append(.pageDown) }
    if appearance?.nextLanguage != nil { commands.append(.nextLanguage) }
    return commands + [.endSession]
  }

  private var hasMore: Bool {
    var top = top
    return top.hasMore(size: size)
  }

  /// The stop that was reached.
  var reachedStop: StepScan.Stop? { scan?.stop ?? top.viewport.focus.map { .item($0) } }

  private mutating func moveOn(in context: ScreenContext) {
    notice = nil
    let stops = stops(in: context)
    let reached = scan?.startsOver == true ? nil : reachedStop ?? scan?.last
    let index = reached.flatMap { stops.firstIndex(of: $0) }
    let next = index.map { stops[($0 + 1) % stops.count] } ?? first(of: stops)
    scan?.begin(after: nil)
    if case .item(let item) = next {
      history.changeTop { $0.focus(on: item) }
    } else {
      scan?.stop = next
      history.changeTop { $0.focus(on: nil) }
    }
  }

  /// Where scanning begins: with the rest of a screen that has only text so far, so that nobody leaves it unread.
  private func first(of stops: [StepScan.Stop]) -> StepScan.Stop {
    let more = StepScan.Stop.command(.pageDown)
    if case .command = stops[0], top.find == nil, stops.contains(more) { return more }
    return stops[0]
  }

  // MARK: Taking

  private mutating func takeStop(in context: ScreenContext) {
    guard let stop = reachedStop else { return say(.moveFirst) }
    let before = place
    switch stop {
    case .letters, .otherLetters, .space, .delete: type(stop, in: context)
    case .item(let item): take(item, in: context)
    case .command(.pageDown): showMore()
    case .command(.goBack) where top.find != nil: history.changeTop { $0.endFind() }
    case .command(let command): obey(command, in: context)
    }
    guard place != before else { return }
    letterPad = LetterPad()
    // Whoever presses twice takes nothing on the next screen. Whoever went back goes on after what was opened; on a new
    // screen the item in focus is the one to begin with.
    let opened = stop == .command(.goBack) ? top.viewport.focus.map { StepScan.Stop.item($0) } : nil
    scan?.begin(after: opened)
    history.changeTop { $0.focus(on: nil) }
  }

  /// Tells one screen from the next; the results of a search belong to one.
  private var place: [String] {
    top.sheet.place + [top.sheet.position, top.screen.isTyping ? "" : top.sheet.identity, "\(top.find == nil)"]
  }

  private mutating func take(_ item: Item.ID, in context: ScreenContext) {
    // Whoever presses twice must not untick a danger sign.
    guard scan?.changedBox != item else { return say(.moveToChangeBack) }
    if top.sheet.items.first(where: { $0.id == item })?.isContinue == true {
      notice = nil
      perform(.open, on: item, in: context)
    } else {
      choose(item, in: context)
      let isBox = top.sheet.items.contains { $0.id == item && $0.mark != .none }
      guard isBox else { return }
      history.changeTop { $0.focus(on: item) }
      scan?.changedBox = item
    }
  }

  private mutating func type(_ stop: StepScan.Stop, in context: ScreenContext) {
    let key: Key =
      switch stop {
      case .letters(let index): .character(Character("\(index + 1)"))
      case .delete: .character(".")
      default: .character("0")
      }
    let outcome = letterPad.take(key, groups: LetterPad.groups(in: context.words))
    if case .input(let input)? = outcome { typeAnywhere(input, in: context) }
    // Deleting is often repeated.
    if stop != .delete { scan?.begin(after: nil) }
  }

  /// Shows the next part of the screen, or the first again; from there scanning begins with its first choice.
  private mutating func showMore() {
    let size = size
    notice = nil
    if history.changeTop({ $0.showMore(size: size) }) { say(.backAtTop) }
    scan?.startsOver = true
  }

  /// The manner of painting, with the stops in the last row for somebody who uses switches.
  mutating func shownManner() -> OpenScreen.Manner {
    var manner = manner
    if isScanning { manner.scanRow = scanRow(in: manner.context) }
    return manner
  }

  /// The stops of the last row, with what each is called.
  private mutating func scanRow(in context: ScreenContext) -> [SheetPainter.Hint] {
    let reached = scan?.stop
    return stops(in: context).compactMap { stop in
      guard let name = name(of: stop, in: context.words) else { return nil }
      let command: Command? = if case .command(let command) = stop { command } else { nil }
      return SheetPainter.Hint(name, rank: 0, command, isFocused: stop == reached)
    }
  }

  /// What a stop in the last row is called; nil for an item.
  func name(of stop: StepScan.Stop, in words: Words) -> String? {
    switch stop {
    case .letters(let index): letterPad.choices(in: words).dropFirst(index).first.map { String($0) }
    case .otherLetters: words(.otherLettersHint)
    case .space: words(.spaceHint)
    case .delete: words(.deleteHint)
    case .item: nil
    case .command(.nextHit): words(.nextHitHint)
    case .command(.goBack): words(.backHint)
    case .command(.goHome): words(.homeHint)
    case .command(.help): words(.helpHint)
    case .command(.pageDown): words(.moreHint)
    // In its own words, for somebody who cannot read these.
    case .command(.nextLanguage): appearance?.nextLanguage?.words
    case .command: words(.endHint)
    }
  }
}
