import Pages

extension Triage {
  /// The rules that are proved for every triage guide, over all ways to answer it: P1 to P10.
  static let proofRules: [Rule: RuleBook.Entry] = [
    .proofEnds: RuleBook.Entry(
      "Every path ends",
      why: "Whatever a patient answers, the questions must stop after a known number and say what to do.",
      bad: "an answer that leads to a question without an end",
      good: "every answer leads further down, and in the end to a result"),
    .proofRedFlag: RuleBook.Entry(
      "A red flag is an emergency, whatever else is said",
      why: """
        This is the promise of the whole program. No other answer, before or after, may talk a red flag down. It cannot be
        allowed with a comment.
        """,
      bad: "- [Double vision](#clinic-today) **at least urgent-same-day**, with the red flag dropped",
      good: "- [Double vision](#emergency) **red flag**"),
    .proofMonotone: RuleBook.Entry(
      "A more worrying answer never makes the result milder",
      why: """
        Answers stand from the least to the most worrying. If a worse one skips a question that would have raised the
        level, the sicker patient gets the calmer advice.
        """,
      bad: "- [One](#health)\n- [Both](#clinic-today)",
      good: "- [One](#health)\n- [Both](#health) **at least urgent-same-day**"),
    .proofNotSure: RuleBook.Entry(
      "\"Not sure\" counts as the worst answer",
      why:
        "A person who cannot tell may have the worst of the answers. The careful reading is the one that does no harm.",
      bad: "- [Not sure](#next)\n- [Different](#emergency) **red flag**",
      good: "- [Not sure](#emergency) **red flag**\n- [Different](#emergency) **red flag**"),
    .proofMustAsk: RuleBook.Entry(
      "No calm result without the questions that must be asked",
      why: """
        A droopy lid can be the first sign of botulism. A path that ends calmly before it has asked about swallowing,
        speech and breathing sends that person home.
        """,
      bad: "- [Yes](#self-care) before ## Other signs is asked",
      good: "- [Yes](#other-signs)"),
    .proofGate: RuleBook.Entry(
      "Danger signs come first",
      why: """
        A person in danger must be told within three screens. Questions that hold a red flag therefore come before those
        that hold none, and the gate before all.
        """,
      bad: "## Start day, and below it ## Other signs with a red flag",
      good: "## Other signs with a red flag, and below it ## Start day"),
    .proofModifiers: RuleBook.Entry(
      "Marks only raise",
      why: "No mark, count or raise may lower a level that another answer has set.",
      bad: "a plan in which an answer lowers the level",
      good: "**at least urgent-same-day** and **raise one level**, which only raise"),
    .proofWindows: RuleBook.Entry(
      "No day and no place skips a question that must be asked",
      why: """
        Spread has been reported from the same day up to four weeks later, and after injections far from the throat.
        Neither days nor places may switch those questions off.
        """,
      bad: "- [More than 14 days ago](#self-care)",
      good: "- [More than 14 days ago](#other-signs)"),
    .proofPages: RuleBook.Entry(
      "Every result has its page",
      why:
        "A level that marks can reach must have a page that says what to do, and a page that is there must be reachable.",
      bad: "**raise one level** on the way to ## Clinic today, with no ## Urgent same day",
      good: "## Urgent same day\n\n> [!WARNING]\n> **Urgent-same-day.** See a doctor today."),
    .proofDoors: RuleBook.Entry(
      "No wrong door ends mild, and no ordinary answer is an emergency",
      why: """
        People open the guide whose name they know. Whoever has a danger sign and says so must end at its level in every
        guide, and the last check must stand before every end below emergency. And who names no sign must not be sent to
        emergency for an answer that most people give, or the danger signs are no longer believed.
        """,
      bad: "ordinary: {who-injected: [the-same-but-the-product-is-not-known]}, and that answer is a **red flag**",
      good: "last: last-check.md, and an ordinary answer without a mark"),
  ]
}
