import Guides
import Pages
import Testing

@Test("Every rule is explained: a title, a reason, a bad and a good example", arguments: Rule.allCases)
func everyRuleIsExplained(rule: Rule) throws {
  let entry = try #require(RuleBook(.shipped).entry(for: rule))
  #expect([entry.title, entry.why, entry.bad, entry.good].allSatisfy { $0.count >= 6 })
  #expect(entry.bad != entry.good)
  #expect(entry.why.last == ".", "The reason is made of sentences.")
}

@Test("No two rules have the same title or the same id")
func noTwoRulesHaveTheSameTitle() {
  let titles = Rule.allCases.compactMap { RuleBook(.shipped).entry(for: $0)?.title }
  #expect(Set(titles).count == Rule.allCases.count)
  #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count)
}

@Test("Ids have a letter for the kind of rule and a number")
func idsHaveALetterAndANumber() {
  for rule in Rule.allCases {
    #expect(rule.rawValue.wholeMatch(of: /[FLTCARKX][0-9]{3}|P[1-9]|P10/) != nil, "\(rule.rawValue)")
  }
}

@Test("An explanation reads as one page")
func anExplanationReadsAsOnePage() {
  #expect(
    RuleBook(.shipped).text(for: .badDate) == """
      F003 A date that is none (error)

      Why it matters
        07/06/2027 is June in one country and July in another. A review date that cannot be read, or lies before the
        review, never comes due.

      Bad
          review-due: 07/06/2027

      Good
          review-due: 2027-06-07
      """)
}

@Test(
  "The examples of the reading rules do what they say",
  arguments: [Rule.longSentence, .jargon, .forbiddenPhrase, .passive, .cannotWrap])
func theExamplesOfTheReadingRulesDoWhatTheySay(rule: Rule) throws {
  let entry = try #require(RuleBook(.shipped).entry(for: rule))
  func rules(_ text: String) -> Set<Rule> {
    let page = PageReader.read(Array("---\nkind: faq\n---\n\n# A\n\n## B\n\n\(text)\n".utf8), path: "faq/a.md")
    var check = ReadingCheck(explainedBy: [], kinds: .shipped)
    return Set((check.findings(of: page) + ReadingCheck.forbiddenPhrases(in: page, kinds: .shipped)).map(\.rule))
  }
  #expect(rules(entry.bad).contains(rule))
  #expect(rules(entry.good) == [])
}
