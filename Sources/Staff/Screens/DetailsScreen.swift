import Guides
import Pages
import Screens

/// A form for the details of a visit, before it begins or while it is open. Only the label is required.
struct DetailsScreen: RecordingScreen {
  enum Stage: Equatable, Sendable {
    case form
    case when
    case areas
    case product
    case injector
    case others
    case typing(DetailField.Kind)
  }

  /// The actions of its items.
  enum Act: Hashable, Sendable {
    // Of the form.
    case changeLabel
    case change(VisitDetails.Name)
    case start
    // Of the pages behind it.
    case keepTyped
    case minutesAgo(Int)
    case typeTime
    case area(String)
    case product(Product)
    case injector(Injector)
    case other(OtherTreatment)
    case noOther
    case leaveOut, goOn
  }

  private(set) var areas: [Area]
  /// The areas that the parts of the face stand for, by name; nil if there is no face.
  let face: [String?]?
  /// Nil until the visit is begun.
  private(set) var visit: Visit?
  /// A visit that was begun without its details, because the log refused them.
  private var begun: (id: VisitID, label: String)?
  private(set) var draft: VisitDraft
  private(set) var stage = Stage.form
  /// The text field, on the stages that have one.
  private(set) var field = DetailField(.label)
  /// The text of the field when it was opened.
  private var typedBefore = ""
  /// The form as it was opened.
  private let openedDraft: VisitDraft
  /// The row of the form to focus.
  private(set) var row: Act
  var message: Message?
  private(set) var note: Message?
  var afterRecording: [@Sendable (inout DetailsScreen, ScreenContext) -> Step] = []

  /// The form for a new visit.
  ///
  /// - Parameters:
  ///   - treated: the initial value for the time of the injection.
  ///   - face: the area of each part of the face, by name; nil if there is no face.
  init(label: String, treated: Moment?, areas: [Area], face: [String?]? = nil) {
    self.areas = areas
    self.face = face
    draft = VisitDraft(label: label, details: VisitDetails())
    draft.details.treated = treated
    openedDraft = draft
    row = .change(.areas)
  }

  /// The form for correcting the details of a visit.
  init(_ visit: Visit, areas: [Area], face: [String?]? = nil) {
    self.visit = visit
    self.areas = areas
    self.face = face
    draft = VisitDraft(label: visit.label.text, details: visit.details)
    openedDraft = draft
    row = .change(.treated)
  }

  func renewed(from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)? {
    var screen = self
    screen.areas = Area.all(in: repository)
    (screen.message, screen.note) = (nil, nil)
    return screen
  }

  // MARK: Typing

  var takesWholeLines: Bool {
    if case .typing = stage { true } else { false }
  }

  mutating func take(_ input: TextInput, in context: ScreenContext) -> Step? {
    guard takesWholeLines else { return nil }
    message = field.take(input)
    return .stay
  }

  func losesInput(to command: Command) -> Bool {
    let isTyped = takesWholeLines && field.text != typedBefore
    // Back from a page behind the form keeps the form.
    guard command != .goBack || stage == .form else { return isTyped }
    return isTyped || draft != openedDraft
  }

