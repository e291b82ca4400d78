package import Guides
import Screens

/// The data of a visit for a list.
package struct VisitSummary: Equatable, Sendable {
  package let id: VisitID
  package let label: VisitLabel
  /// When the visit was first recorded.
  package let begun: Moment
  /// The time of the injection, as last noted; nil if it was not noted.
  package let treated: Moment?
  package let isFinished: Bool

  package init(id: VisitID, label: VisitLabel, begun: Moment, treated: Moment?, isFinished: Bool) {
    self.id = id
    self.label = label
    self.begun = begun
    self.treated = treated
    self.isFinished = isFinished
  }
}
