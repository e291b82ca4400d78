package import Guides
import Screens

/// The criteria of a search for visits.
package struct VisitSearch: Equatable, Sendable {
  /// The beginning of the label, in any letter case; empty for every label.
  package var label = ""
  /// Visits begun, or with an injection, at or after this moment; nil for no bound.
  package var from: Moment?
  /// Visits begun, or with an injection, before this moment; nil for no bound.
  package var until: Moment?
  /// True to list only visits that are not finished.
  package var isOpen = false
  /// The maximum number of visits.
  package var limit = 100

  package init() {}
}
