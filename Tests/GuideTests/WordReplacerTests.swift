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
