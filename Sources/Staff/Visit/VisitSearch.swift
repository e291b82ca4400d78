package import Guides
import Screens

/// Which visits to list.
package struct VisitSearch: Equatable, Sendable {
  /// The beginning of the label, in any letter case; empty for every label.
  package var label = ""
  /// Visits begun, or with an injection, at or after this moment; nil for no bound.
  package var from: Moment?
  /// Visits begun, or with an injection, before this moment; nil for no bound.
  package var until: Moment?
  /// True for those that are not finished only.
  package var isOpen = false
  /// At most so many.
  package var limit = 100

  package init() {}
}
