package import Documents
package import Pages
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

  /// All that bears on what patients are told, for a clinician to sign.
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

/// A part of a guide that a link or a search can lead to.
package struct GuideSection: Equatable, Sendable {
  package let slug: String
  package let title: String
  package let text: String

  /// - Parameters:
  ///   - slug: that of its heading; empty for the guide as a whole.
  ///   - text: the words that a search looks in.
  package init(slug: String, title: String, text: String) {
    self.slug = slug
    self.title = title
    self.text = text
  }
}

/// What reading needs beyond the page itself.
package struct ReadingContext {
  package let pages: any PageSource
  package let facts: LocalFacts
  package let levels: Levels
  package let kinds: GuideKinds
  /// What the program says in the language of the pages; answers have roles by it.
  package let words: Words
  /// True where a check found no error in the page as it is: its cases and proofs need not be gone through again.
  package let isChecked: Bool
  let parts: PartCache

  /// - Parameters:
  ///   - parts: the guides read as parts of others so far, one for each folder.
  ///   - isChecked: true where a check found no error in the page as it is.
  package init(
    pages: any PageSource, facts: LocalFacts, levels: Levels, kinds: GuideKinds = .shipped, words: Words,
    parts: PartCache = PartCache(), isChecked: Bool = false
  ) {
    self.isChecked = isChecked
    self.kinds = kinds
    self.words = words
    self.pages = pages
    self.facts = facts
    self.levels = levels
    self.parts = parts
  }
}

/// What came of reading a page: the guide where it could be made, and what an author should put right.
package struct ParsedGuide: Sendable {
  package var guide: (any Guide)?
  package var findings: [Finding]

  package init(guide: (any Guide)?, findings: [Finding]) {
    self.guide = guide
    self.findings = findings
  }
}

/// A kind of guide: its folder, its place on the home screen, and how its pages are read.
package protocol GuideKind: SendableMetatype {
  /// The word in `kind:` and the name of the folder.
  static var name: String { get }
  /// Its line on the home screen.
  static var menuTitle: Phrase { get }
  static var menuDetail: Phrase { get }
  /// The name of its menu in the trail at the top.
  static var place: Phrase { get }

  /// All that the screens and pages of the kind say.
  static var phrases: [Phrase] { get }

  /// What staff use the guides for; nil where patients only read them.
  static var purpose: GuidePurpose? { get }

  /// The guide that is gone through before that of a page; nil where there is none.
  static func gate(of page: Page) -> (id: String, position: SourcePosition)?

  /// Reads a page whose links are resolved.
  static func read(_ page: Page, in context: ReadingContext) -> ParsedGuide

  /// The explanations of the rules that only this kind has.
  static var ruleEntries: [Rule: RuleBook.Entry] { get }

  /// Adds what patients read of a section, under its heading, for the rules about readability.
  static func addPassages(of section: Page.Section, to text: inout PatientText)

  /// True for a section that lists names or sources, which nobody reads as sentences.
  static func isReference(_ section: Page.Section) -> Bool

  /// True where the guides explain clinical terms, by their headings and other names.
  static var explainsTerms: Bool { get }

  /// True where the bold words that open an alert are the level or the result, and no sentence.
  static var opensAlertsWithResult: Bool { get }

  /// The command line's own command of this kind, `chairside NAME ID`, which prints the report of a guide; nil for none.
  static var command: KindCommand? { get }
}

extension GuideKind {
  package static var ruleEntries: [Rule: RuleBook.Entry] { [:] }
  package static var purpose: GuidePurpose? { nil }
  package static var explainsTerms: Bool { false }
  package static var opensAlertsWithResult: Bool { true }
  package static var command: KindCommand? { nil }

  package static func addPassages(of section: Page.Section, to text: inout PatientText) { text.add(section) }

  package static func gate(of page: Page) -> (id: String, position: SourcePosition)? { nil }

  package static func isReference(_ section: Page.Section) -> Bool { false }
}

/// Reads any page as the kind that its front matter names.
package enum GuideReader {
  package static func read(_ page: Page, in context: ReadingContext) -> ParsedGuide {
    guard let kindName = page.frontMatter["kind"] else {
      let finding = Finding(
        .missingKey, in: page.path, at: .start, "The key \"kind\" is missing.",
        fix:
          "Add a line \"kind: \(page.path.split(separator: "/").first.map(String.init) ?? context.kinds.names.first ?? "")\" between the \"---\" lines."
      )
      return ParsedGuide(guide: nil, findings: page.findings + (page.frontMatter.entries.isEmpty ? [] : [finding]))
    }
    let names = context.kinds.names
    guard let kind = context.kinds.kind(of: page) else {
      let finding = Finding(
        .badValue, in: page.path, at: kindName.position, "There is no kind \"\(kindName.text ?? "")\".",
        fix: "Use one of: \(names.joined(separator: ", ")).\(Spelling.hint(for: kindName.text ?? "", among: names))")
      return ParsedGuide(guide: nil, findings: page.findings + [finding])
    }
    var resolver = LinkResolver(page, pages: context.pages, facts: context.facts)
    let resolved = resolver.resolved()
    var reading = kind.read(resolved, in: context)
    reading.findings = page.findings + resolver.findings + reading.findings.withoutConsequences(of: resolver.findings)
    if page.path.prefix(while: { $0 != "/" }) != kind.name {
      reading.findings.append(
        Finding(
          .badValue, in: page.path, at: kindName.position, "A file of kind \(kind.name) stands in another folder.",
          fix: "Move it to the folder \"\(kind.name)\"."))
    }
    return reading
  }
}

extension [Finding] {
  /// Without those that only say again that a link leads nowhere: its answer then has no link, its row no result.
  fileprivate func withoutConsequences(of links: [Finding]) -> [Finding] {
    let lines = Set(links.map(\.position.line))
    return filter { ![.answerWithoutLink, .badResultRow].contains($0.rule) || !lines.contains($0.position.line) }
  }
}

extension GuideReader {
  /// Reads `levels.md`.
  package static func readLevels(_ page: Page, in context: ReadingContext) -> (levels: Levels, findings: [Finding]) {
    var resolver = LinkResolver(page, pages: context.pages, facts: context.facts)
    let resolved = resolver.resolved()
    let (levels, findings) = Levels.read(resolved, in: context)
    return (levels, page.findings + resolver.findings + findings)
  }
}
