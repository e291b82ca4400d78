package import Pages

extension Triage {
  package static var ruleEntries: [Rule: RuleBook.Entry] {
    shapeRules.merging(proofRules) { first, _ in first }.merging(caseRules) { first, _ in first }
  }

  /// Rules about the structure of a triage guide: T101 to T113.
  private static let shapeRules: [Rule: RuleBook.Entry] = [
    .deadEnd: RuleBook.Entry(
      "A dead end",
      why:
        "A patient who gets here has answered and is told nothing. In one large study many symptom checks gave no advice.",
      bad: "## Pupils\n\n**Are your pupils the same size?**",
      good: "## Pupils\n\n**Are your pupils the same size?**\n\n- [Yes](#next)\n- [Not sure](#emergency) **red flag**"),
    .unreachable: RuleBook.Entry(
      "A heading that nobody can reach",
      why: """
        A question that no answer leads to is never asked, and a result that no answers end at is never shown. Somebody
        wrote it because somebody needs it.
        """,
      bad: "## Other signs, with no link to #other-signs in the file",
      good: "- [The same](#other-signs)"),
    .backwardLink: RuleBook.Entry(
      "An answer that leads back",
      why: """
        Loops can keep a patient in the questions, and nothing could be proved about them. "Back" and "Start again" are
        there without links.
        """,
      bad: "- [Not sure](#pupils) under ## Other signs, which stands below ## Pupils",
      good: "- [Not sure](#emergency) **red flag**"),
    .answerWithoutLink: RuleBook.Entry(
      "An answer without a link",
      why: "An answer is where a patient goes next. One that is plain text could be chosen and would lead nowhere.",
      bad: "- The same",
      good: "- [The same](#other-signs)"),
    .noNotSure: RuleBook.Entry(
      "A question without \"Not sure\"",
      why: """
        People who cannot tell pick the answer that sounds best. "Not sure" gives them a true answer, and it counts as the
        most worrying one.
        """,
      bad: "- [Yes](#next)\n- [No](#emergency) **red flag**",
      good: "- [Yes](#next)\n- [Not sure](#emergency) **red flag**\n- [No](#emergency) **red flag**"),
    .noNoneOfThese: RuleBook.Entry(
      "Tick-all answers without \"None of these\"",
      why: "Without it, nothing ticked could mean \"none\" or \"I have not read this yet\".",
      bad: "- [ ] [Double vision](#emergency) **red flag**",
      good: "- [ ] [None of these](#next)\n- [ ] [Double vision](#emergency) **red flag**"),
    .ticksLeadApart: RuleBook.Entry(
      "Ticks that lead to different places",
      why: "Both can be ticked, and a person can only go to one place. What the other was meant to ask would be lost.",
      bad: "- [ ] [Itch](#itch)\n- [ ] [Heat](#heat)",
      good: "- [ ] [Itch](#next)\n- [ ] [Heat](#next) **at least clinic-today**"),
    .levelWordDisagrees: RuleBook.Entry(
      "The alert and the word disagree",
      why: """
        The level stands there twice so that one slip shows. If they disagree, one of them tells a patient the wrong
        urgency.
        """,
      bad: "> [!WARNING]\n> **Clinic-today.** Contact the clinic.",
      good: "> [!IMPORTANT]\n> **Clinic-today.** Contact the clinic."),
    .outcomeIncomplete: RuleBook.Entry(
      "A result without why, or without when to get help sooner",
      why: """
        People follow advice that they understand. And things change after the screen is left: every result but an
        emergency must say what would make it more urgent.
        """,
      bad: "## Clinic today\n\n> [!IMPORTANT]\n> **Clinic-today.** Contact the clinic.",
      good: "### Why\n\nThe clinic needs to look.\n\n### Get help sooner if\n\n- [You see double](#emergency)"),
    .tooManyAnswers: RuleBook.Entry(
      "A question that is long to read",
      why: """
        More than 7 answers do not fit on a small screen, and people then miss the ones below. A question of more than 25
        words is read half.
        """,
      bad: "a question with 9 answers",
      good: "two questions with 5 and 4 answers"),
    .tooManyQuestions: RuleBook.Entry(
      "A path of more than 12 questions",
      why: "Tired and frightened people give up. A guide that is not finished gives no advice at all.",
      bad: "one guide that asks 15 questions in a row",
      good: "ask what decides first, and leave out what does not change the level"),
    .redFlagNotEmergency: RuleBook.Entry(
      "A red flag that does not lead to an emergency",
      why: "The mark says that this answer needs emergency help whatever else is said. Its link must say the same.",
      bad: "- [Different](#clinic-today) **red flag**",
      good: "- [Different](#emergency) **red flag**"),
    .sharedQuestion: RuleBook.Entry(
      "A question that has other words than in another guide",
      why: """
        Who opens two guides, or reads one to a patient, must not be asked the same thing in two ways, and one of the ways
        is the one that was thought about.
        """,
      bad: "- [Yes, all of this](#health) under ## Who injected, where other guides have six answers",
      good: "the question and the answers of the guide that shared-questions in levels.md names"),
  ]
}
