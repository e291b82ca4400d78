import Screens
import Testing

@Suite("Texts with places")
struct PhraseTextTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    let text: String
    let offsets: [Int]

    init(_ text: String, at offsets: Int...) { (self.text, self.offsets) = (text, offsets) }

    var testDescription: String { text }
  }

  @Test(
    "Places are found in order, with where they begin",
    arguments: [
      ("Nothing", []),
      ("Saved as {label}.", ["label 9"]),
      ("{a-1} to {b} and {a-1}", ["a-1 0", "b 9", "a-1 17"]),
      ("¿{día}? {day}", ["day 8"]),
      ("{{count}}", []),
      ("{{{count}}}", ["count 2"]),
    ] as [(String, [String])])
  func places(text: String, expected: [String]) {
    #expect(PhraseText(text).places.map { "\($0.name) \($0.offset)" } == expected)
  }

  @Test(
    "What is no place is a problem where it begins",
    arguments: [
      Mistake("Press { now", at: 6), Mistake("Press } now", at: 6), Mistake("{}", at: 0), Mistake("{Label}", at: 0),
      Mistake("{two words}", at: 0), Mistake("{1}", at: 0), Mistake("ñ {label", at: 2),
      Mistake("{ {label} }", at: 0, 10), Mistake("{label}}", at: 7),
    ])
  func problems(mistake: Mistake) {
    #expect(PhraseText(mistake.text).problems.map(\.offset) == mistake.offsets)
  }

  @Test(
    "Braces that are written twice, and texts without any, have no problem",
    arguments: ["", "Plain: 1-3 choose", "{{", "}}", "{{}}", "{label}", "{{{label}}}", "{a}{b}"])
  func noProblem(text: String) {
    #expect(PhraseText(text).problems == [])
    #expect(PhraseText(text).written == text)
  }
}
