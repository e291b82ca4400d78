package import Documents
import Pages
package import Screens

/// A guide as the reader holds it: a value that can be listed and opened.
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

  /// What a search finds of it.
  var searchSections: [GuideSection] { get }

  /// The danger signs that a search leads to first; none but in a guide that asks about them.
  var dangerSigns: [DangerSign] { get }

  /// Slugs that can be opened and are not among the sections, as those of results.
  var otherSlugs: [String] { get }

  /// Its questions as a FHIR form; nil where it has none.
  ///
  /// - Parameter facts: those of another guide, by its id.
  func form(_ facts: (String) -> GuideFacts?) -> FHIRForm?

  /// What records name by an id beyond the questions of the form, as instructions: the text by the id.
  var recordedTexts: [String: String] { get }

  /// What to do after a treatment, for those who walk a patient through it; nil where the guide says no such thing.
  var carePlan: CarePlan? { get }

  /// A screen that fills it in as a checklist; nil where it is none.
  func questionnaire() -> (any QuestionnaireScreen)?

  /// A screen that makes it as a symptom check whose answers are recorded; nil where it is none.
  func symptomCheck() -> (any SymptomCheckScreen)?

  /// A page to take home.
  func handout(_ request: HandoutRequest) throws(RequestRefusal) -> GuideHandout

  /// What the command of its kind prints.
  func report(_ request: ReportRequest) throws(RequestRefusal) -> GuideReport

  /// Its questions and results as a drawing; nil where it has none.
  func drawing(_ format: DrawingFormat) -> String?

  /// What its cases and proofs speak for; nil where it has neither.
  func coverage() -> GuideCoverage?

  /// The faults that can be seeded into it, and which of them are noticed; nil where nothing would notice one.
  func mutation() -> Mutation?

  /// What it means for patients beside an older version of it; nil where nothing has changed.
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

  /// What is printed of the guide, on a page with the clinic's numbers.
  package func handout(_ request: HandoutRequest) throws(RequestRefusal) -> GuideHandout {
    try request.refuseAnswersAndTime()
    var page = Handout(facts.title, of: [facts], in: request.context)
    page.parts = [Handout.Part("", pieces(of: request.section, in: request.context).handoutRows)]
    page.finish(in: request.context.facts, codes: [facts.versionName])
    return GuideHandout(page)
  }

  /// All of the guide as it is read.
  package func report(_ request: ReportRequest) throws(RequestRefusal) -> GuideReport {
    if request.answers != nil { throw .takesNoAnswers }
    if request.treated != nil { throw .takesNoTime }
    let pieces = pieces(of: nil, in: request.context).inWords(of: request.context.facts)
    return GuideReport(text: GuideReport.text(of: pieces), json: json())
  }
}
