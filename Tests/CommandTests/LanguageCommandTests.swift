import Testing

@Suite("The language of a command")
struct LanguageCommandTests {
  @Test(
    "It is that of the environment, if the content has it",
    arguments: [
      (["LANG": "es_ES.UTF-8"], true), (["LANG": "es_MX"], true), (["LANG": "es"], true),
      (["LANG": "C"], false), (["LANG": "C.UTF-8"], false), (["LANG": "POSIX"], false),
      (["LANG": "ca_ES.UTF-8"], false),
      (["LANG": "es_ES.UTF-8", "LC_ALL": "C.UTF-8"], false), (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "es_ES"], true),
      (["LANG": "es_ES.UTF-8", "LC_MESSAGES": ""], true), ([:], false),
    ] as [([String: String], Bool)])
  func environment(locale: [String: String], isSpanish: Bool) throws {
    let run = try Run(arguments: ["show", "faq/reversal", "--width", "60"], locale: locale)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("¿") == isSpanish, "\(run.output)")
  }

  @Test("What is chosen overrules the environment, and the place of the environment stays")
  func chosen() throws {
    let locale = ["LANG": "en_GB.UTF-8"]
    let spanish = try Run(arguments: ["show", "triage/red-flags", "--language", "es"], locale: locale)
    #expect(spanish.output.contains("¿") && spanish.output.contains("999"), "\(spanish.output)")
    let english = try Run(
      arguments: ["show", "triage/red-flags", "--language", "en"], locale: ["LANG": "es_ES.UTF-8"])
    #expect(!english.output.contains("¿") && english.output.contains("112"), "\(english.output)")
  }

  @Test(
    "A document is in the language of its text, with the place only where that language is spoken",
    arguments: [("es", "en_GB", "es"), ("en", "en_GB", "en-GB"), ("en", "es_ES", "en"), ("es", "es_ES", "es-ES")])
  func ofDocument(language: String, environment: String, tag: String) throws {
    let run = try Run(
      arguments: ["show", "faq/reversal", "--format", "html", "--language", language], locale: ["LANG": environment])
    #expect(run.output.contains("<html lang=\"\(tag)\">"), "\(run.output.prefix(300))")
  }

  @Test("A language without content is refused, and those that there are are named")
  func unknown() throws {
    let run = try Run("show", "faq/reversal", "--language", "fr")
    #expect(run.status != 0 && run.output.isEmpty)
    #expect(run.errors.contains("fr") && run.errors.contains("es"), "\(run.errors)")
  }

  @Test("A mistake in one language is found by a check of the whole content, with its language in the path")
  func checkOfAll() throws {
    let copy = try ContentCopy.ofAll()
    #expect(try Run("check", copy.content, content: nil).status == 0)
    try copy.change(
      "Content/es/faq/reversal.md", "\n## Antitoxina\n",
      to: "\n## Otra cosa\n\n**¿Qué?**\n\nNada.\n\n## Antitoxina\n")
    let run = try Run("check", copy.content, content: nil)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("es/faq/reversal.md:39:1: error[X501]"), "\(run.output)")
    #expect(run.output.hasSuffix(" files checked: 1 error, 0 warnings.\n"), "\(run.output)")
  }

  @Test("The two languages of the content do not differ in meaning; one language alone is refused")
  func difference() throws {
    let same = try Run("diff", "--languages", "en", "es", Run.content)
    #expect(same.status == 0 && same.output == "Nothing has changed in meaning.\n", "\(same.output)\(same.errors)")
    let alone = try Run("diff", "--languages", "en")
    #expect(alone.status != 0 && alone.errors.contains("diff --languages en es FOLDER"), "\(alone.errors)")
  }

  @Test("A translator's signature needs a language")
  func translationSignature() throws {
    let copy = try ContentCopy.ofAll()
    let arguments = ["sign-off", "faq/reversal", "--translation", "--by", "A. Sample", "--role", "Translator"]
    let without = try Run(arguments: arguments + ["--content", copy.content], content: nil)
    #expect(without.status != 0 && without.errors.contains("--language"), "\(without.errors)")
    let with = try Run(arguments: arguments + ["--content", copy.content, "--language", "es"], content: nil)
    #expect(with.status == 0, "\(with.errors)")
    #expect(try copy.text(of: "Content/es/faq/reversal.md").contains("translated-by: A. Sample"))
  }
}
