package import Documents
import Pages
package import Screens

/// A guide: a value that can be listed and opened.
package protocol Guide: Sendable {
  var facts: GuideFacts { get }

  /// The parts that can be opened on their own, in order.
  var sections: [GuideSection] { get }

  /// The screen that this guide opens with.
  ///
  /// - Parameter section: the slug of the part to open; nil for the beginning.
  func screen(at section: String?, in context: ScreenContext) -> any Screen

  /// The whole guide, or one part of it, to be printed.
  func pieces(of section: String?, in context: ScreenContext) -> [Piece]

  /// Everything that affects what patients are told, for a clinician to sign.
  var reviewParts: [ReviewSheet.Part] { get }

  /// The sections that a search looks in.
  var searchSections: [GuideSection] { get }

  /// The danger signs that a search shows first; empty for all guides but those that ask about danger signs.
  var dangerSigns: [DangerSign] { get }

  /// Slugs that can be opened but are not among the sections, such as those of results.
  var otherSlugs: [String] { get }

  /// The questions as a FHIR form; nil if the guide has none.
  ///
  /// - Parameter facts: returns the facts of another guide by its id.
  func form(_ facts: (String) -> GuideFacts?) -> FHIRForm?

  /// The texts, by id, that records refer to in addition to the questions of the form, such as instructions.
  var recordedTexts: [String: String] { get }

  /// What to do after a treatment, for the screens that take a patient through it; nil if the guide has no plan.
  var carePlan: CarePlan? { get }

  /// A screen that fills in the guide as a checklist; nil if it is not a checklist.
  func questionnaire() -> (any QuestionnaireScreen)?

  /// A screen that runs the guide as a symptom check whose answers are recorded; nil if it is not a symptom check.
  func symptomCheck() -> (any SymptomCheckScreen)?

  /// A page to take home.
  func handout(_ request: HandoutRequest) throws(RequestRefusal) -> GuideHandout

  /// The report that the command of its kind prints.
  func report(_ request: ReportRequest) throws(RequestRefusal) -> GuideReport

  /// The questions and results as a diagram; nil if the guide has none.
  func drawing(_ format: DrawingFormat) -> String?

  /// What its cases and proofs cover; nil if it has neither.
  func coverage() -> GuideCoverage?

  /// The faults that can be seeded into the guide, and which of them are detected; nil if there is nothing to detect
  /// them.
  func mutation() -> Mutation?

  /// What changes for patients in comparison with an older version; nil if nothing has changed.
  func comparison(with older: any Guide) -> GuideComparison?
}

extension Guide {
  package var searchSections: [GuideSection] { sections }
  package var dangerSigns: [DangerSign] { [] }
  package var otherSlugs: [String] { [] }
  package var recordedTexts: [String: String] { [:] }
  package var carePlan: CarePlan? { nil }

  package func questionnaire() -> (any QuestionnaireScreen)? { nil }

  package func symptomCheck() -> (any SymptomCheckScreen)? { nil }

  package func form(_ facts: (String) -> GuideFacts?) -> FHIRForm? { nil }
  package func drawing(_ format: DrawingFormat) -> String? { nil }
  package func coverage() -> GuideCoverage? { nil }
  package func mutation() -> Mutation? { nil }

  package func comparison(with older: any Guide) -> GuideComparison? {
    GuideComparison(textOf: facts, before: older.facts)
  }

  /// The printed text of the guide, on a page with the clinic's numbers.
  package func handout(_ request: HandoutRequest) throws(RequestRefusal) -> GuideHandout {
    try request.refuseAnswersAndTime()
    var page = Handout(facts.title, of: [facts], in: request.context)
    page.parts = [Handout.Part("", pieces(of: request.section, in: request.context).handoutRows)]
    page.finish(in: request.context.facts, codes: [facts.versionName])
    return GuideHandout(page)
  }

  /// The whole guide as text.
  package func report(_ request: ReportRequest) throws(RequestRefusal) -> GuideReport {
    if request.answers != nil { throw .takesNoAnswers }
    if request.treated != nil { throw .takesNoTime }
    let pieces = pieces(of: nil, in: request.context).inWords(of: request.context.facts)
    return GuideReport(text: GuideReport.text(of: pieces), json: json())
  }
}
