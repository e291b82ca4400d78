import Screens

extension Triage {
  /// What is known about a question before it is asked.
  package struct Known: Equatable, Sendable {
    /// What is known and where from, as "From the visit: today is day 6."
    package let words: String
    /// The answer that fits it, which is focused and has to be confirmed; nil where none is sure to.
    package let answer: Int?

    package init(words: String, answer: Int?) {
      self.words = words
      self.answer = answer
    }
  }

  /// On what occasion a guide is walked: by a person alone, or with staff who record it.
  package struct Occasion: Equatable, Sendable {
    /// By the id of the step in the plan.
    package var known: [String: Known] = [:]
    package var isRecorded = false

    package init(known: [String: Known] = [:], isRecorded: Bool = false) {
      self.known = known
      self.isRecorded = isRecorded
    }

    /// Whether the answers are kept, as the first page says it.
    var keeping: Phrase { isRecorded ? .answersRecorded : .answersNotSaved }
  }
}
