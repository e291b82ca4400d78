package import Pages
import Screens

extension KioskSettings {
  /// The names of all settings.
  static let keys = [
    "service", "staff-help", "language", "theme", "idle-seconds", "questionnaire-idle-seconds", "warning-seconds",
    "touch", "speech", "speech-socket", "switch-move", "switch-select",
    "screen-height-mm", "emergency-bell", "emergency-large", "call-line", "content", "clinic", "locale",
    "runtime-folder",
    "pin-file", "counts-file",
  ]

  /// Reads a settings file. A value that cannot be used keeps its default, so that a mistake never closes a kiosk. Where
  /// the file as a whole is no YAML, each line is read by itself, so that a mistake in one does not change another, such
  /// as that of the emergency number.
  ///
  /// - Parameter path: the file's name as it is shown in findings.
  package static func read(_ text: String, path: String) -> (settings: KioskSettings, findings: [Finding]) {
    var reader = Reader(path: path)
    do {
      reader.read(try FrontMatter(yaml: text).entries)
    } catch {
      reader.readLines(of: text, because: error)
    }
    return (reader.settings, reader.findings)
  }

  /// Where the value of each setting is; empty if the text cannot be read.
  package static func positions(in text: String) -> [String: SourcePosition] {
    let entries = (try? FrontMatter(yaml: text))?.entries ?? []
    return Dictionary(entries.map { ($0.key, $0.value.position) }) { first, _ in first }
  }

  /// The settings read so far, and what is wrong with the file.
  private struct Reader {
    let path: String
    var settings = KioskSettings()
    var findings: [Finding] = []
    /// The keys of two switches, with where they are set.
    private var move: (key: Key, position: SourcePosition)?
    private var select: (key: Key, position: SourcePosition)?
    /// True if a switch has a key that does not exist, which is reported alone.
    private var hasBadSwitch = false

    init(path: String) { self.path = path }

    mutating func read(_ entries: [FrontMatter.Entry]) {
      for entry in entries { take(entry) }
      settings.switches = switches
    }

    /// Reads the lines that can be read, and says which cannot.
    ///
    /// - Parameter error: why the text as a whole cannot be read.
    mutating func readLines(of text: String, because error: FrontMatter.ParseError) {
      var left: [Int] = []
      var entries: [FrontMatter.Entry] = []
      for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
        if let found = try? FrontMatter(yaml: String(line), firstLine: index + 1).entries {
          entries += found.filter { entry in !entries.contains { $0.key == entry.key } }
        } else {
          left.append(index + 1)
        }
      }
      let lines = left.isEmpty ? "" : " Left out: line \(left.map(String.init).joined(separator: ", "))."
      findings.append(
        Finding(
          .badFrontMatter, in: path, at: error.position, error.description + lines,
          fix: "Keep to \"key: value\" on one line."))
      read(entries)
    }

    private mutating func take(_ entry: FrontMatter.Entry) {
      switch entry.key {
      case "service": settings.service = text(entry)
      case "staff-help": settings.staffHelp = text(entry) ?? settings.staffHelp
      case "language": settings.language = text(entry) ?? settings.language
      case "theme": settings.theme = theme(entry)
      case "idle-seconds": settings.idle = seconds(entry, in: idleRange, usual: settings.idle)
      case "questionnaire-idle-seconds":
        settings.questionnaireIdle = seconds(entry, in: idleRange, usual: settings.questionnaireIdle)
      case "warning-seconds": settings.warning = seconds(entry, in: warningRange, usual: settings.warning)
      case "touch": settings.hasTouch = yesOrNo(entry)
      case "speech": settings.speech = speech(entry)
      case "speech-socket": settings.speechSocket = path(entry)
      case "screen-height-mm": settings.screenHeight = millimetres(entry)
      case "emergency-bell": settings.ringsBell = yesOrNo(entry)
      case "emergency-large": settings.enlargesEmergency = yesOrNo(entry)
      case "call-line": settings.callLine = path(entry)
      case "switch-move": move = key(entry)
      case "switch-select": select = key(entry)
      case "content": settings.content = path(entry)
      case "clinic": settings.clinic = path(entry)
      case "locale": settings.locale = text(entry)
      case "runtime-folder": settings.runtimeFolder = path(entry) ?? settings.runtimeFolder
      case "pin-file": settings.pinFile = path(entry)
      case "counts-file": settings.countsFile = path(entry)
      default:
        report(
          .unknownKey, at: entry.keyPosition, "There is no setting \"\(entry.key)\".",
          fix: "Use one of: \(keys.joined(separator: ", ")).\(Spelling.hint(for: entry.key, among: keys))")
      }
    }

