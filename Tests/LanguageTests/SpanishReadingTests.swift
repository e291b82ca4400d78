import Pages
import Testing

@testable import Guides

@Suite("Rules for Spanish text")
struct SpanishReadingTests {
  @Test(
    "Syllables follow from the spelling",
    arguments: [
      ("ojo", 2), ("párpado", 3), ("día", 2), ("causa", 2), ("ciudad", 2), ("guía", 2), ("que", 1), ("quieto", 2),
      ("pingüino", 3), ("leer", 2), ("cooperar", 4), ("aéreo", 4), ("inyección", 3), ("hoy", 1), ("muy", 1), ("rey", 1),
      ("yo", 1), ("prohibir", 2), ("búho", 2), ("anticoagulante", 7), ("EMERGENCIA", 4), ("911", 1), ("cuídese", 3),
    ])
  func syllables(word: String, count: Int) {
    var syllables = Syllables(.spanish)
    #expect(syllables.count(in: word) == count)
  }

  @Test("The index is Flesch and Szigriszt's: 206.835 - 62.3 syllables a word - words a sentence")
  func index() {
    // Twenty times two words with two and one syllables: 206.835 - 62.3 * 1.5 - 2.
    let text = Array(repeating: "Ojo no.", count: 20).joined(separator: " ")
    var (score, syllables) = (ReadingScore(.spanish), Syllables(.spanish))
    for sentence in SentenceReader.sentences(of: Passage(.text, [Inline(.text(text), at: .start)])) {
      score.add(sentence, &syllables)
    }
    #expect(score.tenths == 1114)
  }

  private func findings(_ text: String, answer: String = "Sí") -> [Finding] {
    let page = PageReader.read(
      Array(
        """
        ---
        kind: faq
        id: a
        title: Prueba
        ---

        # Prueba

        ## Una

        **¿Qué hay?**

        \(text)
        """.utf8), path: "faq/a.md")
    var check = ReadingCheck(explainedBy: [], kinds: .shipped, language: .spanish)
    return check.findings(of: page)
      + ReadingCheck.forbiddenPhrases(in: page, kinds: .shipped, language: .spanish)
  }

  @Test(
    "Each kind of defect is found",
    arguments: [
      ("Es seguro y muy común.", Rule.forbiddenPhrase, "seguro"),
      ("El producto es inofensivo.", .forbiddenPhrase, "inofensivo"),
      ("El efecto es reversible.", .forbiddenPhrase, "reversible"),
      ("Se puede revertir en un día.", .forbiddenPhrase, "Se puede revertir"),
      ("El resultado es permanente.", .forbiddenPhrase, "permanente"),
      ("Garantizamos el resultado.", .forbiddenPhrase, "Garantizamos"),
      ("Esto es completamente normal.", .forbiddenPhrase, "es completamente normal"),
      ("Usted tiene ptosis.", .forbiddenPhrase, "Usted tiene ptosis"),
      ("Solo son nervios.", .forbiddenPhrase, "Solo son nervios"),
      ("Espere a que la clínica llame.", .forbiddenPhrase, "Espere"),
      ("Deje de tomar la aspirina.", .forbiddenPhrase, "Deje de tomar"),
      ("Maneje hasta el hospital.", .forbiddenPhrase, "Maneje hasta el hospital"),
      ("Pruebe a tragar agua.", .forbiddenPhrase, "Pruebe a tragar"),
      ("Es su culpa.", .forbiddenPhrase, "su culpa"),
      ("Tome dos pastillas.", .forbiddenPhrase, "dos pastillas"),
      ("Ve doble?", .invertedMark, "?"),
      ("Llame ahora!", .invertedMark, "!"),
      ("Puede ser una disfagia.", .jargon, "disfagia"),
      (
        "Si nota que le cuesta tragar o hablar y además ve doble o siente débil un brazo vaya ahora mismo con alguien "
          + "a que le vean.", .longSentence, "26 words"
      ),
    ])
  func defect(text: String, rule: Rule, quoted: String) {
    let found = findings(text).filter { $0.rule == rule }
    #expect(found.count == 1, "\(findings(text).map(\.description))")
    #expect(found.first?.message.contains(quoted) == true, "\(found.map(\.message))")
    #expect(found.first?.position.line == 13)
  }

  @Test(
    "What is denied, asked, quoted or possible is fine",
    arguments: [
      "Esto no es una garantía.", "¿Es seguro?", "\"Es 100% seguro\", dice quien vende.",
      "Ningún producto es inofensivo.",
      "No conduzca hasta el hospital.", "No se puede revertir.", "Esto puede ser señal de alergia.",
      "No pruebe a tragar.", "¡Llame ahora! ¿Ve doble?", "No deje de tomar una medicina recetada.",
      "Pulse \"?\" para pedir ayuda.",
    ])
  func allowed(text: String) {
    #expect(findings(text).map(\.description) == [])
  }

  @Test("A hard text is an error from 55 on the INFLESZ scale down")
  func hard() {
    let text = String(
      repeating: "La administración inadecuada ocasiona complicaciones neurológicas considerables, "
        + "especialmente generalizadas. ", count: 5)
    let found = findings(text).filter { $0.rule == .readingGrade }
    #expect(found.count == 1 && found.allSatisfy { $0.severity == .error && $0.message.contains("INFLESZ") })
  }
}
