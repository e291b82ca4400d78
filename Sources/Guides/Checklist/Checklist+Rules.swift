package import Pages

extension Checklist {
  /// Rules about checklists: C201 to C207.
  package static let ruleEntries: [Rule: RuleBook.Entry] = [
    .bandGap: RuleBook.Entry(
      "A score that no row covers",
      why: "A person with that score would get no result. Percents are rounded down, so 84% and 85% meet.",
      bad: "score below 60%\nscore 70% or more",
      good: "score below 60%\nscore 60% to 84%\nscore 85% or more"),
    .bandOverlap: RuleBook.Entry(
      "A score that two rows claim",
      why: "The first row wins without a word. The author of the second thought otherwise.",
      bad: "score 60% to 85%\nscore 85% or more",
      good: "score 60% to 84%\nscore 85% or more"),
    .rowNeverMatches: RuleBook.Entry(
      "A row that never fits",
      why: "Rows above it catch everything. The advice in it, often the strictest, reaches nobody.",
      bad: "score 0% to 100%\nany Must-haves is No",
      good: "any Must-haves is No\nscore 0% to 100%"),
    .pointsOutOfOrder: RuleBook.Entry(
      "A worse answer with more points",
      why: "Answers stand from the best to the worst. Points in another order reward the worse one.",
      bad: "points: {Yes: 1, Not sure: 2, No: 0}",
      good: "points: {Yes: 2, Not sure: 1, No: 0}"),
    .bestWithUnknown: RuleBook.Entry(
      "The best result with an unknown must-have",
      why: """
        "I do not know if they have an emergency kit" must not end at "No warning signs found". What is not known is not
        a yes.
        """,
      bad: "any Must-haves is No\nscore 85% or more",
      good: "any Must-haves is No\nany Must-haves is Not sure\nscore 85% or more"),
    .worseIsBetter: RuleBook.Entry(
      "A worse answer with a better result",
      why: "If answering worse leads to kinder advice, the list teaches people to trust the wrong place.",
      bad: "Warning signs 2 or more -> Think again\nWarning signs 1 or more -> Walk away",
      good: "Warning signs 2 or more -> Walk away\nWarning signs 1 or more -> Think again"),
    .badResultRow: RuleBook.Entry(
      "A row that cannot be read",
      why: "Only four shapes of sentence are read, so that each row means one thing. Others would never fit.",
      bad: "| if a must-have is missing | [Walk away](#walk-away) |",
      good: "| any Must-haves is No | [Walk away](#walk-away) |"),
  ]
}
