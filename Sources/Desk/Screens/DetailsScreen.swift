import Guides
import Prose
import Screens

/// The details of a visit, to be noted before it begins or put right while it is open. Only the label has to be there.
struct DetailsScreen: Screen {
  enum Stage: Equatable, Sendable {
    case form
    case label
    case when, typedWhen
    case areas
    case product
    case lot
    case injector
    case others
  }

  let log: any VisitLog
  let surroundings: Surroundings
  let areas: [Area]
  /// nil while the visit has not begun.
  private(set) var open: OpenVisit?
  /// A visit that was begun without its details, because the log refused them.
  private var begun: (id: VisitID, label: VisitLabel)?
  private(set) var label: String
  private(set) var details: VisitDetails
  private(set) var stage = Stage.form
  /// What stands in the field, on the stages that have one.
  private(set) var typed = ""
  /// The row of the form to focus.
  private(set) var row: String
  private(set) var message = ""
  private(set) var note = ""

  /// A new visit, just after the injection.
  init(label: String, areas: [Area], log: any VisitLog, in surroundings: Surroundings) {
    self.label = label
    self.areas = areas
    self.log = log
    self.surroundings = surroundings
    details = VisitDetails()
    details.treated = surroundings.now?.wholeMinute
    row = VisitDetails.Name.areas.rawValue
  }

  /// A visit whose details are to be put right.
  init(_ open: OpenVisit, areas: [Area], log: any VisitLog, in surroundings: Surroundings) {
    self.open = open
    self.areas = areas
    self.log = log
    self.surroundings = surroundings
    label = open.visit.label.text
    details = open.visit.details
    row = VisitDetails.Name.treated.rawValue
  }

  // MARK: Typing

  var takesWholeLines: Bool { [.label, .typedWhen, .lot].contains(stage) }

  mutating func take(_ input: TextInput) -> Step? {
    guard takesWholeLines else { return nil }
    message = ""
    switch input {
    case .character(let character):
      guard allows(character) else { return nil }
      typed.append(character)
    case .backspace:
      if typed.isEmpty { return goBack() }
      typed.removeLast()
    case .paste(let text):
      typed = String(text.filter(allows).prefix(longest))
      // Line by line, the field itself is not shown again.
      message = "In the field: \(typed)"
    }
    if typed.count > longest {
      typed.removeLast()
      message = "At most \(longest) characters."
    }
    return .stay
  }

  private func allows(_ character: Character) -> Bool {
    switch stage {
    case .label: VisitLabel(String(character)) != nil || (character == " " && !typed.isEmpty)
    case .lot: LotNumber.allows(character)
    default: character.isASCII && (character.isNumber || "-: ".contains(character))
    }
  }

  private var longest: Int {
    switch stage {
    case .label: VisitLabel.longest
    case .lot: LotNumber.longest
    default: 16
    }
  }

  // MARK: Obeying

  mutating func perform(_ command: Command, on item: String?) -> Step {
    message = ""
    note = ""
    switch command {
    case .goBack: return goBack()
    case .open, .choose, .tick: return act(on: item, isEnter: command == .open)
    default: return .stay
    }
  }

  private mutating func goBack() -> Step {
    switch stage {
    case .form: return .back
    case .typedWhen: stage = .when
    default: stage = .form
    }
    return .stay
  }

  private mutating func act(on item: String?, isEnter: Bool) -> Step {
    guard let item else { return .stay }
    switch stage {
    case .form: return actOnForm(item)
    case .label: takeLabel()
    case .when: takeWhen(item)
    case .typedWhen: takeTypedWhen()
    case .areas: tickArea(item, isEnter: isEnter)
    case .product:
      details.product = Product(rawValue: item)
      showForm(at: .lot)
    case .lot: takeLot()
    case .injector:
      details.injector = Injector(rawValue: item)
      showForm(at: .others)
    case .others: tickOther(item, isEnter: isEnter)
    }
    return .stay
  }

  private mutating func actOnForm(_ item: String) -> Step {
    row = item
    typed = ""
    switch item {
    case Self.labelRow:
      typed = label
      stage = .label
    case Self.startItem: return open == nil ? begin() : putRight()
    default:
      switch VisitDetails.Name(rawValue: item) {
      case .treated?: stage = .when
      case .areas?: stage = .areas
      case .product?: stage = .product
      case .lot?:
        typed = details.lot?.text ?? ""
        stage = .lot
      case .injector?: stage = .injector
      case .others?: stage = .others
      case nil: break
      }
    }
    return .stay
  }

