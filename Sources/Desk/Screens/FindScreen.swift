import Guides
import Prose
import Screens

/// Finds a visit by the beginning of its label, or by the day of the injection.
struct FindScreen: RecordScreen {
  private let log: any VisitLog
  private let surroundings: Surroundings
  /// The days that have visits, the latest first.
  private let days: [Day]
  private(set) var label = ""
  private var hits: [VisitSummary] = []
  private var message = ""

  /// How far back a patient is asked for a day.
  private static let daysBack = 31

  init(log: any VisitLog, in surroundings: Surroundings) throws(VisitLogError) {
    self.log = log
    self.surroundings = surroundings
    var days: [Day] = []
    for daysAgo in 0...Self.daysBack {
      guard let today = surroundings.today else { break }
      let day = Day(daysSince1970: today.daysSince1970 - daysAgo)
      var search = VisitSearch(on: day, in: surroundings.zone)
      search.limit = 1
      if try !log.visits(search).isEmpty { days.append(day) }
    }
    self.days = days
  }

  var sheet: Sheet {
    var pieces: [Piece] = [.text(TextPiece([Run("Label: ", .strong), Run(label + "_")])), .gap]
    if label.isEmpty {
      pieces.append(.line(days.isEmpty ? "No visit is recorded." : "Type the label, or choose the day."))
      pieces.append(.space)
      pieces += days.map { .item(Item(Desk.item(.day($0)), words(for: $0))) }
    } else {
      pieces += hits.map { .item($0.item(in: surroundings)) }
      if hits.isEmpty { pieces.append(.line("No label begins so. Go back to choose a day.")) }
    }
    return Sheet(
      place: [Desk.place, "Find a visit"], pieces: pieces, message: message, strip: surroundings.strip,
      identity: "find \(label)")
  }

  private func words(for day: Day) -> String {
    guard let today = surroundings.today else { return day.inSpeech }
    switch today.daysSince1970 - day.daysSince1970 {
    case 0: return "\(day.inSpeech), today"
    case 1: return "\(day.inSpeech), yesterday"
    case let days where days > 1: return "\(day.inSpeech), \(days) days ago"
    default: return day.inSpeech
    }
  }

  var bindings: [Binding] {
    [
      Binding(.open, hint: "open", help: "Open what is focused"),
      Binding(.goBack, hint: "back", help: "Empty the label, then go back"),
    ]
  }

  /// Once there is a label, numbers choose from what it found.
  var takesWholeLines: Bool { label.isEmpty }

  mutating func take(_ input: TextInput) -> Step? {
    message = ""
    var typed = label
    switch input {
    case .character(let character): typed.append(character)
    case .backspace:
      if typed.isEmpty { return .back }
      typed.removeLast()
    case .paste(let text): typed = String(text.prefix(VisitLabel.longest))
    }
    // Signs that no label holds act as keys, and so do minus and space where no label begins with them.
    guard typed.isEmpty || VisitLabel(typed) != nil, !"- ".contains(typed.first ?? "1") else { return nil }
    label = typed
    find()
    return .stay
  }

  private mutating func find() {
    guard !label.isEmpty else {
      hits = []
      return
    }
    var search = VisitSearch()
    search.label = label
    search.limit = 9
    do {
      hits = try log.visits(search)
      message = hits.count == 1 ? "1 found." : "\(hits.count) found."
    } catch {
      hits = []
      message = "The visits cannot be read now. Try again."
    }
  }

  mutating func perform(_ command: Command, on item: String?) -> Step {
    switch command {
    case .open, .choose: return PieceMaker.target(ofItem: item).map { .follow($0) } ?? .stay
    case .goBack:
      if label.isEmpty { return .back }
      label = ""
      message = ""
      return .stay
    default: return .stay
    }
  }
}
