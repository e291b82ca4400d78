/// A page of the staff desk. Visits are identified by their number.
package enum DeskPage: Hashable, Sendable {
  case newVisit
  case openVisits
  /// Asks whether the clock is right, before old visits are deleted by it.
  case oldVisits
  case findVisit
  /// The visits of a day, in days since 1 January 1970.
  case day(Int)
  case checklists
  /// A checklist to fill in with a patient; the associated value is the id of its guide.
  case checklist(String)
  case visit(Int)
  case details(visit: Int)
  case call(visit: Int)
  case history(visit: Int)
  /// A symptom check for a visit; `guide` is the id of its guide.
  case check(visit: Int, guide: String)

  /// True if the page can be shown beside another one, because it is read and nothing is filled in.
  package var isReadOnly: Bool {
    switch self {
    case .openVisits, .day, .checklists, .visit, .history: true
    case .newVisit, .oldVisits, .findVisit, .checklist, .details, .call, .check: false
    }
  }
}
