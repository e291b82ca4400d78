import Documents

/// The request for a page to take home.
package struct HandoutRequest {
  /// The slug of the section that is wanted; nil for the whole guide.
  package let section: String?
  package let answers: GivenAnswers?
  /// When the injection was; nil if it was not given.
  package let treated: Moment?
  package let context: ScreenContext
  /// The repository that has the facts of other guides.
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
  /// Throws if answers or a time were given. A guide that ignores them refuses the request, because an option without
  /// an effect is likely a mistake.
  func refuseAnswersAndTime() throws(RequestRefusal) {
    if answers != nil { throw .takesNoAnswers }
    if treated != nil { throw .takesNoTime }
  }

  /// The time now as ISO 8601; nil if the clock cannot be relied on.
  var authored: String? { context.clock?.iso8601 }
}
