/// Finds instructions that do not say who acts: "the area should be kept clean" (R405).
enum Passive {
  /// The words from "should" to the participle; nil if there are none.
  static func words(in sentence: Sentence) -> ClosedRange<Int>? {
    let keys = sentence.words.map(\.key)
    for start in keys.indices where keys[start] == "should" || keys[start] == "shouldn't" {
      guard let be = keys[start...].dropFirst().prefix(3).firstIndex(of: "be") else { continue }
      let participle = keys[be...].dropFirst().prefix(3).firstIndex(where: isParticiple)
      if let participle, !sentence.words[start].isQuoted { return start...participle }
    }
    return nil
  }

  private static func isParticiple(_ word: String) -> Bool {
    (word.hasSuffix("ed") && word.count > 4) || irregular.contains(word)
  }

  private static let irregular: Set = [
    "avoided", "begun", "bought", "brought", "caught", "chosen", "cut", "done", "drawn", "driven", "drunk", "eaten",
    "felt", "found", "given", "gone", "held", "hidden", "hurt", "kept", "known", "laid", "left", "let", "lost", "made",
    "met", "paid", "put", "read", "seen", "sent", "set", "shown", "shut", "spoken", "spent", "stuck", "taken", "taught",
    "thought", "thrown", "told", "understood", "used", "withheld", "worn", "written",
  ]
}
