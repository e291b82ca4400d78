import Guides
import Pages
import Screens

/// Finds a visit by the beginning of its label, or by the day of the injection.
struct FindScreen: RecordScreen {
  /// The days that have visits, the latest first.
  private let days: [Day]
  private var field = TextField(longest: VisitLabel.longest)
  /// The visits whose labels begin with the typed text.
  private var hits: [VisitSummary] = []
  /// The label of the search in progress.
  private var soughtLabel = ""
  private var message: Message?

  /// - Parameter days: those that have visits, the latest first.
  init(days: [Day]) { self.days = days }

  /// Keeps what was typed.
  func renewed(from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)? { self }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [
      .field(context.words(.labelPrompt), field), .gap,
    ]
    if label.isEmpty {
      pieces.append(.line(context.words(days.isEmpty ? .noVisitRecorded : .typeLabelOrChooseDay)))
      pieces.append(.space)
      pieces += days.map { .item(Item(to: .desk(.day($0.daysSince1970)), words(for: $0, in: context))) }
    } else {
      pieces += hits.map { .item($0.item(in: context)) }
      if hits.isEmpty { pieces.append(.line(context.words(.noLabelFound))) }
    }
    var sheet = Sheet(
      place: Trail.desk.words(in: context) + [context.words(.findVisit)], pieces: pieces,
      message: context.words(message),
      identity: "find \(label)")
    if label.isEmpty, !days.isEmpty { sheet.changesAt = context.nextDay?.seconds }
    return sheet
  }

  private func words(for day: Day, in context: ScreenContext) -> String {
    let words = context.words
    let name = words.weekdayAndDate(day)
    guard let today = context.today else { return name }
    switch today.daysSince1970 - day.daysSince1970 {
    case 0: return words(.dayIsToday, ["day": name])
    case 1: return words(.dayIsYesterday, ["day": name])
    case let days where days > 1: return words(.dayIsDaysAgo, count: days, ["day": name])
    default: return name
    }
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding(.open, hint: context.words(.openHint), help: context.words(.openHelp)),
      Binding(.goBack, hint: context.words(.backHint), help: context.words(.emptyLabelHelp)),
    ]
  }

  // MARK: Typing

  private var label: String { field.text }

  var isTyping: Bool { true }

  /// In the line-by-line dialogue, numbers choose from the visits found once there is a label.
  var takesWholeLines: Bool { label.isEmpty }

  mutating func take(_ input: TextInput, in context: ScreenContext) -> Step? {
    message = nil
    let before = label
    if case .refused(let character) = field.take(input, allows: Self.allows) {
      message = Message(.notInThisField, ["character": String(character)])
    }
    return label == before ? .stay : seek()
  }

  private static func allows(_ character: Character) -> Bool {
    VisitLabel(String(character)) != nil || " -".contains(character)
  }

  /// Asks for the visits whose labels begin with the typed text.
  private mutating func seek() -> Step {
    guard VisitLabel(label) != nil else {
      hits = []
      return .stay
    }
    soughtLabel = label
    var search = VisitSearch()
    search.label = label
    search.limit = 9
    return .ask(DeskRequest.find(search))
  }

  mutating func receive(_ reply: any Reply, in context: ScreenContext) -> Step {
    switch reply as? DeskReply {
    case .found(let visits)?:
      guard soughtLabel == label else { break }
      hits = visits
      message = Message(.visitsFound, count: visits.count)
    case .notSearched?:
      hits = []
      message = Message(.notSearched)
    default: break
    }
    return .stay
  }

  // MARK: Obeying

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    guard action.command == .goBack, !label.isEmpty else { return action.usualStep }
    field = TextField(longest: VisitLabel.longest)
    hits = []
    message = nil
    return .stay
  }
}
