import Documents
package import Pages
package import Screens

/// A kind of guide: its folder, its place on the home screen, and how its pages are read.
package protocol GuideKind: SendableMetatype {
  /// The value of `kind:`, and the name of the folder.
  static var name: String { get }
  /// Its line on the home screen.
  static var menuTitle: Phrase { get }
  static var menuDetail: Phrase { get }
  /// The name of its menu in the breadcrumb at the top.
  static var place: Phrase { get }

  /// All phrases of the screens and pages of the kind.
  static var phrases: [Phrase] { get }

  /// What staff use the guides for; nil if only patients read them.
  static var purpose: GuidePurpose? { get }

  /// The guide that must be completed before that of a page; nil if there is none.
  static func gate(of page: Page) -> (id: String, position: SourcePosition)?

  /// Reads a page whose links have been resolved.
  static func read(_ page: Page, in context: ReadingContext) -> ParsedGuide

  /// The explanations of the rules that only this kind has.
  static var ruleEntries: [Rule: RuleBook.Entry] { get }

  /// Adds the text of a section that patients read, under its heading, for the readability rules.
  static func addPassages(of section: Page.Section, to text: inout PatientText)

  /// True for a section that lists names or sources and is not checked as sentences.
  static func isReference(_ section: Page.Section) -> Bool

  /// True if the guides explain clinical terms, which are their headings and alternative names.
  static var explainsTerms: Bool { get }

  /// True if the bold words at the start of an alert are the level or the result, and not a sentence.
  static var opensAlertsWithResult: Bool { get }

  /// The command of this kind, `chairside NAME ID`, which prints the report of a guide; nil if there is none.
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
