package import Documents
import Pages

/// What a symptom check can do for those who know no kinds.
extension Triage.Guide {
  /// One row: it is always walked from its beginning. A guide that asks about the danger signs for all others is none of
  /// the rows, because its signs come by their own words, and then first.
  package var searchSections: [GuideSection] { gate == nil ? [] : Array(sections.prefix(1)) }

  package var dangerSigns: [DangerSign] {
    guard gate == nil else { return [] }
    return questions.flatMap { question in
      let signs = question.answers.filter { $0.mark == .redFlag && !$0.isNotSure }
      return signs.map { DangerSign($0.text, section: question.slug, needsAllWords: false) }
        + (facts.alsoCalled[question.slug] ?? []).map {
          DangerSign($0, section: question.slug, needsAllWords: true)
        }
    }
  }

  package var otherSlugs: [String] { outcomes.map(\.slug) }

  package func form(_ facts: (String) -> GuideFacts?) -> FHIRForm? { FHIRForm(self, gate: gate.flatMap(facts)) }

  package func symptomCheck() -> (any SymptomCheckScreen)? {
    Triage.WalkScreen(guide: self, occasion: Triage.Occasion(isRecorded: true))
  }

  package func handout(_ request: HandoutRequest) throws(RequestRefusal) -> GuideHandout {
    if request.treated != nil { throw .takesNoTime }
    guard let answers = request.answers else { throw .needsAnswers }
    let given: Triage.GivenWalk
    do {
      given = try walk(with: answers)
    } catch {
      throw .answers(error)
    }
    let (levels, words) = (request.context.levels, request.context.words)
    guard let result = given.walk.result(of: self, levels: levels, in: words) else { throw .noResult }
    let gateFacts = gate.flatMap { request.repository.guide($0)?.facts }
    let page = Handout(given.walk, of: self, result: result, in: request.context)
    var handout = GuideHandout(
      page, answers: FHIRAnswers(given.walk, of: self, gate: gateFacts, authored: request.authored))
    (handout.unanswered, handout.ignored) = (given.unanswered, given.ignored)
    return handout
  }
}
