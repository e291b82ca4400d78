import Documents
import Guides
import Screens

/// A page for the patient: to be read here, saved for printing, or taken along as a code.
struct HandoutScreen: RecordingScreen {
  /// How a page is given; recorded as the value of the event.
  private enum Way: String {
    case print, code, read

    var words: String {
      switch self {
      case .print: "Save for printing"
      case .code: "Show a code for a phone"
      case .read: "The patient has read it here"
      }
    }
  }

  private let handout: Handout
  /// What is handed out, as `plan` or `triage/eyelid-droop`; the event's subject.
  private let subject: String
  private let facts: GuideFacts
  private let place: [String]
  private let printing: Printing
  /// Nil where the page belongs to no visit, so that nothing is recorded.
  private var visit: Visit?
  /// Where the page was saved, or why it could not be: too long for the message row.
  private var savedWords = ""
  var message = ""
  private var note = ""
  var afterRecording: [@Sendable (inout HandoutScreen, ScreenContext) -> Step] = []

  /// - Parameter place: the trail of the screen that it is opened from.
  init(
    _ handout: Handout, subject: String, of facts: GuideFacts, for visit: Visit?, place: [String], printing: Printing
  ) {
    self.handout = handout
    self.subject = subject
    self.facts = facts
    self.visit = visit
    self.place = place + ["Hand out"]
    self.printing = printing
  }

  // MARK: What it shows

  func sheet(in context: ScreenContext) -> Sheet {
    let ways: [Way] = printing.isPossible ? [.print, .code, .read] : [.code, .read]
    var sheet = Sheet(
      place: place,
      pieces: ways.map { .item(Item($0, $0.words)) } + savedPieces + [.gap] + handout.pieces(columns: 40),
      message: message, note: note, strip: context.strip, identity: "handout \(subject)")
    // The page is in the words of the place already.
    sheet.isInOwnWords = true
    return sheet
  }

  private var savedPieces: [Piece] { savedWords.isEmpty ? [] : [.gap, .line(savedWords, .strong)] }

  func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding(.open, hint: "choose", help: "Take the focused line"),
      Binding(.goBack, hint: "back", help: "Go back to where you came from"),
    ]
  }

  // MARK: Obeying

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    message = ""
    note = ""
    guard let way = action.act(as: Way.self) else { return action.usualStep }
    return give(way, in: context)
  }

  private mutating func give(_ way: Way, in context: ScreenContext) -> Step {
    switch way {
    case .print:
      return .ask(DeskRequest.save(page: handout.html(language: printing.language(in: context)), named: fileName))
    case .code:
      let code = CodeScreen(PageCode(way.words, handout.codes), place: place)
      return record([event(way)], in: context) { _, _ in .open(code) }
    case .read:
      let note = visit == nil ? "Good. Nothing was recorded." : "Recorded."
      return record([event(way)], in: context) { screen, _ in
        screen.note = note
        return .stay
      }
    }
  }

  /// How the file of the page begins.
  private var fileName: String {
    (visit.map { "visit-\($0.id)-" } ?? "") + subject.replacing("/", with: "-")
  }

  private func event(_ way: Way) -> VisitEvent {
    VisitEvent(.handedOut, of: facts, subject: subject, value: way.rawValue)
  }

  // MARK: Recording

  var visitID: VisitID? { visit?.id }

  mutating func count(_ event: VisitEvent) { visit?.take(event) }

  mutating func receive(_ reply: any Reply, in context: ScreenContext) -> Step {
    switch reply as? DeskReply {
    case .saved(let path)?:
      savedWords = "Saved: \(path)"
      return record([event(.print)], in: context) { screen, _ in
        screen.note = "Saved for printing."
        return .stay
      }
    case .notSaved(let error)?:
      message = "Not saved."
      savedWords = error.description
      return .stay
    case let reply?: return goOn(after: reply, in: context)
    case nil: return .stay
    }
  }
}
