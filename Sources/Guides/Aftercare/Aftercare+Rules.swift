package import Pages

extension Aftercare {
  /// Rules about aftercare plans: A301 to A307.
  package static let ruleEntries: [Rule: RuleBook.Entry] = [
    .windowGap: RuleBook.Entry(
      "Hours that belong to nobody",
      why: """
        "24 to 48 hours" and then "Day 3 to day 14" leaves hours 48 to 72 out. A patient who looks in that day would see
        nothing to do and nothing to watch for.
        """,
      bad: "## 24 to 48 hours\n\n## Day 3 to day 14",
      good: "## 24 to 72 hours\n\n## Day 3 to day 14"),
    .windowOverlap: RuleBook.Entry(
      "Hours that two windows claim",
      why: "Only one window is shown as now. With two, a patient could be told both to rest and to carry on.",
      bad: "## 0 to 24 hours\n\n## 4 to 24 hours",
      good: "## 0 to 4 hours\n\n## 4 to 24 hours"),
    .noEvidence: RuleBook.Entry(
      "An instruction without its evidence",
      why: """
        Most aftercare rules are custom. A person who broke one should be able to see that it is no reason to panic, and
        which ones the label asks for.
        """,
      bad: "- Keep upright. *Why:* it may limit spread.",
      good: "- Keep upright. *Why:* it may limit spread. (custom)"),
    .quizAnswer: RuleBook.Entry(
      "A question without exactly one right answer",
      why:
        "Teach-back shows whether a patient can act on the plan. With no right answer, or two, it teaches something wrong.",
      bad: "- [x] Wait\n- [x] Get emergency help now",
      good: "- [ ] Wait\n- [x] Get emergency help now"),
    .helpWithoutTriage: RuleBook.Entry(
      "\"Get help\" without a check behind it",
      why: "A worried person needs to know how urgent it is. The item must lead to the guide that asks.",
      bad: "- Trouble swallowing",
      good: "- [Trouble swallowing](../triage/swallow-speak-breathe.md)"),
    .badWindow: RuleBook.Entry(
      "A heading that is no window of time",
      why: "Windows become dates and clock times. A heading in other words has no beginning and no end.",
      bad: "## The first evening",
      good: "## 4 to 24 hours"),
    .tooMuchToSay: RuleBook.Entry(
      "More than staff can say",
      why: """
        Staff have two minutes after an injection, and nobody remembers thirty sentences. At most 12 statements and 3
        questions are marked with **say**, for all treated areas together; the rest is on the page that is taken home.
        """,
      bad: "13 items that end in **say**",
      good: "- Do not rub the area. *Why:* it might spread. (custom) **say**"),
  ]
}
