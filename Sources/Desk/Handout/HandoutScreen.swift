import Guides
import Handouts
import Prose
import Screens

/// A page for the patient: to be read here, saved for printing, or taken along as a code.
struct HandoutScreen: CodeOffering {
  /// How a page was given; recorded as the value of the event.
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
  private let desk: Desk
  private let place: [String]
  private let strip: Strip
  /// nil where the page belongs to no visit, so that nothing is recorded.
  private var open: OpenVisit?
  /// Where the page was saved, or why it could not be: too long for the message row.
  private var savedWords = ""
  private var message = ""
  private var note = ""

  init(
    _ handout: Handout, subject: String, of facts: GuideFacts, for open: OpenVisit?, place: [String], desk: Desk,
    strip: Strip
  ) {
    self.handout = handout
    self.subject = subject
    self.facts = facts
    self.open = open
    self.place = place
    self.desk = desk
    self.strip = strip
  }

  // MARK: What stands on it

  var sheet: Sheet {
    let ways: [Way] = desk.tray == nil ? [.code, .read] : [.print, .code, .read]
    var sheet = Sheet(
      place: place + ["Hand out"],
      pieces: ways.map { .item(Item($0.rawValue, $0.words)) } + savedPieces + [.gap] + handout.pieces(columns: 40),
      message: message, note: note, strip: strip, identity: "handout \(subject)")
    // The page is in the words of the place already.
    sheet.isInOwnWords = true
    return sheet
  }

  private var savedPieces: [Piece] { savedWords.isEmpty ? [] : [.gap, .line(savedWords, .strong)] }

  var codes: [PageCode] { [PageCode(Way.code.words, handout.codes)] }

  var bindings: [Binding] {
    [
      Binding(.open, hint: "choose", help: "Take the focused line"),
      Binding(.goBack, hint: "back", help: "Go back to where you came from"),
    ]
  }

  // MARK: Obeying

  mutating func perform(_ command: Command, on item: String?) -> Step {
    message = ""
    note = ""
    switch command {
    case .goBack: return .back
    case .open, .choose: return item.flatMap(Way.init).map { give($0) } ?? .stay
    default: return .stay
    }
  }

  private mutating func give(_ way: Way) -> Step {
    switch way {
    case .print:
      guard let path = printed() else { return .stay }
      savedWords = "Saved: \(path)"
      if record(way) { note = "Saved for printing." }
    case .code:
      if record(way) { return .follow(PageScreen.codeTarget + "0") }
    case .read: if record(way) { note = open == nil ? "Good. Nothing was recorded." : "Recorded." }
    }
    return .stay
  }

  /// The file that the page was saved in; nil, with the reason on the message row, where it could not be.
  private mutating func printed() -> String? {
    let name = (open.map { "visit-\($0.visit.id)-" } ?? "") + subject.replacing("/", with: "-")
    do {
      return try desk.tray?.lay(handout.html(language: desk.language), named: name)
    } catch {
      message = "Not saved."
      savedWords = error.description
      return nil
    }
  }

  /// False, with the reason on the message row, where it could not be recorded.
  private mutating func record(_ way: Way) -> Bool {
    guard let words = open?.record([VisitEvent(.handedOut, of: facts, subject: subject, value: way.rawValue)]) else {
      return true
    }
    message = words
    return false
  }
}