  /// Back to the form, at the row that comes next; nil for its end.
  private mutating func showForm(at name: VisitDetails.Name?) {
    stage = .form
    row = name?.rawValue ?? Self.startItem
  }

  // MARK: One detail

  private mutating func takeLabel() {
    while typed.last == " " { typed.removeLast() }
    guard let label = VisitLabel(typed) else {
      message = "A label has 1 to \(VisitLabel.longest) letters, digits, dots or dashes."
      return
    }
    self.label = label.text
    showForm(at: .treated)
  }

  private mutating func takeWhen(_ item: String) {
    switch item {
    case Self.typeItem: stage = .typedWhen
    case Self.notNotedItem:
      details.treated = nil
      showForm(at: .areas)
    default:
      guard let minutes = Int(item.drop { !$0.isNumber }), let now = surroundings.now else { return }
      details.treated = Moment(seconds: now.wholeMinute.seconds - minutes * 60)
      showForm(at: .areas)
    }
  }

  private mutating func takeTypedWhen() {
    guard let moment = readTime() else {
      message = "Write a time, as 10:40, or a day and a time, as 2026-11-24 10:40."
      return
    }
    if let now = surroundings.now, moment > now {
      message = "That time has not come yet."
      return
    }
    details.treated = moment
    showForm(at: .areas)
  }

  /// A time of today, or of the day that stands before it.
  private func readTime() -> Moment? {
    let words = typed.split(separator: " ").map(String.init)
    let isTimeOnly = words.count == 1 && words[0].contains(":")
    let clock = words.last.map { $0.firstIndex(of: ":") == $0.index($0.startIndex, offsetBy: 1) ? "0\($0)" : $0 }
    guard isTimeOnly, let clock, let today = surroundings.today else { return Moment(typed, in: surroundings.zone) }
    return Moment("\(today)T\(clock)", in: surroundings.zone)
  }

  private mutating func takeLot() {
    guard !typed.isEmpty else {
      details.lot = nil
      return showForm(at: .injector)
    }
    guard let lot = LotNumber(typed) else {
      message = "A lot number has letters, digits, dots, dashes and slashes."
      return
    }
    details.lot = lot
    showForm(at: .injector)
  }

  private mutating func tickArea(_ item: String, isEnter: Bool) {
    if item == Self.goOnItem || isEnter && details.areas.contains(item) { return showForm(at: .product) }
    let ticked = Set(details.areas).symmetricDifference([item])
    details.areas = areas.map(\.name).filter(ticked.contains)
    noteTick(areas.first { $0.name == item }?.title ?? item, isTicked: ticked.contains(item))
  }

  private mutating func tickOther(_ item: String, isEnter: Bool) {
    let ticked = details.others ?? []
    guard let other = OtherTreatment(rawValue: item) else {
      if item == Self.noneItem { details.others = [] }
      return showForm(at: nil)
    }
    if isEnter, ticked.contains(other) { return showForm(at: nil) }
    let new = Set(ticked).symmetricDifference([other])
    details.others = new.isEmpty ? nil : OtherTreatment.allCases.filter(new.contains)
    noteTick(other.words, isTicked: new.contains(other))
  }

  private mutating func noteTick(_ words: String, isTicked: Bool) {
    note = isTicked ? "Ticked: \(words). Press Enter to go on." : "Not ticked: \(words)."
  }

  // MARK: Recording

  private mutating func begin() -> Step {
    guard let label = VisitLabel(label) else { return .stay }
    do {
      // What was begun before its details could be recorded is gone on with, and not begun twice.
      let id = if let begun, begun.label == label { begun.id } else { try log.begin(label) }
      begun = (id, label)
      let events = details.events()
      if !events.isEmpty { _ = try log.record(events, in: id) }
      return .backAndFollow(Desk.target(.visit(id)))
    } catch {
      message = error.inShort
      return .stay
    }
  }

  private mutating func putRight() -> Step {
    guard var open else { return .stay }
    if let words = open.record(details.events(since: open.visit.details)) {
      message = words
      return .stay
    }
    return .back
  }

  static let labelRow = "label"
  static let startItem = "start"
  static let goOnItem = "go on"
  static let typeItem = "type"
  static let notNotedItem = "not noted"
  static let noneItem = "none"
}

extension Moment {
  /// The minute that it is in.
  fileprivate var wholeMinute: Moment { Moment(seconds: seconds - seconds % 60) }
}
