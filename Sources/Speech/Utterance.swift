/// A text to be spoken, in one language.
package struct Utterance: Hashable, Sendable {
  package let text: String
  /// The tag of the language, such as "en" or "es-US".
  package let language: String

  package init(_ text: String, language: String) {
    self.text = text
    self.language = language
  }
}
