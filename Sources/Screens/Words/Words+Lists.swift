/// Lists in running text, made as CLDR makes them of four patterns: the pattern for the last two items, those before
/// them one after the other, and the first.
extension Words {
  /// Some things in a row, as "a, b and c".
  package func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 2 else { return items.count == 1 ? last : joined(.listTwo, items[0], last) }
    var result = joined(.listEnd, items[items.count - 2], last)
    for item in items[1..<(items.count - 2)].reversed() { result = joined(.listMiddle, item, result) }
    return joined(.listStart, items[0], result)
  }

  /// Some things one after the other, as "a, b, c", where no "and" belongs between the last two.
  package func enumeration(of items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.dropLast().reversed().reduce(last) { joined(.listMiddle, $1, $0) }
  }

  private func joined(_ pattern: Phrase, _ item: String, _ rest: String) -> String {
    if language.prefix(while: { $0 != "-" }) == "es", Self.soundsLikeI(rest) {
      let head = self(pattern, ["item": item, "rest": ""])
      if head.hasSuffix(" y ") { return head.dropLast(2) + "e " + rest }
    }
    return self(pattern, ["item": item, "rest": rest])
  }

  /// True where Spanish says "e" for "y", so that two sounds do not become one: before i- and hi-, but not before the
  /// hi- of "hielo" and "hiato".
  private static func soundsLikeI(_ word: String) -> Bool {
    let letters = Array(word.lowercased().drop { !$0.isLetter && !$0.isNumber }.prefix(3))
    let isI = { (index: Int) in index < letters.count && "ií".contains(letters[index]) }
    if isI(0) { return true }
    return letters.first == "h" && isI(1) && !(letters.count > 2 && "ae".contains(letters[2]))
  }
}

extension Phrase {
  static let listTwo = Phrase("list.two", "{item} and {rest}")
  static let listStart = Phrase("list.start", "{item}, {rest}")
  static let listMiddle = Phrase("list.middle", "{item}, {rest}")
  static let listEnd = Phrase("list.end", "{item} and {rest}")

  /// The patterns of `Words.list`.
  package static let listPatterns = [listTwo, listStart, listMiddle, listEnd]
}
