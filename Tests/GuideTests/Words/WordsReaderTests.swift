import Guides
import Pages
import Screens
import Testing

@Suite("The words of a language")
struct WordsReaderTests {
  private static func read(_ items: String, language: String = "es") -> (words: Words, findings: [Finding]) {
    let head = "---\nkind: words\nid: words\ntitle: T\nreviewed: 2026-11-20\nreview-due: 2027-05-20\n---\n\n# T\n\n"
    let page = PageReader.read(Array((head + items).utf8), path: WordsReader.path)
    let (words, findings) = WordsReader.read(page, language: language, phrases: Phrase.samples)
    return (words, page.findings + findings)
  }

  private static let spanish = """
    ## kiosk

    - **time-left**
      - **one** Queda un segundo, {name}
      - **other** {name}, quedan
        {count} segundos

    ## reader

    - **back** Atr&aacute;s \\* ¿1 < 2?

    - **saved** Guardado como {label} en {{todo}}.
    - **not-opened**
      - **other** No se pudieron abrir {count} guías
      - **many** No se pudieron abrir {count} de guías
      - **one** No se pudo abrir {count} guía

    """

  @Test("The samples have no problem")
  func samples() {
    #expect(Phrase.problems(in: Phrase.samples) == [])
  }

  @Test("A whole translation has no finding, and is said")
  func whole() throws {
    let (words, findings) = Self.read(Self.spanish)
    #expect(findings.map(\.description) == [])
    let (back, saved, notOpened, timeLeft) = (
      Phrase.samples[0], Phrase.samples[1], Phrase.samples[2], Phrase.samples[3]
    )
    #expect(words.language == "es")
    #expect(words(back) == "Atrás * ¿1 < 2?")
    #expect(words(saved, ["label": "{x}"]) == "Guardado como {x} en {todo}.")
    #expect(words(notOpened, count: 1) == "No se pudo abrir 1 guía")
    #expect(words(notOpened, count: 0) == "No se pudieron abrir 0 guías")
    #expect(words(notOpened, count: 2_000_000) == "No se pudieron abrir 2000000 de guías")
    #expect(words(timeLeft, count: 1, ["name": "Ana"]) == "Queda un segundo, Ana")
    #expect(words(timeLeft, count: 9, ["name": "Ana"]) == "Ana, quedan 9 segundos")
  }

  @Test(
    "A phrase with a finding is said in English, and all others in Spanish",
    arguments: [
      ("Guardado como {label}", "Guardado como {lable}"), ("Guardado como {label}", "Guardado"),
      ("Guardado como {label}", "Guardado como {label"), ("Guardado como {label}", "Guardado como {label} y {name}"),
      ("Guardado como {label}", "Guardado como *{label}*"), ("**saved**", "**save**"),
      ("- **saved** Guardado", "- **saved**\n  - **other** Guardado"),
    ])
  func defects(right: String, wrong: String) {
    let (words, findings) = Self.read(Self.spanish.replacing(right, with: wrong))
    #expect(findings.count == 1)
    #expect(words(Phrase.samples[1], ["label": "x"]) == "Saved as x.")
    #expect(words(Phrase.samples[0]) == "Atrás * ¿1 < 2?")
  }

  @Test(
    "Plural forms with a finding are said in English, the right ones too",
    arguments: [
      ("  - **one** No se pudo abrir {count} guía\n", ""), ("**one** No se", "**few** No se"),
      ("**one** No se", "**other** No se"), ("**many** No se pudieron abrir {count} de", "**many** Millones de"),
      ("**other** No se pudieron abrir {count}", "**other** No se pudieron abrir {número}"),
    ])
  func pluralDefects(right: String, wrong: String) {
    let (words, findings) = Self.read(Self.spanish.replacing(right, with: wrong))
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.rule == .phraseMismatch })
    #expect(words(Phrase.samples[2], count: 5) == "5 guides could not be opened")
    #expect(words(Phrase.samples[3], count: 1, ["name": "Ana"]) == "Queda un segundo, Ana")
  }

  @Test("A misspelled heading is read as the module that it seems to mean")
  func misspelledHeading() {
    let (words, findings) = Self.read(Self.spanish.replacing("## reader", with: "## raeder"))
    #expect(findings.count == 1)
    #expect(words(Phrase.samples[0]) == "Atrás * ¿1 < 2?")
  }

  @Test("An empty file lacks every phrase, each with what to write")
  func empty() {
    let (words, findings) = Self.read("")
    #expect(findings.count == Phrase.samples.count)
    #expect(findings.allSatisfy { $0.rule == .phraseMismatch && $0.severity == .error })
    #expect(findings.allSatisfy { $0.fix.contains("Add \"- **") })
    #expect(words(Phrase.samples[0]) == "Back")
  }

  @Test("A mistake on a later line of a phrase is found there")
  func laterLine() {
    let (_, findings) = Self.read(Self.spanish.replacing("    {count} segundos", with: "    {cuont} segundos"))
    #expect(findings.map { "\($0.position.line):\($0.position.column)" } == ["16:5"])
  }

  @Test("Millions may have their own form, but need none; the forms of other languages are all needed")
  func neededForms() {
    let forms = ["zero", "one", "two", "few", "many", "other"]
    func missing(_ language: String) -> [String] {
      let item = "## reader\n\n- **not-opened**\n"
      let findings = Self.read(item, language: language).findings.map(\.message)
      return forms.filter { form in findings.contains { $0.contains("has no form \"\(form)\"") } }
    }
    #expect(missing("es") == ["one", "other"])
    #expect(missing("pl") == ["one", "few", "many"])
    #expect(missing("ar") == forms)
    #expect(missing("zh") == ["other"])
  }
}
