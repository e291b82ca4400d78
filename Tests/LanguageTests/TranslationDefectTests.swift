import Guides
import Library
import Pages
import Testing

/// A mistake that a translator can make, and the finding that says so.
struct TranslationDefect: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let file: String
  let old: String
  let new: String
  let rule: Rule
  let message: String

  init(_ name: String, _ file: String, _ old: String, _ new: String, _ rule: Rule, _ message: String) {
    testDescription = name
    (self.file, self.old, self.new, self.rule, self.message) = (file, old, new, rule, message)
  }

  private static let small = "triage/small.md"
  private static let who = "checklist/who.md"
  private static let after = "aftercare/after.md"

  static let all = [
    TranslationDefect(
      "a red flag lost", small, "](#emergency) **red flag**\n- [Díff", "](#emergency)\n- [Díff", .otherStructure,
      "The mark \"red flag\" of the source (line #) is missing."),
    TranslationDefect(
      "another level", small, "**at least clinic-today**\n- [ ] [Á bíg", "**at least next-appointment**\n- [ ] [Á bíg",
      .otherStructure,
      "Here is the mark \"at least next-appointment\", and the source has the mark \"at least clinic-today\" (line #)."),
    TranslationDefect(
      "another goal", small, "[Dífféréñt](#emergency)", "[Dífféréñt](#signs)", .otherStructure,
      "Here is the link (#signs), and the source has the link (#emergency) (line #)."),
    TranslationDefect(
      "an answer left out", small, "- [Béfóré tódáý](#self-care) **at least clinic-today**\n", "", .notTranslated,
      "This list has 2 items, and that of the source has 3 (line #)."),
    TranslationDefect(
      "an answer more", small, "- [Tódáý](#self-care)\n", "- [Tódáý](#self-care)\n- [Ñów](#self-care)\n",
      .otherStructure,
      "This list has 4 items, and that of the source has 3 (line #)."),
    TranslationDefect(
      "a tick box lost", small, "- [ ] [Á líttlé", "- [Á líttlé", .otherStructure,
      "This item begins with \"- \", and in the source with \"- [ ]\" (line #)."),
    TranslationDefect(
      "a question left out", small,
      "## Dáý\n\n**Whéñ díd ít štárt?**\n\n- [Tódáý](#self-care)\n- [Béfóré tódáý](#self-care) **at least clinic-today**\n- [Ñót šúré](#self-care) **at least clinic-today**\n\n",
      "", .notTranslated, "has 6 headings, and the source has 7: \"Day\" of its line # seems to be missing."),
    TranslationDefect(
      "a part more", small, "### Whát tó éxpéçt\n", "### Whý tóó\n\nÁgáíñ.\n\n### Whát tó éxpéçt\n", .otherStructure,
      "has 4 headings, and the source has 3"),
    TranslationDefect(
      "another alert", small, "> [!WARNING]", "> [!CAUTION]", .otherStructure,
      "Here is an alert [!CAUTION], and the source has an alert [!WARNING] (line #)."),
    TranslationDefect(
      "a text left in English", small, "Á bíg áçhé", "A big ache", .sameAsSource,
      "\"A big ache\" is the same as in the source (line #)."),
    TranslationDefect(
      "a number changed", after, "óñ dáý 10.", "óñ dáý 12.", .otherStructure,
      "This text lacks the number 10 and has the number 12, unlike the source (line #)."),
    TranslationDefect(
      "weaker evidence", after, "(label)\n\n## Dáý 3", "(custom)\n\n## Dáý 3", .otherStructure,
      "Here is the mark \"(custom)\", and the source has the mark \"(label)\" (line #)."),
    TranslationDefect(
      "the wrong answer of a quiz", after, "- [x] Gét", "- [ ] Gét", .otherStructure,
      "This item begins with \"- [ ]\", and in the source with \"- [x]\" (line #)."),
    TranslationDefect(
      "a reason left out", who, " *Why:* ñót évérýóñé máý íñjéçt.", "", .otherStructure,
      "The mark \"Why:\" of the source (line #) is missing."),
    TranslationDefect(
      "an answer of a checklist left out", who, "answers: [Ýéš, Ñót šúré, Ñó]", "answers: [Ýéš, Ñót šúré]",
      .otherStructure, "\"answers\" has 2 texts, and in the source 3 (line #)."),
    TranslationDefect(
      "a key of the source changed", small, "kind: triage\n", "kind: triage\norder: 90\n", .otherStructure,
      "\"order\" is not that of the source (line #)."),
    TranslationDefect(
      "a key that the source does not have", small, "kind: triage\n", "kind: triage\nlast: last-check.md\n",
      .otherStructure, "The source has no key \"last\"."),
    TranslationDefect(
      "the title not translated", small, "title: Á šmáll tróúblé\n", "", .notTranslated,
      "The key \"title\" of the source (line #) is missing."),
    TranslationDefect(
      "a paragraph left out", small, "Áñšwér fór hów ýóú áré ñów.\n", "", .otherStructure,
      "has 0 paragraphs, lists and tables, and the source has 1 (line #)."),
  ]
}

@Suite("Mistakes in a translation")
struct TranslationDefectTests {
  @Test("Each is found, with the place in both files and what to write", arguments: TranslationDefect.all)
  func found(defect: TranslationDefect) throws {
    let content = try TranslatedContent()
    try content.replace(defect.old, with: defect.new, in: "ja/\(defect.file)")
    let all = try content.findings()
    let findings = all.filter { $0.rule == defect.rule && $0.file == defect.file }
    #expect(findings.contains { Self.withoutNumbers($0.message).contains(defect.message) }, "\(all.map(\.description))")
    #expect(findings.allSatisfy { $0.position.line > 1 || defect.message.contains("key") })
    #expect(findings.allSatisfy { $0.fix.count > 5 })
    let errors = try content.errors().subtracting(try TranslatedContent().errors())
    #expect(errors.count <= 2, "One mistake is not said again and again: \(errors.map(\.description))")
    if defect.rule != .sameAsSource {
      let id = String(defect.file.dropLast(3))
      let guide = try content.library().guide(id)
      #expect(guide == nil, "A guide that differs is not shown.")
    }
  }

  /// A message with "#" for the number of a line, which depends on what the source has above it.
  private static func withoutNumbers(_ message: String) -> String { message.replacing(/line [0-9]+/, with: "line #") }

  @Test("A key with a slip is named, with the one that was meant")
  func misspeltKey() throws {
    let content = try TranslatedContent()
    try content.acceptAll()
    try content.replace("made-from:", with: "made-fron:", in: "ja/faq/answers.md")
    let findings = try content.library().check(on: Day("2026-11-24")).filter { $0.description.contains("made-fron") }
    #expect(findings.count == 1)
    #expect(findings.first?.fix.contains("Did you mean \"made-from\"?") == true, "\(findings)")
  }

  @Test("A file that is not translated is found at its name")
  func missingFile() throws {
    let content = try TranslatedContent()
    try content.remove("ja/faq/answers.md")
    let findings = try content.findings().filter { $0.rule == .notTranslated }
    #expect(findings.map(\.file) == ["faq/answers.md"])
  }

  @Test("At least twelve kinds are tried, of each rule about structure")
  func enough() {
    #expect(TranslationDefect.all.count >= 12)
    #expect(Set(TranslationDefect.all.map(\.rule)) == [.otherStructure, .notTranslated, .sameAsSource])
  }
}
