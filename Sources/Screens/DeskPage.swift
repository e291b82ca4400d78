/// A page of the staff desk. Visits are named by their number.
package enum DeskPage: Hashable, Sendable {
  case newVisit
  case openVisits
  case findVisit
  /// The visits of a day, in days since 1 January 1970.
  case day(Int)
  case checklists
  /// A checklist to fill in with a patient; the guide by its id.
  case checklist(String)
  case visit(Int)
  case details(visit: Int)
  case call(visit: Int)
  case history(visit: Int)
  /// A symptom check for a visit; the guide by its id.
  case check(visit: Int, guide: String)
}
