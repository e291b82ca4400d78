/// Finds English in a Spanish text, and Spanish in an English one.
package enum ForeignWords {
  /// Words that only English has, and that an English sentence can hardly do without.
  private static let english: Set<String> = [
    "the", "and", "you", "your", "with", "this", "that", "not", "are", "of", "to", "it", "was", "for", "have", "has",
    "from", "when", "what", "which", "if", "or", "is", "any", "all", "help", "back", "more", "next", "choose", "press",
    "answer", "answers", "question", "questions", "staff", "now", "today", "day", "tell", "call", "sign", "signs",
  ]

  /// Words that only Spanish has.
  private static let spanish: Set<String> = [
    "el", "los", "las", "del", "que", "por", "para", "con", "una", "está", "usted", "su", "sus", "esto", "ahora", "hoy",
    "día", "llame", "avise", "pregunta", "respuesta", "ayuda",
  ]

  /// The words of a text, in small letters. What stands in double quotes is a name or a key.
  private static func words(of text: String) -> [String] {
    text.replacing(/"[^"]*"/, with: " ").lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// - Parameter language: the one that the text should be in, `en` or `es`.
  package static func found(in text: String, of language: String) -> [String] {
    words(of: text).filter { (language == "es" ? english : spanish).contains($0) }
  }
}
