package import Documents
import Pages

/// What a symptom check can do, for callers that do not depend on the kind of a guide.
extension Triage.Guide {
  /// One section at most, because a check always starts at its beginning. The guide with the shared danger signs has
  /// none: a search finds it by `dangerSigns` and shows it first.
  package var searchSections: [GuideSection] { gate == nil ? [] : Array(sections.prefix(1)) }

  package var dangerSigns: [DangerSign] {
    guard gate == nil else { return [] }
    return questions.flatMap { question in
      let signs = question.answers.filter { $0.mark == .redFlag && !$0.isNotSure }
      return signs.map { DangerSign($0.text, section: question.slug, extent: .anyTwo) }
        + (facts.alsoCalled[question.slug] ?? []).map { DangerSign($0, section: question.slug, extent: .all) }
    }
  }

  package var otherSlugs: [String] { outcomes.map(\.slug) }

  package func form(_ facts: (String) -> GuideFacts?) -> FHIRForm? {
    FHIRForm(self, shared: sharedGuides.compactMap(facts))
  }

  /// The guides whose questions are asked before and after its own.
  private var sharedGuides: [String] { [gate, lastCheck].compactMap(\.self) }

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
    let shared = sharedGuides.compactMap { request.repository.guide($0)?.facts }
    let page = Handout(given.walk, of: self, result: result, in: request.context)
    var handout = GuideHandout(
      page, answers: FHIRAnswers(given.walk, of: self, shared: shared, authored: request.authored))
    (handout.unanswered, handout.ignored) = (given.unanswered, given.ignored)
    return handout
  }
}
