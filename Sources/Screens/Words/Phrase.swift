/// A sentence that the program itself says, with its English text. It is declared beside the code that says it:
///
///     extension Phrase {
///       static let howCanWeHelp = Phrase("reader.how-can-we-help", "How can we help?")
///       static let saved = Phrase("reader.saved", "Saved as {label}.")
///       static let notOpened = Phrase(
///         "reader.not-opened", one: "{count} guide could not be opened", other: "{count} guides could not be opened")
///     }
///
/// `Words` says it in the language of the person. A literal brace is written twice.
package struct Phrase: Hashable, Sendable {
  /// The place of the number that a plural form is chosen by; only phrases with plural forms have it.
  package static let countPlace = "count"

  /// Its module and its name in `words.md`, as "reader.how-can-we-help".
  package let key: String
  package let english: PhraseForms

  package init(_ key: String, _ english: String) {
    self.key = key
    self.english = .text(PhraseText(english))
  }

  /// A phrase that is said of a count. The form `one` may leave out `{count}`.
  package init(_ key: String, one: String, other: String) {
    self.key = key
    self.english = .plural([.one: PhraseText(one), .other: PhraseText(other)])
  }

  /// What stands before the dot of the key: the heading in `words.md`.
  package var module: String { String(key.prefix { $0 != "." }) }

  /// What stands behind the dot of the key.
  package var name: String { String(key.drop { $0 != "." }.dropFirst()) }

  /// The names of the places that values go into, `count` among them.
  package var places: Set<String> { Set(english.main?.places.map(\.name) ?? []) }
}

extension Phrase {
  /// What is wrong with its declaration, a sentence each; tests and `problems(in:)` look at it.
  package var problems: [String] {
    var problems: [String] = []
    let halves = key.split(separator: ".", omittingEmptySubsequences: false)
    if halves.count != 2 || !halves.allSatisfy({ PhraseTextParser.isName($0.utf8) }) {
      problems.append("The key is not of the form \"module.name\", in small letters, digits and hyphens.")
    }
    switch english {
    case .text(let text):
      problems += Self.problems(of: text)
      if text.hasPlace(Self.countPlace) { problems.append("A phrase with {count} has plural forms.") }
    case .plural(let forms):
      for form in forms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        problems += Self.problems(of: form.value)
        let named = Set(form.value.places.map(\.name))
        let missing = places.subtracting(named).subtracting(form.key == .one ? [Self.countPlace] : [])
        let differing = named.subtracting(places).union(missing)
        if !differing.isEmpty {
          problems.append("The forms have other places: \(differing.sorted().joined(separator: ", ")).")
        }
      }
    }
    return problems.map { "\(key): \($0)" }
  }

  /// The problems of each of some phrases, and keys that two of them have.
  package static func problems(in phrases: [Phrase]) -> [String] {
    var seen: Set<String> = []
    return phrases.flatMap { phrase in
      phrase.problems + (seen.insert(phrase.key).inserted ? [] : ["\(phrase.key): Two phrases have this key."])
    }
  }

  /// A page of Markdown could not say the same with line ends in it, or with spaces at either end.
  private static func problems(of text: PhraseText) -> [String] {
    var problems = text.problems.map(\.message)
    let (first, last) = (text.written.first, text.written.last)
    if first == nil || first == " " || last == " " || text.written.contains("\n") {
      problems.append("\"\(text.written)\" is empty, has a line end, or a space at its beginning or end.")
    }
    return problems
  }
}
