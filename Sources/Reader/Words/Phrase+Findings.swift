import Screens

extension Phrase {
  static let problems = Phrase("reader.problems", "Problems")
  static let everythingElseWorks = Phrase(
    "reader.everything-else-works", "Everything else works. This list is for staff.")
  static let findingOnLine = Phrase("reader.finding-on-line", "Line {line}: {message} {fix} ({rule})")
  static let findingInFile = Phrase("reader.finding-in-file", "{file}, line {line}: {message} {fix} ({rule})")
  static let exampleOfAll = Phrase("reader.example-of-all", "Example: {steps}")
  /// One step of an example, and those after it.
  static let stepThenRest = Phrase("reader.step-then-rest", "{step}, then {rest}")

  // In a preview.
  static let findings = Phrase("reader.findings", "Findings")
  static let whatToPutRight = Phrase("reader.what-to-put-right", "What to put right")
  static let everyCheckHolds = Phrase("reader.every-check-holds", "Nothing. Every check and every proof holds.")
  static let findingPlace = Phrase("reader.finding-place", "{file}, line {line}, column {column}")
  static let example = Phrase("reader.example", "Example:")
  static let moreAboutRule = Phrase("reader.more-about-rule", "More about this rule: {command}")
  static let showLinesHelp = Phrase("reader.show-lines-help", "Show the lines that this is about")
  static let backToFindingsHelp = Phrase("reader.back-to-findings-help", "Back to the findings")
  static let nothingToPutRight = Phrase("reader.nothing-to-put-right", "Nothing to put right.")
  static let errorCount = Phrase("reader.error-count", one: "{count} error", other: "{count} errors")
  static let warningCount = Phrase("reader.warning-count", one: "{count} warning", other: "{count} warnings")
  /// Errors, warnings, or both one after the other.
  static let pressToSee = Phrase("reader.press-to-see", "{findings}. Press {key} to see.")
  static let lastGoodVersion = Phrase(
    "reader.last-good-version", "{guide} has errors: this is its last good version. Press {key} to see.")
}

extension ReaderPhrases {
  /// Files that are left out, and what an author should put right.
  static let findings: [Phrase] = [
    .problems, .everythingElseWorks, .findingOnLine, .findingInFile, .exampleOfAll, .stepThenRest, .findings,
    .whatToPutRight, .everyCheckHolds, .findingPlace, .example, .moreAboutRule, .showLinesHelp, .backToFindingsHelp,
    .nothingToPutRight, .errorCount, .warningCount, .pressToSee, .lastGoodVersion,
  ]
}
