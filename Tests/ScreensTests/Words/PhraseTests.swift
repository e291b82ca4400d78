import Screens
import Testing

@Suite("Phrases")
struct PhraseTests {
  @Test("A key is a module and a name")
  func key() {
    let phrase = Phrase("reader.how-can-we-help", "How can we help?")
    #expect(phrase.module == "reader")
    #expect(phrase.name == "how-can-we-help")
  }

  @Test("The places are those of the text, or of the form \"other\"")
  func places() {
    #expect(Phrase("a.b", "From {from} to {to}, {from}").places == ["from", "to"])
    #expect(Phrase("a.b", one: "One in {box}", other: "{count} in {box}").places == ["count", "box"])
    #expect(Phrase("a.b", "Back").places == [])
  }

  @Test(
    "A well-formed phrase has no problem",
    arguments: [
      Phrase("reader.back", "Back"),
      Phrase("reader.saved", "Saved as {label}."),
      Phrase("reader.braces", "Write {{ or }}."),
      Phrase("reader.not-opened", one: "{count} guide", other: "{count} guides"),
      Phrase("reader.not-opened", one: "One guide of {name}", other: "{count} guides of {name}"),
      Phrase("reader.this", one: "this sign", other: "these signs"),
    ])
  func noProblem(phrase: Phrase) {
    #expect(phrase.problems == [])
  }

  @Test(
    "A mistake in a declaration is a problem, and names its key",
    arguments: [
      Phrase("back", "Back"),
      Phrase("reader.a.b", "Back"),
      Phrase("reader.", "Back"),
      Phrase("Reader.back", "Back"),
      Phrase("reader.go back", "Back"),
      Phrase("reader.back", ""),
      Phrase("reader.back", "Back "),
      Phrase("reader.back", "Back\nHome"),
      Phrase("reader.back", "Back to {"),
      Phrase("reader.back", "{count} pages back"),
      Phrase("reader.back", one: "one page of {name}", other: "{count} pages"),
      Phrase("reader.back", one: "{count} page", other: "all pages"),
      Phrase("reader.back", one: "{count page", other: "{count} pages"),
    ])
  func problem(phrase: Phrase) {
    #expect(!phrase.problems.isEmpty)
    #expect(phrase.problems.allSatisfy { $0.hasPrefix("\(phrase.key): ") })
  }

  @Test("Two phrases with one key are a problem of the second")
  func keysTwice() {
    let phrases = [Phrase("a.b", "x"), Phrase("a.c", "y"), Phrase("a.b", "z")]
    #expect(Phrase.problems(in: phrases) == ["a.b: Two phrases have this key."])
    #expect(Phrase.problems(in: Array(phrases.prefix(2))) == [])
  }

  @Test("The patterns of lists have no problem")
  func listPatterns() {
    #expect(Phrase.problems(in: Phrase.listPatterns) == [])
    #expect(Phrase.listPatterns.allSatisfy { $0.places == ["item", "rest"] })
  }
}
