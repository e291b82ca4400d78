import Guides
import Screens

/// The position of a desk screen in the navigation, for the row at the top. It contains no words, which come with each
/// call.
enum Trail: Equatable, Sendable {
  case desk
  case visit(VisitLabel)
  /// A symptom check made for a visit.
  case check(GuideFacts, VisitLabel)
  /// A checklist that is filled in with a patient.
  case checklist(GuideFacts)

  /// The titles from the desk down to the screen, which is last.
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
