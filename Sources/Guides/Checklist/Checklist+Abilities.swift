package import Documents
import Pages

/// What a checklist can do, for callers that do not depend on the kind of a guide.
extension Checklist.Guide {
  package func form(_ facts: (String) -> GuideFacts?) -> FHIRForm? { FHIRForm(self) }

  package func questionnaire() -> (any QuestionnaireScreen)? { Checklist.FillScreen(guide: self) }

  /// With answers, the items that are still open; without answers, the whole list.
  package func handout(_ request: HandoutRequest) throws(RequestRefusal) -> GuideHandout {
    if request.treated != nil { throw .takesNoTime }
    guard let answers = request.answers else {
      return GuideHandout(Handout(Checklist.Filling(self), isAnswered: false, in: request.context))
    }
    let given: (filling: Checklist.Filling, unanswered: [String])
    do {
      given = try filling(with: answers)
    } catch {
      throw .answers(error)
    }
    var handout = GuideHandout(
      Handout(given.filling, isAnswered: true, in: request.context),
      answers: FHIRAnswers(given.filling, authored: request.authored))
    handout.unanswered = given.unanswered
    return handout
  }

  /// Fills in the checklist with answers from a file.
  ///
  /// - Returns: the filling, and the ids of the items without an answer, which count as "Not sure".
  package func filling(
    with given: GivenAnswers
  ) throws(AnswerRefusal) -> (filling: Checklist.Filling, unanswered: [String]) {
    var filling = Checklist.Filling(self)
    for (name, texts) in given.all {
      guard let item = items.firstIndex(where: { $0.slug == name }) else {
        throw .unknown(name, is: "item", among: items.map(\.slug), question: nil)
      }
      let text = texts.first ?? ""
      guard texts.count == 1,
        let answer = answers.indices.first(where: { answers[$0] == text || answerIDs[$0] == text })
      else {
        throw .unknown(texts.joined(separator: ", "), is: "answer", among: answers, question: name)
      }
      filling.answer(item, answer)
    }
    return (filling, items.indices.filter { filling.answers[$0] == nil }.map { items[$0].slug })
  }
}
