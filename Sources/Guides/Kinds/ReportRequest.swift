/// The request for the report of a guide.
package struct ReportRequest {
  package let answers: GivenAnswers?
  /// When the injection was; nil if it was not given.
  package let treated: Moment?
  package let context: ScreenContext

  package init(answers: GivenAnswers? = nil, treated: Moment? = nil, context: ScreenContext) {
    self.answers = answers
    self.treated = treated
    self.context = context
  }
}
