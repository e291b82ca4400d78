package import Documents

/// A page to take home, with the answers that it was made from.
package struct GuideHandout {
  package let page: Handout
  /// Nil if there were no answers.
  package var answers: FHIRAnswers?
  /// The ids of the questions on the path that have no answer; they count as "Not sure".
  package var unanswered: [String] = []
  /// The ids of the answered questions that are not on the path that the answers lead to.
  package var ignored: [String] = []

  package init(_ page: Handout, answers: FHIRAnswers? = nil) {
    self.page = page
    self.answers = answers
  }
}
