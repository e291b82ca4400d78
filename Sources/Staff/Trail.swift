import Guides
import Screens

/// Where a screen of the desk is, as the row at the top says it; without words, which come with each call.
enum Trail: Equatable, Sendable {
  case desk
  case visit(VisitLabel)
  /// A symptom check made for a visit.
  case check(GuideFacts, VisitLabel)
  /// A checklist that is filled in with a patient.
  case checklist(GuideFacts)

  /// From the desk inwards; the last is the title of the screen.
  func words(in context: ScreenContext) -> [String] {
    let words = context.words
    let behindDesk: [String] =
      switch self {
      case .desk: []
      case .visit(let label): [words(.visit, ["label": label.text])]
      case .check(let facts, let label): [words(.visit, ["label": label.text]), facts.title]
      case .checklist(let facts): [words(.beforeBooking), facts.title]
      }
    return [words(.desk)] + behindDesk
  }
}
