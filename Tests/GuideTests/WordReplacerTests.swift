import Guides
import Testing

@testable import Guides

/// Kind of fault: a word of the place changes what is not that word.
@Suite("Local words") struct WordReplacerTests {
  private static let words = [
    (from: "OR", to: "operating theatre"), (from: "US", to: "American"), (from: "color", to: "colour"),
    (from: "ER", to: "A&E"), (from: "provider", to: "color provider"), (from: "shot", to: "jab"),
    (from: "booster shot", to: "top-up"), (from: "Dysport", to: "one product"),
  ]

  @Test(
    "Whole words, case by case, in one pass",
    arguments: [
      ("Tell us, or wait.", "Tell us, or wait."), ("Go to the OR now.", "Go to the operating theatre now."),
      ("The US.", "The American."), ("Color and COLOR, colors.", "Colour and COLOUR, colors."),
      ("her ER, never", "her A&E, never"), ("A provider.", "A color provider."), ("one booster shot", "one top-up"),
      ("A Dysport shot, DYSPORT, dysport", "A one product jab, ONE PRODUCT, dysport"),
      ("color2 2color", "color2 2color"),
      ("", ""), ("or", "or"), ("Or else", "Or else"),
    ])
  func replaced(text: String, expected: String) {
    #expect(WordReplacer(Self.words).replaced(text) == expected)
  }
}

/// Kind of fault: a time is taken that no clock showed.
@Suite("Times that were skipped") struct SkippedTimeTests {
  /// A zone whose clocks go forward from 1:00 to 2:00 on 29 March 2026 at 01:00 UTC.
  private static let london = TimeZoneRule { $0.seconds >= 1_774_746_000 ? 3600 : 0 }

  @Test(
    "An hour that clocks skip is no time",
    arguments: [
      ("2026-03-29T01:30", false), ("2026-03-29T01:00", false), ("2026-03-29T00:59", true), ("2026-03-29T02:00", true),
      ("2026-03-29T01:30Z", true), ("2026-03-29T01:30+00:00", true), ("2026-03-28T01:30", true),
    ])
  func skipped(text: String, isTime: Bool) {
    #expect((Moment(text, in: Self.london) != nil) == isTime)
  }
}
