import Pages
import Screens

/// Reads what an item of `words.md` says, and compares its places and plural forms with those of the English phrase.
struct TranslationReader {
  private let path: String
  private let language: String
  private let forms: [PluralRule.Form]
  private(set) var findings: [Finding] = []

  init(path: String, language: String) {
    self.path = path
    self.language = language
    forms = PluralRule(language: language).forms
  }

  /// The plural forms that a text with a count has to have, as "one, few".
  var neededForms: String { forms.filter(\.isNeeded).map(\.category.rawValue).joined(separator: ", ") }

  /// The translation of a phrase; nil, with findings, where it cannot be said in place of the English.
  mutating func read(_ item: WordsItem, as phrase: Phrase) -> PhraseForms? {
    let before = findings.count
    let result: PhraseForms? =
      switch phrase.english {
      case .text: text(item, as: phrase)
      case .plural: plural(item, as: phrase)
      }
    return findings.count == before ? result : nil
  }

  private mutating func report(
    _ rule: Rule = .phraseMismatch, at position: SourcePosition, _ message: String, fix: String
  ) {
    findings.append(Finding(rule, in: path, at: position, message, fix: fix))
  }

  private mutating func text(_ item: WordsItem, as phrase: Phrase) -> PhraseForms? {
    if let inner = item.items.first {
      report(
        at: inner.position, "\"\(phrase.key)\" has no plural forms.",
        fix: "Write one text, as \"- **\(item.name)** …\".")
      return nil
    }
    return text(of: item, as: phrase, in: nil).map { .text($0) }
  }

  // MARK: Plural forms

  private mutating func plural(_ item: WordsItem, as phrase: Phrase) -> PhraseForms? {
    if let first = item.text.first {
      report(
        at: first.position, "\"\(phrase.key)\" has plural forms, and this is one text.",
        fix: "Write an item inside it for each of: \(neededForms).")
      return nil
    }
    var texts: [PluralCategory: PhraseText] = [:]
    var seen: [PluralCategory: SourcePosition] = [:]
    var meant: [PluralCategory] = []
    for inner in item.items {
      guard let entry = WordsItem(inner, in: path, findings: &findings) else { continue }
      guard let form = forms.first(where: { $0.category.rawValue == entry.name }) else {
        meant += reportUnknownForm(entry)
        continue
      }
      if let first = seen.updateValue(entry.position, forKey: form.category) {
        report(
          at: entry.position, "The form \"\(entry.name)\" stands on line \(first.line) too.",
          fix: "Delete one of the two.")
      } else {
        texts[form.category] = text(of: entry, as: phrase, in: form)
      }
    }
    for form in forms where form.isNeeded && seen[form.category] == nil && !meant.contains(form.category) {
      report(
        at: item.position, "\"\(phrase.key)\" has no form \"\(form.category.rawValue)\", as for \(form.exampleList).",
        fix: "Add \"- **\(form.category.rawValue)** …\" inside it.")
    }
    return .plural(texts)
  }

  /// - Returns: the form that seems to be meant, which is then not missing too.
  private mutating func reportUnknownForm(_ entry: WordsItem) -> [PluralCategory] {
    let names = forms.map(\.category.rawValue)
    report(
      at: entry.position, "\"\(entry.name)\" is no plural form of whole numbers in \"\(language)\".",
      fix: "Use: \(names.joined(separator: ", ")).\(Spelling.hint(for: entry.name, among: names))")
    let nearest = Spelling.nearest(to: entry.name, among: names)
    return forms.map(\.category).filter { $0.rawValue == nearest }
  }

  // MARK: Texts

  /// - Parameter form: nil where the phrase has no plural forms.
  private mutating func text(of item: WordsItem, as phrase: Phrase, in form: PluralRule.Form?) -> PhraseText? {
    guard let first = item.text.first else {
      report(
        at: item.position, "\"\(item.name)\" has no text.",
        fix: "Write the words behind the name, as \"- **\(item.name)** …\".")
      return nil
    }
    if form != nil, let inner = item.items.first {
      report(
        at: inner.position, "Another item stands inside the form \"\(item.name)\".",
        fix: "Begin it under the \"-\" of the form.")
    }
    for inline in item.text where !inline.isPlain {
      report(
        .badValue, at: inline.position, "A phrase is plain text.",
        fix: "Leave out bold text, links and code. Write a sign itself with a backslash, as \"\\*\".")
    }
    let passage = Passage(.text, item.text)
    let text = PhraseText(item.text.plainText)
    for problem in text.problems {
      report(at: passage.position(of: problem.offset), problem.message, fix: problem.fix)
    }
    guard text.problems.isEmpty else { return nil }
    for place in text.places where !phrase.places.contains(place.name) {
      reportUnknown(place, of: phrase, at: passage.position(of: place.offset))
    }
    reportMissingPlaces(of: text, as: phrase, in: form, at: first.position)
    return text
  }

  private mutating func reportUnknown(_ place: PhraseText.Place, of phrase: Phrase, at position: SourcePosition) {
    let names = phrase.places.sorted()
    let known = names.map { "{\($0)}" }.joined(separator: ", ")
    report(
      at: position, "\"\(phrase.key)\" has no place {\(place.name)}.",
      fix: (names.isEmpty ? "Leave it out." : "Use: \(known).") + Spelling.hint(for: place.name, among: names))
  }

  /// A form of one count may leave the number out: "one guide".
  private mutating func reportMissingPlaces(
    of text: PhraseText, as phrase: Phrase, in form: PluralRule.Form?, at position: SourcePosition
  ) {
    let used = text.places.map(\.name)
    for name in phrase.places.subtracting(used).sorted() {
      let isCount = name == Phrase.countPlace
      // A place that is misspelled is not missing too.
      let isMisspelled = used.contains { Spelling.nearest(to: $0, among: [name]) != nil && !phrase.places.contains($0) }
      guard !isMisspelled, !(isCount && form?.isOfOneCount == true) else { continue }
      let why = isCount ? form.map { " The form \"\($0.category.rawValue)\" is for \($0.exampleList)." } ?? "" : ""
      report(
        at: position, "The place {\(name)} is missing.", fix: "Write {\(name)} where its value belongs.\(why)")
    }
  }
}

extension PluralRule.Form {
  /// Some counts of it, as "2, 3, 4, 22".
  fileprivate var exampleList: String { examples.map(String.init).joined(separator: ", ") }
}

extension Inline {
  fileprivate var isPlain: Bool {
    switch kind {
    case .text, .softBreak: true
    default: false
    }
  }
}
