package import Screens

/// A phrase with the values of its places: what a screen keeps of what it has to say, so that it can be said in the
/// language of the moment.
package struct Message: Equatable, Sendable {
  private let phrase: Phrase
  /// The phrase for somebody with two switches, if the usual one names keys.
  private let switchPhrase: Phrase?
  private let count: Int?
  private let values: [String: String]

  /// - Parameters:
  ///   - count: the number that the plural form is chosen by; nil for a phrase without plural forms.
  ///   - values: text of the guidance and numbers, by the names of the places.
  ///   - switchPhrase: a phrase with the same places for somebody with two switches, if `phrase` names keys.
  package init(
    _ phrase: Phrase, count: Int? = nil, _ values: [String: String] = [:], bySwitch switchPhrase: Phrase? = nil
  ) {
    self.phrase = phrase
    self.switchPhrase = switchPhrase
    self.count = count
    self.values = values
  }

  package func text(in words: Words) -> String { text(of: phrase, in: words) }

  /// The text, without keys for somebody with two switches.
  package func text(in context: ScreenContext) -> String {
    text(of: context.usesSwitches ? switchPhrase ?? phrase : phrase, in: context.words)
  }

  private func text(of phrase: Phrase, in words: Words) -> String {
    count.map { words(phrase, count: $0, values) } ?? words(phrase, values)
  }
}

extension Words {
  /// The text of a message; empty if there is none.
  package func callAsFunction(_ message: Message?) -> String { message?.text(in: self) ?? "" }
}
