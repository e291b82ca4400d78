package import Pages
package import Screens

/// Reads `words.md`, what the program itself says in the language of the folder:
///
///     ## reader
///
///     - **how-can-we-help** ¿En qué podemos ayudarle?
///     - **not-opened**
///       - **one** No se pudo abrir una guía
///       - **other** No se pudieron abrir {count} guías
///
/// What is missing or has a finding is said in English.
package struct WordsReader {
  /// The word in `kind:`.
  static let kind = "words"
  /// The file that contains them.
  package static let path = "words.md"

  private let path: String
  /// The phrases by their modules and names.
  private let modules: [String: [String: Phrase]]
  private var reader: TranslationReader
  private var findings: [Finding] = []
  private var translations: [String: PhraseForms] = [:]
  /// The positions of the keys in the file.
  private var named: [String: SourcePosition] = [:]
  /// Keys that the file seems to mean by others.
  private var meant: Set<String> = []

  /// - Parameters:
  ///   - page: the page as it was read; its own findings are not among those returned.
  ///   - language: the tag of its language, as "es" or "es-US".
  ///   - phrases: all that the program says.
  ///   - otherModules: the headings whose phrases another program says, which are passed over.
  package static func read(
    _ page: Page, language: String, phrases: [Phrase], otherModules: Set<String> = []
  ) -> (words: Words, findings: [Finding]) {
    var facts = FactsReader(page, kind: kind)
    _ = facts.read()
    var reader = WordsReader(path: page.path, language: language, phrases: phrases)
    for section in page.sections where !otherModules.contains(section.slug) { reader.read(section) }
    reader.reportMissing(phrases, in: page)
    return (
      Words(language: language, translations: reader.translations),
      facts.findings + reader.findings + reader.reader.findings
    )
  }

  private init(path: String, language: String, phrases: [Phrase]) {
    self.path = path
    reader = TranslationReader(path: path, language: language)
    modules = phrases.reduce(into: [:]) { $0[$1.module, default: [:]][$1.name] = $1 }
  }

  private mutating func report(at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(.phraseMismatch, in: path, at: position, message, fix: fix))
  }

  private mutating func read(_ section: Page.Section) {
    for part in section.parts {
      findings.append(
        Finding(
          .unknownPart, in: path, at: part.position, "There are no parts with ### in this file.",
          fix: "Write each phrase as an item under \"## \(section.title)\"."))
    }
    guard let module = module(of: section), let phrases = modules[module] else { return }
    for block in section.blocks {
      guard case .list(_, let items) = block.kind else {
        findings += UnshownText.findings([block], in: path, fix: "Write each phrase as \"- **name** text\".")
        continue
      }
      for item in items { read(item, of: module, phrases) }
    }
  }

  /// The module that a heading names or, with a finding, the one that it seems to mean.
  private mutating func module(of section: Page.Section) -> String? {
    if modules[section.slug] != nil { return section.slug }
    let known = modules.keys.sorted()
    report(
      at: section.position, "The program has no phrases under \"\(section.title)\".",
      fix: "Use one of: \(known.joined(separator: ", ")).\(Spelling.hint(for: section.slug, among: known))")
    return Spelling.nearest(to: section.slug, among: known)
  }

  private mutating func read(_ item: ListItem, of module: String, _ phrases: [String: Phrase]) {
    guard let entry = WordsItem(item, in: path, findings: &findings) else { return }
    guard let phrase = phrases[entry.name] else {
      let names = phrases.keys.sorted()
      if let nearest = Spelling.nearest(to: entry.name, among: names) { meant.insert("\(module).\(nearest)") }
      report(
        at: entry.position, "There is no phrase \"\(module).\(entry.name)\".",
        fix: "Use the name of a phrase, or delete it.\(Spelling.hint(for: entry.name, among: names))")
      return
    }
    if let first = named[phrase.key] {
      report(
        at: entry.position, "\"\(phrase.key)\" stands on line \(first.line) too.", fix: "Delete one of the two.")
      return
    }
    named[phrase.key] = entry.position
    translations[phrase.key] = reader.read(entry, as: phrase)
  }

  private mutating func reportMissing(_ phrases: [Phrase], in page: Page) {
    for phrase in phrases where named[phrase.key] == nil && !meant.contains(phrase.key) {
      let item =
        switch phrase.english {
        case .text: "Add \"- **\(phrase.name)** …\" under \"## \(phrase.module)\"."
        case .plural:
          "Add \"- **\(phrase.name)**\" under \"## \(phrase.module)\", and inside it an item for each of: "
            + "\(reader.neededForms)."
        }
      report(
        at: page.section(phrase.module)?.position ?? page.titlePosition,
        "\"\(phrase.key)\" is not translated: \"\(phrase.english.main?.written ?? "")\".", fix: item)
    }
  }
}
