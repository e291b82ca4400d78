package import Screens

/// A phrase with the values of its places: what a screen keeps of what it has to say, so that it can be said in the
/// language of the moment.
package struct Message: Equatable, Sendable {
  private let phrase: Phrase
  private let count: Int?
  private let values: [String: String]

  /// - Parameters:
  ///   - count: the number that the plural form is chosen by; nil for a phrase without plural forms.
  ///   - values: text of the guidance and numbers, by the names of the places.
  package init(_ phrase: Phrase, count: Int? = nil, _ values: [String: String] = [:]) {
    self.phrase = phrase
    self.count = count
    self.values = values
  }

  package func text(in words: Words) -> String {
    count.map { words(phrase, count: $0, values) } ?? words(phrase, values)
  }
}

extension Words {
  /// The text of a message; empty if there is none.
  package func callAsFunction(_ message: Message?) -> String { message?.text(in: self) ?? "" }
}
