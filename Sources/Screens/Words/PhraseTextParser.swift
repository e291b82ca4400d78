/// Takes a text apart into words and places, in one pass.
struct PhraseTextParser {
  private let letters: [Unicode.Scalar]
  private var index = 0
  private var words = String.UnicodeScalarView()
  private var found: [PhraseText.Part] = []
  private(set) var problems: [PhraseText.Problem] = []

  init(_ text: String) { letters = Array(text.unicodeScalars) }

  /// Neighbouring parts are never both words. What is wrong stays in the text as it is written.
  mutating func parts() -> [PhraseText.Part] {
    while index < letters.count {
      let letter = letters[index]
      if letter != "{" && letter != "}" {
        words.append(letter)
        index += 1
      } else if index + 1 < letters.count, letters[index + 1] == letter {
        words.append(letter)
        index += 2
      } else if letter == "{" {
        readPlace()
      } else {
        report("A \"}\" has no \"{\" before it.", fix: "Write \"}}\" for a brace.")
        words.append(letter)
        index += 1
      }
    }
    endWords()
    return found
  }

  /// Reads a place from its opening brace on.
  private mutating func readPlace() {
    let end = letters[index...].firstIndex(of: "}") ?? letters.count
    let name = letters[(index + 1)..<end]
    if end < letters.count, Self.isName(name) {
      endWords()
      found.append(.place(PhraseText.Place(name: String(String.UnicodeScalarView(name)), offset: index)))
      index = end + 1
    } else {
      report(
        end < letters.count ? "\"\(Self.text(letters[index...end]))\" is no place." : "A \"{\" has no \"}\" behind it.",
        fix: "Write a place in small letters, as \"{label}\", or \"{{\" for a brace.")
      words.append("{")
      index += 1
      // The closing brace of a bad name is no second mistake.
      while index < letters.count, index <= end, letters[index] != "{" {
        words.append(letters[index])
        index += 1
      }
    }
  }

  private mutating func endWords() {
    guard !words.isEmpty else { return }
    found.append(.words(String(words)))
    words = String.UnicodeScalarView()
  }

  private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(letters))
  }

  private mutating func report(_ message: String, fix: String) {
    problems.append(PhraseText.Problem(offset: index, message: message, fix: fix))
  }

  static func isName(_ name: some Collection<Unicode.Scalar>) -> Bool {
    guard let first = name.first, isSmallLetter(first) else { return false }
    return name.allSatisfy { isSmallLetter($0) || (0x30...0x39).contains($0.value) || $0 == "-" }
  }

  private static func isSmallLetter(_ letter: Unicode.Scalar) -> Bool { (0x61...0x7A).contains(letter.value) }
}
