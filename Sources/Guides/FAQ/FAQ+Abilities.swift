import Documents

/// What questions and answers can do for those who know no kinds.
extension FAQ.Guide {
  package func handout(_ request: HandoutRequest) throws(RequestRefusal) -> GuideHandout {
    try request.refuseAnswersAndTime()
    return GuideHandout(Handout(self, section: request.section, in: request.context))
  }
}
