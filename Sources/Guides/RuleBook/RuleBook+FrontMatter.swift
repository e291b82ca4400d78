import Pages

extension RuleBook {
  /// Rules about the lines between the two `---`: F001 to F007, F011, F014 to F016.
  static let frontMatter: [Rule: Entry] = [
    .unknownKey: Entry(
      "A key that nobody knows",
      why: """
        A misspelt key would be left out without a word. With "must_ask" for "must-ask", the questions that every patient
        must be asked would no longer be looked after.
        """,
      bad: "must_ask: [other-signs]",
      good: "must-ask: [other-signs]"),
    .missingKey: Entry(
      "A key that has to be there",
      why:
        "Without these lines nobody knows what the file is, when it was reviewed, or when it must be looked at again.",
      bad: "kind: faq\nid: side-effects",
      good: "kind: faq\nid: side-effects\ntitle: Side effects\nreviewed: 2026-11-20\nreview-due: 2027-05-20"),
    .badDate: Entry(
      "A date that is none",
      why: """
        07/06/2027 is June in one country and July in another. A review date that cannot be read, or lies before the
        review, never comes due.
        """,
      bad: "review-due: 07/06/2027",
      good: "review-due: 2027-06-07"),
    .reviewOverdue: Entry(
      "A review that is overdue",
      why: """
        Laws, product lists and phone numbers change, and so does what is known. A page that nobody has read again since
        it was due may be wrong. With --strict this is an error.
        """,
      bad: "review-due: 2025-05-20",
      good: "review-due: 2027-05-20"),
    .idNotUnique: Entry(
      "An id that is not the file's own",
      why: """
        Links, sign-offs and hand-outs name a guide by its id. Two guides with one id, or names that differ by capital
        letters only, would be taken for each other.
        """,
      bad: "triage/eyelid-droop.md with \"id: eyelid\"",
      good: "triage/eyelid-droop.md with \"id: eyelid-droop\""),
    .unknownMark: Entry(
      "A mark that nobody knows",
      why: """
        The three marks are all that raises a level. A misspelt one would raise nothing, and the answer would end as
        mildly as if it had none.
        """,
      bad: "- [Different](#emergency) **redflag**",
      good: "- [Different](#emergency) **red flag**"),
    .unknownPart: Entry(
      "A part with an unknown name",
      why:
        "Parts are shown in a fixed order under fixed names, so that staff find them. One with another name is not shown.",
      bad: "### Reasons",
      good: "### Why"),
    .badFrontMatter: Entry(
      "Front matter that cannot be read",
      why: "If the lines between the two --- cannot be read, nothing else about the file is certain.",
      bad: "---\ntitle: Side effects: what is common\n---",
      good: "---\ntitle: \"Side effects: what is common\"\n---"),
    .badValue: Entry(
      "A value that does not fit",
      why:
        "A value that cannot be read would be left out without a word: a gate that is written as a list would be no gate.",
      bad: "gate: [red-flags.md]",
      good: "gate: red-flags.md"),
    .missingPart: Entry(
      "A part that has to be there",
      why: "A question without its words, or a section without items, is an empty screen in a patient's hands.",
      bad: "## Headache\n\nA mild headache is common.",
      good: "## Headache\n\n**I have a headache. Is that normal?**\n\nA mild headache is common."),
    .signOffStale: Entry(
      "A sign-off of another text",
      why: """
        A clinician's name stands for the words that the clinician read. When the words change, the name must go until
        somebody has read them again. Screens then say "Not yet reviewed by a clinician".
        """,
      bad: "reviewed-by: Dr A. Hill, with the text changed after the signature",
      good: "chairside sign-off faq/side-effects --by \"Dr A. Hill\" --role Dermatologist"),
  ]
}
