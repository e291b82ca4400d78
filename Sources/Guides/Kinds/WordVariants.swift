/// A word, and what people type when they mean it: slips, other spellings, or words that say the same.
///
///     child: 12yo, im/shes/hes 12/13/14
///
/// A variant may have several words, one after the other; of words with strokes between them one is enough.
package struct WordVariants: Equatable, Sendable {
  package let word: String
  /// Each variant by its words, and each word by its alternatives.
  package let variants: [[[String]]]

  /// - Parameter text: the word, a colon, and its variants with commas; nil is given for any other text.
  package init?(_ text: String) {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let word = halves[0].split(separator: " ")
    let variants = halves[1].split(separator: ",", omittingEmptySubsequences: false).map { variant in
      variant.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
    }
    guard word.count == 1, variants.allSatisfy({ !$0.isEmpty && $0.allSatisfy { !$0.isEmpty } }) else { return nil }
    self.word = String(word[0])
    self.variants = variants
  }
}
