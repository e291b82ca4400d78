import Documents
package import Pages
package import Screens

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

  /// True for a section that lists names or sources, which is not read as sentences.
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
