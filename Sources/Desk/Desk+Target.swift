import Guides
import Prose

extension Desk {
  /// A screen of the desk, as links name it after `desk/`.
  enum Target: Equatable, Sendable {
    case new
    case open
    case find
    case day(Day)
    case checklists
    case checklist(String)
    case visit(VisitID)
    case details(VisitID)
    case call(VisitID)
    case history(VisitID)
    /// A symptom check for a visit; the guide as `triage/eyelid-droop`.
    case check(VisitID, String)

    init?(_ text: String) {
      let parts = text.split(separator: "/", maxSplits: 2).map(String.init)
      let id = parts.count > 1 ? Int(parts[1]).map(VisitID.init) : nil
      switch (parts.first, id) {
      case ("new", _): self = .new
      case ("open", _): self = .open
      case ("find", _): self = .find
      case ("day", _):
        guard parts.count == 2, let day = Day(parts[1]) else { return nil }
        self = .day(day)
      case ("checklists", _): self = .checklists
      case ("checklist", _): self = .checklist(parts.dropFirst().joined(separator: "/"))
      case ("visit", let id?): self = .visit(id)
      case ("details", let id?): self = .details(id)
      case ("call", let id?): self = .call(id)
      case ("history", let id?): self = .history(id)
      case ("check", let id?) where parts.count == 3: self = .check(id, parts[2])
      default: return nil
      }
    }

    var text: String {
      switch self {
      case .new: "new"
      case .open: "open"
      case .find: "find"
      case .day(let day): "day/\(day)"
      case .checklists: "checklists"
      case .checklist(let id): "checklist/\(id)"
      case .visit(let id): "visit/\(id)"
      case .details(let id): "details/\(id)"
      case .call(let id): "call/\(id)"
      case .history(let id): "history/\(id)"
      case .check(let id, let guide): "check/\(id)/\(guide)"
      }
    }
  }

  /// The link to a screen of the desk.
  static func target(_ target: Target) -> String { "desk/\(target.text)" }

  /// The id of an item that leads to a screen of the desk.
  static func item(_ target: Target) -> String { "desk>\(Self.target(target))" }
}
