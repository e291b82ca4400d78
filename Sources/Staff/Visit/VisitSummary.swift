package import Guides
import Screens

/// What a list shows of a visit.
package struct VisitSummary: Equatable, Sendable {
  package let id: VisitID
  package let label: VisitLabel
  /// When it was first recorded.
  package let begun: Moment
  /// When the injection was, as last noted; nil where nobody noted it.
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