  // MARK: Obeying

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    message = nil
    note = nil
    guard action.command != .goBack else { return goBack() }
    guard let act = action.act(as: Act.self) else { return .stay }
    let isEnter = action.command == .open
    switch act {
    case .start: return visit == nil ? begin(in: context) : putRight(in: context)
    case .changeLabel, .change: open(act)
    case .keepTyped: takeTyped(in: context)
    case .minutesAgo(let minutes): take(minutesAgo: minutes, in: context)
    case .typeTime: stage = .typing(.time)
    case .area(let name): tick(areaNamed: name, isEnter: isEnter)
    case .product(let product): take(product)
    case .injector(let injector): take(injector)
    case .other(let other): tick(other, isEnter: isEnter, in: context)
    case .noOther:
      draft.details.others = []
      showForm(at: .start)
    case .leaveOut: leaveOut()
    case .goOn: showForm(at: stage == .areas ? .change(.product) : .start)
    }
    return .stay
  }

  private mutating func goBack() -> Step {
    switch stage {
    case .form: return .back
    case .typing(.time): stage = .when
    default: stage = .form
    }
    return .stay
  }

  /// Opens the page of a row of the form.
  private mutating func open(_ row: Act) {
    self.row = row
    guard case .change(let name) = row else { return type(.label, draft.label) }
    switch name {
    case .treated:
      field = DetailField(.time)
      typedBefore = ""
      stage = .when
    case .areas: stage = .areas
    case .product: stage = .product
    case .lot: type(.lot, draft.details.lot?.text ?? "")
    case .injector: stage = .injector
    case .others: stage = .others
    }
  }

  private mutating func type(_ kind: DetailField.Kind, _ text: String) {
    field = DetailField(kind, text)
    typedBefore = text
    stage = .typing(kind)
  }

  /// Returns to the form, with the focus on a row.
  private mutating func showForm(at row: Act) {
    stage = .form
    self.row = row
  }

  // MARK: One detail

  private mutating func takeTyped(in context: ScreenContext) {
    switch field.kind {
    case .label: takeLabel()
    case .time: takeTime(in: context)
    case .lot: takeLot()
    }
  }

  private mutating func takeLabel() {
    guard let label = field.label else {
      message = Message(.badLabel, count: VisitLabel.longest)
      return
    }
    draft.label = label.text
    showForm(at: .change(.treated))
  }

  private mutating func take(minutesAgo minutes: Int, in context: ScreenContext) {
    guard let now = context.now else { return }
    draft.details.treated = Moment(seconds: now.wholeMinute.seconds - minutes * 60)
    showForm(at: .change(.areas))
  }

  private mutating func takeTime(in context: ScreenContext) {
    guard let moment = field.time(in: context) else {
      message = Message(.badTime)
      return
    }
    if let now = context.now, moment > now {
      message = Message(.timeToCome)
      return
    }
    draft.details.treated = moment
    showForm(at: .change(.areas))
  }

  private mutating func take(_ product: Product) {
    draft.details.product = product
    showForm(at: .change(.lot))
  }

  private mutating func takeLot() {
    guard field.text.isEmpty || field.lot != nil else {
      message = Message(.badLot)
      return
    }
    draft.details.lot = field.lot
    showForm(at: .change(.injector))
  }

  private mutating func take(_ injector: Injector) {
    draft.details.injector = injector
    showForm(at: .change(.others))
  }

  /// Leaves the detail of this stage empty.
  private mutating func leaveOut() {
    switch stage {
    case .when:
      draft.details.treated = nil
      showForm(at: .change(.areas))
    case .product:
      draft.details.product = nil
      showForm(at: .change(.lot))
    default:
      draft.details.injector = nil
      showForm(at: .change(.others))
    }
  }

  private mutating func tick(areaNamed name: String, isEnter: Bool) {
    if isEnter, draft.details.areas.contains(name) { return showForm(at: .change(.product)) }
    let ticked = Set(draft.details.areas).symmetricDifference([name])
    draft.details.areas = areas.map(\.name).filter(ticked.contains)
    note = Self.note(of: areas.first { $0.name == name }?.title ?? name, isTicked: ticked.contains(name))
  }

  private mutating func tick(_ other: OtherTreatment, isEnter: Bool, in context: ScreenContext) {
    let ticked = draft.details.others ?? []
    if isEnter, ticked.contains(other) { return showForm(at: .start) }
    let new = Set(ticked).symmetricDifference([other])
    draft.details.others = new.isEmpty ? nil : OtherTreatment.allCases.filter(new.contains)
    note = Self.note(of: context.words(other.phrase), isTicked: new.contains(other))
  }

  private static func note(of choice: String, isTicked: Bool) -> Message {
    Message(isTicked ? .ticked : .notTicked, ["choice": choice])
  }

  // MARK: Recording

  var visitID: VisitID? { visit?.id ?? begun?.id }

  mutating func count(_ event: VisitEvent) { visit?.take(event) }

  private mutating func begin(in context: ScreenContext) -> Step {
    row = .start
    guard let label = VisitLabel(draft.label) else { return .stay }
    // A visit that was begun before its details could be recorded is continued, and not begun twice.
    guard let begun, begun.label == label.text else {
      return .ask(DeskRequest.begin(label, draft.details.events()))
    }
    return record(draft.details.events(), in: context) { _, _ in Self.step(to: begun.id) }
  }

  private mutating func putRight(in context: ScreenContext) -> Step {
    row = .start
    guard let visit else { return .stay }
    return record(draft.details.events(since: visit.details), in: context) { _, _ in .back }
  }

  mutating func receive(_ reply: any Reply, in context: ScreenContext) -> Step {
    switch reply as? DeskReply {
    case .begun(let id)?:
      begun = (id, draft.label)
      return Self.step(to: id)
    case .begunWithoutDetails(let id, let error)?:
      begun = (id, draft.label)
      message = Message(error.inShort)
      return .stay
    case let reply?: return goOn(after: reply, in: context)
    case nil: return .stay
    }
  }

  /// Replaces this form by the visit's page.
  private static func step(to visit: VisitID) -> Step { .backAndFollow(.desk(.visit(visit.number))) }
}
