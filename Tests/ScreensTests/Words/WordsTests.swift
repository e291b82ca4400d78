import Screens
import Testing

extension Phrase {
  fileprivate static let help = Phrase("test.help", "How can we help?")
  fileprivate static let saved = Phrase("test.saved", "Saved as {label}.")
  fileprivate static let fromTo = Phrase("test.from-to", "{from} to {to}, then {from}")
  fileprivate static let braces = Phrase("test.braces", "Write {{label}}.")
  fileprivate static let files = Phrase("test.files", one: "One file", other: "{count} files")
  fileprivate static let filesIn = Phrase(
    "test.files-in", one: "{count} file in {folder}", other: "{count} files in {folder}")

  fileprivate static let all = [help, saved, fromTo, braces, files, filesIn]
}

@Suite("Words of a language")
struct WordsTests {
  private static func words(_ language: String, _ texts: [String: String]) -> Words {
    Words(language: language, translations: texts.mapValues { .text(PhraseText($0)) })
  }

  private static func words(_ language: String, plural forms: [PluralCategory: String]) -> Words {
    Words(language: language, translations: ["test.files": .plural(forms.mapValues { PhraseText($0) })])
  }

  @Test("The phrases of these tests have no problem")
  func phrases() {
    #expect(Phrase.problems(in: Phrase.all) == [])
  }

  @Test("English says what was declared")
  func english() {
    let words = Words.english
    #expect(words(.help) == "How can we help?")
    #expect(words(.saved, ["label": "Pupils"]) == "Saved as Pupils.")
    #expect(words(.fromTo, ["to": "b", "from": "a"]) == "a to b, then a")
    #expect(words(.braces) == "Write {label}.")
    #expect(words.language == "en")
  }

  @Test("English counts", arguments: [(0, "0 files"), (1, "One file"), (2, "2 files"), (1_000_000, "1000000 files")])
  func englishCounts(count: Int, expected: String) {
    #expect(Words.english(.files, count: count) == expected)
  }

  @Test("A count and other values go together")
  func countAndValues() {
    #expect(Words.english(.filesIn, count: 1, ["folder": "es"]) == "1 file in es")
    #expect(Words.english(.filesIn, count: 4, ["folder": "es"]) == "4 files in es")
  }

  @Test("A value is inserted as it is", arguments: ["{label}", "{{", "}", "{count}", "", "* _ `"])
  func valuesAreNotExpanded(value: String) {
    #expect(Words.english(.saved, ["label": value]) == "Saved as \(value).")
    #expect(Words.english(.filesIn, count: 2, ["folder": value]) == "2 files in \(value)")
    #expect(Words.english(.fromTo, ["from": value, "to": "x"]) == "\(value) to x, then \(value)")
  }

  @Test("A translation is said, with its places in its own order")
  func translation() {
    let words = Self.words(
      "es",
      [
        "test.help": "¿En qué podemos ayudarle?", "test.from-to": "De {to} a {from}",
        "test.braces": "Escriba {{label}}.",
      ])
    #expect(words(.help) == "¿En qué podemos ayudarle?")
    #expect(words(.fromTo, ["from": "a", "to": "b"]) == "De b a a")
    #expect(words(.braces) == "Escriba {label}.")
  }

  @Test("What is not translated is said in English, by the rule of English")
  func fallback() {
    let words = Self.words("fr", ["test.help": "Comment pouvons-nous vous aider ?"])
    #expect(words(.saved, ["label": "x"]) == "Saved as x.")
    // 0 has the form "one" in French.
    #expect(words(.files, count: 0) == "0 files")
    #expect(Words(language: "xx", translations: [:])(.files, count: 1) == "One file")
  }

  @Test(
    "Counts have the plural form of the language",
    arguments: [
      ("es", 1, "one"), ("es", 2, "other 2"), ("fr", 0, "one"), ("fr", 2, "other 2"), ("pl", 1, "one"),
      ("pl", 3, "few 3"), ("pl", 5, "many 5"), ("pl", 22, "few 22"), ("ar", 0, "zero"), ("ar", 2, "two"),
      ("ar", 11, "many 11"), ("ar", 100, "other 100"), ("zh", 1, "other 1"), ("pt-PT", 0, "other 0"), ("pt", 0, "one"),
    ])
  func plurals(language: String, count: Int, expected: String) {
    let words = Self.words(
      language,
      plural: [
        .zero: "zero", .one: "one", .two: "two", .few: "few {count}", .many: "many {count}", .other: "other {count}",
      ])
    #expect(words(.files, count: count) == expected)
  }

  @Test("A form that a translation leaves out is said as \"other\", and without that in English")
  func missingForm() {
    let spanish = Self.words("es", plural: [.one: "Un archivo", .other: "{count} archivos"])
    #expect(spanish(.files, count: 1_000_000) == "1000000 archivos")
    let polish = Self.words("pl", plural: [.one: "jeden plik"])
    #expect(polish(.files, count: 1) == "jeden plik")
    #expect(polish(.files, count: 3) == "3 files")
  }

  @Test("A translation that counts where English does not, or the reverse, is not said")
  func otherShape() {
    #expect(Self.words("es", ["test.files": "archivos"])(.files, count: 2) == "2 files")
    let words = Words(language: "es", translations: ["test.help": .plural([.other: PhraseText("¿?")])])
    #expect(words(.help) == "How can we help?")
  }

  @Test(
    "Lists",
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
      (["a", "b", "c", "d", "{rest}"], "a, b, c, d and {rest}"),
    ] as [([String], String)])
  func lists(items: [String], expected: String) {
    #expect(Words.english.list(items) == expected)
  }

  @Test(
    "Lists in Spanish say \"e\" before the sound of i",
    arguments: [
      ("agua", "a, b y agua"), ("Ibuprofeno", "a, b e Ibuprofeno"), ("ítem", "a, b e ítem"), ("hilo", "a, b e hilo"),
      ("hielo", "a, b y hielo"), ("hiato", "a, b y hiato"), ("h", "a, b y h"), ("\"Inés\"", "a, b e \"Inés\""),
      ("8 iones", "a, b y 8 iones"), ("", "a, b y "),
    ])
  func spanishLists(last: String, expected: String) {
    let patterns = [
      "list.two": "{item} y {rest}", "list.start": "{item}, {rest}", "list.middle": "{item}, {rest}",
      "list.end": "{item} y {rest}",
    ]
    #expect(Self.words("es-US", patterns).list(["a", "b", last]) == expected)
  }

  @Test("The four patterns of a list stand where CLDR puts them")
  func listPatterns() {
    let words = Self.words(
      "xx",
      [
        "list.two": "2({item} {rest})", "list.start": "s({item} {rest})", "list.middle": "m({item} {rest})",
        "list.end": "e({item} {rest})",
      ])
    #expect(words.list(["a", "b"]) == "2(a b)")
    #expect(words.list(["a", "b", "c"]) == "s(a e(b c))")
    #expect(words.list(["a", "b", "c", "d"]) == "s(a m(b e(c d)))")
    // Only Spanish changes its word "y" for "and".
    let other = Self.words("gl", ["list.two": "{item} y {rest}"])
    #expect(other.list(["a", "i"]) == "a y i")
  }
}
