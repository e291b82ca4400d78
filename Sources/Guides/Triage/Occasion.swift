import Screens

extension Triage {
  /// On what occasion a guide is walked: by a person alone, or with staff who record it.
  package struct Occasion: Equatable, Sendable {
    /// By the id of the step in the graph.
    package var known: [String: KnownAnswer] = [:]
    package var isRecorded = false

    package init(known: [String: KnownAnswer] = [:], isRecorded: Bool = false) {
      self.known = known
      self.isRecorded = isRecorded
    }

    /// Whether the answers are kept, as the first page says it.
    var keeping: Phrase { isRecorded ? .answersRecorded : .answersNotSaved }
  }
}
