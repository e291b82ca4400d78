import Guides
import Pages
import Screens

/// Finds a visit by the beginning of its label, or by the day of the injection.
struct FindScreen: RecordScreen {
  /// The days that have visits, the latest first.
  private let days: [Day]
  private var label = ""
  /// The visits whose labels begin with the typed text.
  private var hits: [VisitSummary] = []
  /// The label of the search in progress.
  private var soughtLabel = ""
  private var message = ""

  /// - Parameter days: those that have visits, the latest first.
  init(days: [Day]) { self.days = days }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [
      .text(TextPiece([Run(context.words(.labelPrompt) + " ", .strong), Run(label + "_")])), .gap,
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
      place: Trail.desk.words(in: context) + [context.words(.findVisit)], pieces: pieces, message: message,
      strip: context.strip, identity: "find \(label)")
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

  /// Once there is a label, numbers choose from the visits found.
  var takesWholeLines: Bool { label.isEmpty }

  mutating func take(_ input: TextInput, in context: ScreenContext) -> Step? {
    message = ""
    var typed = label
    switch input {
    case .character(let character): typed.append(character)
    case .backspace:
      if typed.isEmpty { return .back }
      typed.removeLast()
    case .paste(let text): typed = String(text.prefix(VisitLabel.longest))
    }
    // Characters that are not allowed in a label act as keys, and so do minus and space as the first character.
    guard typed.isEmpty || VisitLabel(typed) != nil, !"- ".contains(typed.first ?? "1") else { return nil }
    guard !typed.isEmpty else {
      show([], of: typed)
      return .stay
    }
    soughtLabel = typed
    var search = VisitSearch()
    search.label = typed
    search.limit = 9
    return .ask(DeskRequest.find(search))
  }

  mutating func receive(_ reply: any Reply, in context: ScreenContext) -> Step {
    switch reply as? DeskReply {
    case .found(let visits)?:
      show(visits, of: soughtLabel)
      message = context.words(.visitsFound, count: visits.count)
    case .notSearched?:
      show([], of: soughtLabel)
      message = context.words(.notSearched)
    default: break
    }
    return .stay
  }

  private mutating func show(_ visits: [VisitSummary], of label: String) {
    self.label = label
    hits = visits
  }

  // MARK: Obeying

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    guard action.command == .goBack, !label.isEmpty else { return action.usualStep }
    show([], of: "")
    message = ""
    return .stay
  }
}