    private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
      findings.append(Finding(rule, in: path, at: position, message, fix: fix))
    }

    private mutating func text(_ entry: FrontMatter.Entry) -> String? {
      if let text = entry.value.text, !text.isEmpty { return text }
      report(
        .badValue, at: entry.value.position, "\"\(entry.key)\" has no value.",
        fix: "Write a value behind the colon, or delete the line.")
      return nil
    }

    private mutating func path(_ entry: FrontMatter.Entry) -> String? {
      guard let path = text(entry) else { return nil }
      if path.hasPrefix("/") { return path }
      report(
        .badValue, at: entry.value.position, "\"\(path)\" is not a whole path.",
        fix: "Begin it with a slash, as \"\(entry.key): /etc/chairside/\(path)\".")
      return nil
    }

    private mutating func yesOrNo(_ entry: FrontMatter.Entry) -> Bool {
      if let word = entry.value.text, ["yes", "no"].contains(word) { return word == "yes" }
      report(
        .badValue, at: entry.value.position, "\"\(entry.value.text ?? "")\" is neither yes nor no.",
        fix: "Write \"\(entry.key): yes\" or \"\(entry.key): no\".")
      return false
    }

    private mutating func millimetres(_ entry: FrontMatter.Entry) -> Double? {
      if let height = entry.value.text.flatMap({ Int($0) }), screenRange.contains(height) { return Double(height) }
      report(
        .badValue, at: entry.value.position, "\"\(entry.value.text ?? "")\" is no height that a screen can have.",
        fix:
          "Measure what the screen shows, from top to bottom, and write whole millimetres from "
          + "\(screenRange.lowerBound) to \(screenRange.upperBound), as \"screen-height-mm: 270\".")
      return nil
    }

    private mutating func key(_ entry: FrontMatter.Entry) -> (Key, SourcePosition)? {
      let text = entry.value.text ?? ""
      if let key = Key(name: text) { return (key, entry.value.position) }
      hasBadSwitch = true
      report(
        .badValue, at: entry.value.position, "There is no key \"\(text)\".",
        fix: "Write one character, F1 to F24, or one of: \(Key.names.joined(separator: ", ")).")
      return nil
    }

    /// The two switches, which work only together.
    private var switches: SwitchKeys? {
      mutating get {
        switch (move, select) {
        case _ where hasBadSwitch, (nil, nil): return nil
        case (let set?, nil), (nil, let set?):
          let missing = move == nil ? "switch-move" : "switch-select"
          report(
            .badValue, at: set.position, "Two switches need two keys, and \"\(missing)\" has none.",
            fix: "Set \"\(missing)\" to the key that the other switch sends, or delete this line.")
          return nil
        case (let move?, let select?):
          if let keys = SwitchKeys(move: move.key, select: select.key) { return keys }
          report(
            .badValue, at: select.position, "Both switches send the key \(select.key.name).",
            fix: "Set \"switch-move\" and \"switch-select\" to two different keys.")
          return nil
        }
      }
    }

    private mutating func speech(_ entry: FrontMatter.Entry) -> Speech {
      if let speech = entry.value.text.flatMap(Speech.init) { return speech }
      let known = Speech.allCases.map(\.rawValue)
      report(
        .badValue, at: entry.value.position, "\"\(entry.value.text ?? "")\" is no way to speak.",
        fix: "Use one of: \(known.joined(separator: ", ")).\(Spelling.hint(for: entry.value.text ?? "", among: known))")
      return .no
    }

    private mutating func theme(_ entry: FrontMatter.Entry) -> String {
      if let theme = entry.value.text, themes.contains(theme) { return theme }
      report(
        .badValue, at: entry.value.position, "There is no theme \"\(entry.value.text ?? "")\".",
        fix:
          "Use one of: \(themes.joined(separator: ", ")).\(Spelling.hint(for: entry.value.text ?? "", among: themes))")
      return settings.theme
    }

    private mutating func seconds(_ entry: FrontMatter.Entry, in range: ClosedRange<Int>, usual: Double) -> Double {
      if let seconds = entry.value.text.flatMap({ Int($0) }), range.contains(seconds) { return Double(seconds) }
      report(
        .badValue, at: entry.value.position, "\"\(entry.value.text ?? "")\" is no time that \"\(entry.key)\" can be.",
        fix: "Write whole seconds from \(range.lowerBound) to \(range.upperBound), as \"\(entry.key): \(Int(usual))\".")
      return usual
    }
  }
}
