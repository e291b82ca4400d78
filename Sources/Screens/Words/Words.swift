/// What the program says in one language. A phrase without a translation is said in English.
///
///     words(.howCanWeHelp)
///     words(.saved, ["label": "Pupils"])
///     words(.notOpened, count: 3)
///     words(.leftIn, count: 2, ["label": "Pupils"])
package struct Words: Equatable, Sendable {
  /// The tag of the language, as "es" or "es-US".
  package let language: String
  private let pluralRule: PluralRule
  /// By the keys of the phrases.
  package let translations: [String: PhraseForms]

  /// The words that the phrases were declared with. Nothing is read for them.
  package static let english = Words(language: "en", pluralRule: .english, translations: [:])

  /// - Parameter translations: by the keys of the phrases, each with the places of its phrase.
  package init(language: String, translations: [String: PhraseForms]) {
    self.init(language: language, pluralRule: PluralRule(language: language), translations: translations)
  }

  private init(language: String, pluralRule: PluralRule, translations: [String: PhraseForms]) {
    self.language = language
    self.pluralRule = pluralRule
    self.translations = translations
  }

  /// The same words, but for one phrase.
  package func saying(_ text: String, for phrase: Phrase) -> Words {
    Words(
      language: language, pluralRule: pluralRule,
      translations: translations.merging([phrase.key: .text(PhraseText(text))]) { $1 })
  }

  /// The phrase with a value in each of its places. Values are inserted as they are.
  ///
  /// - Precondition: the phrase has no plural forms; `values` has its places and no others.
  package func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    text(of: phrase, count: nil, with: values).filled(with: values)
  }

  /// The phrase in the plural form of a count. The count is written in plain digits.
  ///
  /// - Parameter values: those of the other places.
  /// - Precondition: the phrase has plural forms; `count` is not negative.
  package func callAsFunction(_ phrase: Phrase, count: Int, _ values: [String: String] = [:]) -> String {
    var all = values
    all[Phrase.countPlace] = String(count)
    return text(of: phrase, count: count, with: values).filled(with: all)
  }

  private func text(of phrase: Phrase, count: Int?, with values: [String: String]) -> PhraseText {
    guard let english = phrase.english.text(for: count, by: .english) else {
      preconditionFailure("\(phrase.key) is said \(count == nil ? "without" : "with") a count.")
    }
    for name in values.keys {
      precondition(english.hasPlace(name), "\(phrase.key) has no place {\(name)}.")
    }
    return translations[phrase.key]?.text(for: count, by: pluralRule) ?? english
  }
}
