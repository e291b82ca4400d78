import Guides
import Pages
import Testing

/// A page of the given kind, with `body` under its title.
private func page(_ body: String, kind: String = "faq", path: String = "faq/a.md", extra: String = "") -> Page {
  PageReader.read(Array("---\nkind: \(kind)\n\(extra)---\n\n# Title\n\n\(body)\n".utf8), path: path)
}

private func findings(_ page: Page, explainedBy pages: [Page] = []) -> [String] {
  var check = ReadingCheck(explainedBy: pages, kinds: .shipped)
  return (check.findings(of: page) + ReadingCheck.forbiddenPhrases(in: page, kinds: .shipped)).sortedByPlace.map {
    finding in
    "\(finding.position.line):\(finding.position.column) \(finding.severity.rawValue)[\(finding.rule.rawValue)] "
      + finding.message
  }
}

private let hardText = """
  Immediate medical consultation is recommended. Inflammatory complications necessitate specialist investigation.
  Occasionally, deterioration is unavoidable. Professional supervision is indispensable afterwards. Alternative
  medications occasionally demonstrate considerable effectiveness. Individual circumstances determine suitability.
  Appropriate documentation facilitates communication. Preliminary examination necessitates preparation. Comprehensive
  investigation precedes administration.
  """

@Test("A section that reads too hard is found at its heading, with its longest words")
func aSectionThatReadsTooHardIsFound() {
  let page = page("## Headache\n\n**What now?**\n\n\(hardText)")
  var check = ReadingCheck(explainedBy: [], kinds: .shipped)
  #expect(
    check.findings(of: page) == [
      Finding(
        .readingGrade, in: "faq/a.md", at: SourcePosition(line: 7, column: 1),
        "\"Headache\" reads at grade 31.9, where patients need 6 or lower.",
        fix: "Use shorter sentences and shorter words. The longest words: \"deterioration\", \"administration\", "
          + "\"communication\".",
        severity: .error)
    ])
}

@Test("A few hard words in a short section raise no alarm, but many short sections together do")
func aFewHardWordsInAShortSectionRaiseNoAlarm() {
  let one = "## One\n\n**What now?**\n\nImmediate medical consultation is recommended.\n\n"
  #expect(findings(page(one)) == [])
  let many = (1...9).map { one.replacing("One", with: "Part \($0)") }.joined()
  #expect(
    findings(page(many)) == [
      "5:1 error[R401] The short sections of this page read at grade 16.1, where patients need 6 or lower."
    ])
}

@Test("A grade between 6 and 8 is a warning")
func aGradeBetweenSixAndEightIsAWarning() {
  let text = Array(repeating: "The doctor will see you today about a problem with the injection area.", count: 4)
  #expect(
    findings(page("## One\n\n**What now?**\n\n" + text.joined(separator: " "))) == [
      "7:1 warning[R401] \"One\" reads at grade 7.4, where patients need 6 or lower."
    ])
}

@Test("A sentence of 21 words is found where it begins, one of 20 is not")
func aSentenceOf21WordsIsFoundWhereItBegins() {
  let twenty = "We all go to see if the dog ran up to the cat and sat on it by day."
  #expect(twenty.split(separator: " ").count == 19)
  let body = "## One\n\nGo on. \(twenty.replacing("dog", with: "big dog"))\n\nSo now **\(twenty)** Yes."
  #expect(findings(page(body)) == ["11:1 warning[R402] This sentence has 21 words."])
}

@Test("A clinical term is found once, at its word, unless an answer explains it")
func aClinicalTermIsFoundUnlessAnAnswerExplainsIt() {
  let body = "## One\n\nIt may be **ptosis**. Ptosis and anaphylactic\nreactions, or a [nodule](#one)."
  let answers = page("## Droopy eyelid\n\nYes.", extra: "also-called: {droopy-eyelid: [ptosis, small nodules]}\n")
  #expect(
    findings(page(body)) == [
      "9:13 warning[R403] \"ptosis\" is a clinical term that no answer explains.",
      "9:34 warning[R403] \"anaphylactic\" is a clinical term that no answer explains.",
      "10:18 warning[R403] \"nodule\" is a clinical term that no answer explains.",
    ])
  #expect(
    findings(page(body), explainedBy: [answers]) == [
      "9:34 warning[R403] \"anaphylactic\" is a clinical term that no answer explains."
    ])
}

@Test("Only answers explain: the other names of a triage guide do not")
func onlyAnswersExplain() {
  let guide = page("## One\n\nA.", kind: "triage", path: "triage/a.md", extra: "also-called: {one: [ptosis]}\n")
  #expect(
    findings(page("## One\n\nA ptosis."), explainedBy: [guide]) == [
      "9:3 warning[R403] \"ptosis\" is a clinical term that no answer explains."
    ])
}

