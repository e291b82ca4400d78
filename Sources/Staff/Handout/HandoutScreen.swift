import Documents
import Guides
import Screens

/// A page for the patient, to be read on the screen, saved for printing, or taken along as a code.
struct HandoutScreen: RecordingScreen {
  /// The result of saving the page, which is too long for the message row.
  private enum Saving: Equatable {
    case saved(path: String)
    case refused(PrintSpoolError)
  }

  /// Its own items beside the ways to hand out.
  private enum Act: Hashable {
    case makeIn(language: String)
  }

  private var handout: Handout
  /// The tag of the language that the page is in, which may be another than that of the screen.
  private var language: String
  /// The subject of the event for this handout, such as `plan` or `triage/eyelid-droop`.
  private let subject: String
  private let facts: GuideFacts
  /// The trail of the screen that it was opened from.
  private let trail: Trail
  private let printing: Printing
  /// Nil if the page belongs to no visit, so that nothing is recorded.
  private var visit: Visit?
  /// Nil until the page is saved.
  private var saving: Saving?
  var message: Message?
  private var note: Message?
  var afterRecording: [@Sendable (inout HandoutScreen, ScreenContext) -> Step] = []

  /// - Parameters:
  ///   - trail: that of the screen that it is opened from.
  ///   - context: that in which the page was made.
  init(
    _ handout: Handout, subject: String, of facts: GuideFacts, for visit: Visit?, trail: Trail, printing: Printing,
    in context: ScreenContext
  ) {
    self.handout = handout
    language = printing.language(in: context)
    self.subject = subject
    self.facts = facts
    self.visit = visit
    self.trail = trail
    self.printing = printing
  }

  // MARK: What it shows

  func sheet(in context: ScreenContext) -> Sheet {
    let ways: [HandoutWay] = printing.isPossible ? [.print, .code, .read] : [.code, .read]
    var sheet = Sheet(
      place: place(in: context),
      pieces: ways.map { .item(Item($0, context.words($0.phrase))) } + languageItems(in: context)
        + savingPieces(in: context) + [.gap] + handout.pieces(columns: 40),
      message: context.words(message), note: context.words(note),
      identity: "handout \(subject) \(language)")
    // The page is already in the locale's words.
    sheet.isInOwnWords = true
    return sheet
  }

  private func place(in context: ScreenContext) -> [String] {
    trail.words(in: context) + [context.words(.handOut)]
  }

  /// The languages that the page can be made in; the screen keeps its own.
  private func languageItems(in context: ScreenContext) -> [Piece] {
    let others = context.appearance?.languages.filter { !language.isTag(of: $0.name) } ?? []
    return others.map { choice in
      .item(Item(Act.makeIn(language: choice.name), context.words(.makePageIn, ["language": choice.words])))
    }
  }

  private func savingPieces(in context: ScreenContext) -> [Piece] {
    switch saving {
    case .saved(let path)?: [.gap, .line(context.words(.savedAt, ["path": path]), .strong)]
    case .refused(let error)?: [.gap, .line(error.text(in: context.words), .strong)]
    case nil: []
    }
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding(.open, hint: context.words(.chooseHint), help: context.words(.takeLineHelp)),
      Binding(.goBack, hint: context.words(.backHint), help: context.words(.backWhereYouCameFromHelp)),
    ]
  }

  // MARK: Obeying

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    message = nil
    note = nil
    if case .makeIn(let language)? = action.act(as: Act.self) { return .ask(GuidanceRequest(language: language)) }
    guard let way = action.act(as: HandoutWay.self) else { return action.usualStep }
    return give(way, in: context)
  }

  /// Takes the page of this screen as it is in another language.
  private mutating func take(pageOf other: HandoutScreen) {
    (handout, language) = (other.handout, other.language)
    saving = nil
  }

  private mutating func give(_ way: HandoutWay, in context: ScreenContext) -> Step {
    switch way {
    case .print:
      return .ask(DeskRequest.save(page: handout.html(language: language), named: fileName))
    case .code:
      return record([event(way)], in: context) { screen, context in .open(screen.codeScreen(in: context)) }
    case .read:
      let isRecorded = visit != nil
      return record([event(way)], in: context) { screen, context in
        screen.note = Message(isRecorded ? .recorded : .readNotRecorded)
        return .stay
      }
    }
  }

  private func codeScreen(in context: ScreenContext) -> CodeScreen {
    CodeScreen(PageCode(context.words(HandoutWay.code.phrase), handout.codes), place: place(in: context))
  }

  func opened(by action: Action, in context: ScreenContext) -> (any Screen)? {
    action.act(as: HandoutWay.self) == .code ? codeScreen(in: context) : nil
  }

  /// The beginning of the name of the page's file.
  private var fileName: String {
    (visit.map { "visit-\($0.id)-" } ?? "") + subject.replacing("/", with: "-")
  }

  private func event(_ way: HandoutWay) -> VisitEvent {
    var event = VisitEvent(.handedOut, of: facts, subject: subject, value: way.rawValue)
    event.language = language
    return event
  }

  // MARK: Recording

  var visitID: VisitID? { visit?.id }

  mutating func count(_ event: VisitEvent) { visit?.take(event) }

  mutating func receive(_ reply: any Reply, in context: ScreenContext) -> Step {
    if let remade = (reply as? RemadeScreen)?.screen as? HandoutScreen {
      take(pageOf: remade)
      return .stay
    }
    switch reply as? DeskReply {
    case .saved(let path)?:
      saving = .saved(path: path)
      return record([event(.print)], in: context) { screen, context in
        screen.note = Message(.savedForPrinting)
        return .stay
      }
    case .notSaved(let error)?:
      message = Message(.notSaved)
      saving = .refused(error)
      return .stay
    case let reply?: return goOn(after: reply, in: context)
    case nil: return .stay
    }
  }
}
