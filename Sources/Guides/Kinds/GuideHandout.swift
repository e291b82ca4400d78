package import Documents

/// A page to take home, with what was answered.
package struct GuideHandout {
  package let page: Handout
  /// nil where nothing was answered.
  package var answers: FHIRAnswers?
  /// Questions on the way that have no answer; they count as not being sure.
  package var unanswered: [String] = []
  /// Questions that were answered and are not asked on the way that the answers lead.
  package var ignored: [String] = []

  package init(_ page: Handout, answers: FHIRAnswers? = nil) {
    self.page = page
    self.answers = answers
  }
}
