import Documents

/// What a page to take home is to be made of.
package struct HandoutRequest {
  /// The slug of the part that is wanted; nil for all of the guide.
  package let section: String?
  package let answers: GivenAnswers?
  /// When the injection was, where that was said.
  package let treated: Moment?
  package let context: ScreenContext
  /// Where the facts of other guides are found.
  package let repository: any GuideRepository

  package init(
    section: String?, answers: GivenAnswers?, treated: Moment?, context: ScreenContext,
    repository: any GuideRepository
  ) {
    self.section = section
    self.answers = answers
    self.treated = treated
    self.context = context
    self.repository = repository
  }
}

extension HandoutRequest {
  /// Refuses what a guide would make nothing of: an option that does nothing is more likely a mistake.
  func refuseAnswersAndTime() throws(RequestRefusal) {
    if answers != nil { throw .takesNoAnswers }
    if treated != nil { throw .takesNoTime }
  }

  /// The time now as ISO 8601; nil if the clock cannot be relied on.
  var authored: String? { context.clock?.iso8601 }
}
