import Screens

extension Triage {
  /// The setting in which a guide is walked: by a person alone, or with staff who record it.
  package struct Occasion: Equatable, Sendable {
    /// What is known about questions, by the id of the step in the graph.
    package var known: [String: KnownAnswer] = [:]
    package var isRecorded = false

    package init(known: [String: KnownAnswer] = [:], isRecorded: Bool = false) {
      self.known = known
      self.isRecorded = isRecorded
    }

    /// The phrase on the first page that says if the answers are kept.
    var keeping: Phrase { isRecorded ? .answersRecorded : .answersNotSaved }
  }
}
