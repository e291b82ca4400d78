package import Guides
package import Screens

/// The reader as a line-by-line dialogue, for screen readers and terminals that cannot position text. The screens are
/// the same, printed with numbered choices. Nothing is ever redrawn; each answer adds lines.
package struct PlainDialogue {
  /// Why the dialogue is line by line.
  package enum Reason: Sendable {
    /// `--plain` was given.
    case option
    /// `ACCESSIBLE=1` is set.
    case environment
    /// The terminal cannot show a full screen.
    case terminal

    fileprivate var phrase: Phrase {
      switch self {
      case .option: .plainByOption
      case .environment: .plainByEnvironment
      case .terminal: .plainByTerminal
      }
    }
  }

  package private(set) var application: Application
  /// The columns to wrap at.
  private var width: Int
  /// Why it is line by line, until that was said.
  private var reason: Reason?
  /// The part of a long screen to print next.
  private var part: [String] = []
  /// The parts of a long screen that have not been printed.
  private var rest: [[String]] = []
  private var partCount = 1
  private var printed: PlainSheet?

  /// - Parameters:
  ///   - width: columns to wrap at.
  ///   - reason: what the first line says of why it is line by line; nil for nothing.
  package init(_ application: Application, width: Int, because reason: Reason? = nil) {
    self.application = application
    self.reason = reason
    self.width = max(20, width)
  }

  /// Wraps what is printed from now on at another width.
  package mutating func resize(width: Int) { self.width = max(20, width) }

  /// Reads all guides ahead, since there is no idle time between two lines.
  package mutating func readAll(at time: Double) {
    while application.readAhead.hasUnread { _ = application.handle(Event(.tick, at: time)) }
  }

  package var isRunning: Bool { application.isRunning }

  /// The text to print now: the screen, or only what changed, and the prompt for the next line.
  package mutating func prompt() -> String {
    let sheet = current
    var lines: [String] = []
    let first = reason.map { TextLayout.wrap(words($0.phrase), width: width) } ?? []
    reason = nil
    if sheet.identity != printed?.identity {
      let parts = sheet.parts
      lines = parts[0]
      rest = Array(parts.dropFirst())
      partCount = parts.count
    }
    printed = sheet
    if !part.isEmpty {
      lines += part
    } else if let notice = application.notice {
      lines += TextLayout.wrap(notice.text(in: words), width: width)
    } else if !sheet.message.isEmpty {
      lines += TextLayout.wrap(sheet.message, width: width)
    }
    lines += TextLayout.wrap(question(sheet), width: width)
    return (first + lines).joined(separator: "\n") + " "
  }

  private var words: Words { application.manner.context.words }

  /// The current screen as it would be printed.
  private var current: PlainSheet { PlainSheet(application.top.sheet, width: width, words: words) }

  /// "Choose 1-5, b back, 0 home, ? help:"
  private func question(_ sheet: PlainSheet) -> String {
    let words = words
    let enter = Key.enter.name
    var choices: [String] = []
    if !rest.isEmpty {
      let number = String(partCount - rest.count + 1)
      choices.append(words(.keyForPart, ["key": enter, "number": number, "all": String(partCount)]))
    }
    if let last = sheet.choices.indices.last {
      choices.append("\(last == 0 ? "1" : "1-\(last + 1)") \(words(.chooseHint))")
    }
    if rest.isEmpty, sheet.continueItem != nil { choices.append(words(.keyToGoOn, ["key": enter])) }
    for binding in application.top.screen.bindings(in: application.manner.context) {
      if case .choose = binding.command { continue }
      guard binding.command != .open, let hint = binding.hint, let key = Self.letter(for: binding.command) else {
        continue
      }
      choices.append("\(key) \(hint)")
    }
    if !application.history.isAtHome { choices.append("0 \(words(.homeHint))") }
    choices += ["? \(words(.helpHint))", "q \(words(.quitHint))"]
    return words(.whatToType, ["choices": words.enumeration(of: choices)])
  }

  /// The character that gives a command, since input is read by line and not by key.
  static func letter(for command: Command) -> Character? {
    if command == .goBack { return "b" }
    for key in Keymap.keys(for: command) {
      if case .character(let character) = key, character != "b" { return character }
    }
    return nil
  }

  /// Executes a line of input.
  ///
  /// - Returns: the effects to perform.
  package mutating func answer(_ line: String, at time: Double) -> [Effect] {
    part = []
    // The screen may have become out of date while the line was being typed.
    let effects = application.handle(Event(.tick, at: time))
    obey(line, in: application.context(at: time))
    return effects + application.takeEffects()
  }

  private mutating func obey(_ line: String, in context: ScreenContext) {
    var line = Substring(line)
    while line.last?.isWhitespace == true { line.removeLast() }
    line = line.drop { $0.isWhitespace }
    if line.isEmpty { return goOn(in: context) }
    if application.top.screen.takesWholeLines, line.count > 1 || line.allSatisfy(\.isNumber) {
      return application.type(String(line), in: context)
    }
    if line == "0" { return application.obey(.goHome, in: context) }
    let numbers = line.split { $0 == " " || $0 == "," }.map { Int($0) }
    if numbers.allSatisfy({ $0 != nil }) { return choose(numbers.compactMap { $0 }, in: context) }
    if line.count == 1, let character = line.first, let item = application.top.sheet.item(lettered: character) {
      return application.choose(item.id, in: context)
    }
    if line.count == 1, let character = line.first, let command = Self.command(for: character) {
      return application.obey(command, in: context)
    }
    application.type(String(line), in: context)
  }

  static func command(for character: Character) -> Command? {
    character == "b" || character == "B" ? .goBack : Keymap.command(for: .character(character))
  }

  /// Handles an empty line: the next part of a long screen, else what Enter does.
  private mutating func goOn(in context: ScreenContext) {
    if let next = rest.first {
      rest.removeFirst()
      application.notice = nil
      part = next
    } else if let item = printed?.continueItem {
      application.noteAllSeen()
      application.choose(item, in: context)
    } else {
      application.say(.typeNumberOrLetter)
    }
  }

  /// Chooses items by their printed numbers. Numbers after one that led to another screen are not applied to that
  /// screen.
  private mutating func choose(_ numbers: [Int], in context: ScreenContext) {
    for number in numbers {
      guard current.identity == printed?.identity else {
        application.say(.onlyFirstTaken)
        return
      }
      // A question is answered only after all of its answers were printed.
      if application.top.sheet.isQuestion, !rest.isEmpty {
        application.say(.moreAnswers)
        return
      }
      application.noteAllSeen()
      guard let choices = printed?.choices, choices.indices.contains(number - 1) else {
        application.say(.noSuchNumber, ["number": String(number)])
        return
      }
      application.choose(choices[number - 1], in: context)
    }
  }

  /// Takes the reply to an effect.
  package mutating func receive(_ reply: any Reply, at time: Double) -> [Effect] {
    application.receive(reply, at: time)
  }

  package mutating func handle(_ event: Event) -> [Effect] { application.handle(event) }
}
