/// Replaces words of the guidance by those of a place, in one pass: a replacement is not replaced again.
///
/// Only whole words are replaced. A word in small letters also stands for itself with an initial capital and in all
/// capitals, and its replacement takes that form. A word with a capital stands for itself alone, and for itself in all
/// capitals if it is not one already: "US" does not stand for "us".
struct WordReplacer: Sendable {
  private struct Rule: Sendable {
    let from: [Character]
    let to: String
    /// True if the word is written in small letters.
    let isSmall: Bool
    let shouted: [Character]
  }

  /// The words by their first letter in small letters, the longest first.
  private var rules: [Character: [Rule]] = [:]

  init(_ words: [(from: String, to: String)]) {
    for word in words.sorted(by: { $0.from.count > $1.from.count }) {
      guard let first = word.from.lowercased().first else { continue }
      let rule = Rule(
        from: Array(word.from), to: word.to, isSmall: word.from == word.from.lowercased(),
        shouted: Array(word.from.uppercased()))
      rules[first, default: []].append(rule)
    }
  }

  func replaced(_ text: String) -> String {
    guard !rules.isEmpty else { return text }
    let letters = Array(text)
    var result = ""
    var index = 0
    while index < letters.count {
      if index == 0 || !Self.isPartOfWord(letters[index - 1]),
        let (to, length) = replacement(at: index, of: letters)
      {
        result += to
        index += length
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return result
  }

  private static func isPartOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  private func replacement(at start: Int, of letters: [Character]) -> (to: String, length: Int)? {
    guard let first = letters[start].lowercased().first else { return nil }
    for rule in rules[first] ?? [] {
      let end = start + rule.from.count
      guard end <= letters.count, end == letters.count || !Self.isPartOfWord(letters[end]),
        let to = Self.form(of: rule, for: letters[start..<end])
      else { continue }
      return (to, rule.from.count)
    }
    return nil
  }

  /// The replacement in the form of what was found; nil if the rule is not about it.
  private static func form(of rule: Rule, for found: ArraySlice<Character>) -> String? {
    if found.elementsEqual(rule.from) { return rule.to }
    if found.count > 1, found.elementsEqual(rule.shouted) { return rule.to.uppercased() }
    guard rule.isSmall, found.dropFirst().elementsEqual(rule.from.dropFirst()),
      found.first?.lowercased() == rule.from.first.map(String.init)
    else { return nil }
    return rule.to.prefix(1).uppercased() + rule.to.dropFirst()
  }
}
