import Documents

/// What questions and answers can do, for callers that do not depend on the kind of a guide.
extension FAQ.Guide {
  package func handout(_ request: HandoutRequest) throws(RequestRefusal) -> GuideHandout {
    try request.refuseAnswersAndTime()
    return GuideHandout(Handout(self, section: request.section, in: request.context))
  }
}
