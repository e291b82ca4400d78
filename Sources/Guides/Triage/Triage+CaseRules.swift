import Pages

extension Triage {
  /// Rules about the cases of a triage guide: K601 to K606.
  static let caseRules: [Rule: RuleBook.Entry] = [
    .caseFails: RuleBook.Entry(
      "A case that fails",
      why: """
        A case says, from the facts and not from the guide, where a patient must end. It must hold however the questions
        that it does not name are answered. If it fails, one of the two is wrong.
        """,
      bad: "| Unequal pupils | Pupils: Different | emergency | S22 |, while that answer leads to clinic-today",
      good: "- [Different](#emergency) **red flag**"),
    .uncovered: RuleBook.Entry(
      "An answer that no case and no proof looks at",
      why: "If somebody changes that answer by mistake, nothing will notice.",
      bad: "no row that names \"Health: It is worse when I am tired\"",
      good: "| Worse when tired | Health: It is worse when I am tired | at least urgent-same-day | S27 |"),
    .tooFewCases: RuleBook.Entry(
      "A result with fewer than two cases",
      why: "One case can be right by luck. Two that get there in different ways show that the result is meant.",
      bad: "one row that expects self-care",
      good: "two rows that expect self-care, with different answers"),
    .caseNamesNothing: RuleBook.Entry(
      "A case that names an answer which is not there",
      why:
        "After an answer is reworded, the case would be skipped, and the fact behind it would no longer be looked after.",
      bad: "| Both lids | Which eye: Two | at least urgent-same-day | S14 |",
      good: "| Both lids | Which eye: Both | at least urgent-same-day | S14 |"),
    .storyTooMild: RuleBook.Entry(
      "A story that ends below the level that it needs",
      why: """
        A story is told from the sources and walked by the literal words from each guide that such a person may open. If one
        of these doors ends mild, that person is sent home.
        """,
      bad: "chest pain on effort, told as a weak bite, that ends at self-care from triage/chewing",
      good: "a question in triage/chewing that asks whether it comes on effort"),
    .storyTooUrgent: RuleBook.Entry(
      "A story that ends above the level that it needs",
      why: "Who is sent to emergency for a bruise does not come again, and does not believe the next danger sign.",
      bad: "a bruise after care in a clinic that ends at emergency because nobody named the product",
      good: "an answer that is true for the patient of a clinic, without a mark"),
  ]
}