@Test("A forbidden phrase is found at its first word, through bold and links and over the end of a line")
func aForbiddenPhraseIsFoundAtItsFirstWord() {
  let body = "## One\n\nWell, it **is\nnormal** to be sore. See [a *safe* way](#one)."
  #expect(
    findings(page(body)) == [
      "9:12 error[R404] \"is normal\" calls something normal before anyone has looked.",
      "10:30 error[R404] \"safe\" promises that nothing can go wrong, which nobody can know.",
    ])
}

@Test("A passive instruction is told of, a state or a doubt is not")
func aPassiveInstructionIsToldOf() {
  let body = "## One\n\nThe area should be kept clean. You should be well by then. It should not be rubbed."
  #expect(
    findings(page(body)) == [
      "9:10 info[R405] \"should be kept\" does not say who acts.",
      "9:63 info[R405] \"should not be rubbed\" does not say who acts.",
    ])
}

@Test("A word of 35 letters cannot stand on a narrow screen, one of 34 can")
func aWordOf35LettersCannotStand() {
  let long = String(repeating: "a", count: 35)
  #expect(
    findings(page("## One\n\nSee \(long) and \(long.dropLast()).")) == [
      "9:5 warning[R406] This word has 35 letters and cannot stand on a screen of 40 columns.",
      "9:45 warning[R406] This word has 35 letters and cannot stand on a screen of 40 columns.",
    ])
}

@Test("Headings and titles are read for what must not be said, and questions are not")
func headingsAreReadForWhatMustNotBeSaid() {
  #expect(
    findings(page("## A safe choice\n\n### Perfectly safe\n\n**Is it safe?**")) == [
      "7:6 error[R404] \"safe\" promises that nothing can go wrong, which nobody can know.",
      "9:15 error[R404] \"safe\" promises that nothing can go wrong, which nobody can know.",
    ])
}

@Test("What only staff see is not read")
func whatOnlyStaffSeeIsNotRead() {
  let body = "## One\n\nYes.\n\n## For staff\n\nIt is safe. Consider ptosis.\n\n## After\n\nIt is normal."
  #expect(findings(page(body, extra: "title: It is safe\n")) == [])
  let cases = PageReader.read(Array("# Cases\n\nIt is safe and normal.\n".utf8), path: "triage/a.cases.md")
  #expect(findings(cases) == [])
}

@Test("Marks, evidence and the wrong answers of a quiz are not read, but the right answers are")
func marksEvidenceAndWrongAnswersAreNotRead() {
  let triage = page(
    "## One\n\n**Which?**\n\n- [Yes](#two) **at least urgent-same-day**\n- [It is safe](#two)", kind: "triage",
    path: "triage/a.md")
  #expect(findings(triage) == [])
  let aftercare = page(
    """
    ## Any time

    ### Normal now

    - A bruise. It is normal. (safety)

    ## Check you know

    **What now?**

    - [ ] It is safe ([read](#any-time))
    - [x] It is safe
    """, kind: "aftercare", path: "aftercare/a.md")
  #expect(
    findings(aftercare) == [
      "11:16 error[R404] \"is normal\" calls something normal before anyone has looked.",
      "18:13 error[R404] \"safe\" promises that nothing can go wrong, which nobody can know.",
    ])
}

@Test("Sources are not sentences, and still must not promise")
func sourcesAreNotSentences() {
  let body = "## Sources\n\n- **S1** \(hardText.replacing("\n", with: " ")) Safe."
  #expect(
    findings(page(body)) == [
      "9:\(10 + hardText.count + 1) error[R404] \"Safe\" promises that nothing can go wrong, which nobody can know."
    ])
}

@Test("Notes of a locale file are for staff, its values for patients")
func notesOfALocaleFileAreForStaff() {
  let body = "It is safe.\n\n## Clinic phone\n\nIt is safe.\n\n## Words\n\n- safe: sure"
  #expect(
    findings(page(body, kind: "locale", path: "locale.md")) == [
      "11:7 error[R404] \"safe\" promises that nothing can go wrong, which nobody can know."
    ])
}

@Test("A comment allows a rule under its heading")
func aCommentAllowsARule() {
  let page = page("## One\n\n<!-- allow R404: agreed until 2099-01-01 -->\n\nIt is safe.\n\n## Two\n\nIt is safe.")
  let findings = Allowances.applied(to: ReadingCheck.forbiddenPhrases(in: page, kinds: .shipped), of: page)
  #expect(findings.map(\.position) == [SourcePosition(line: 15, column: 7)])
}
