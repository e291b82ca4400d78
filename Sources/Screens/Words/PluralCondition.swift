/// When a whole number has a plural form, in the syntax of CLDR (UTS #35 part 3, "Language Plural Rules"), as
/// `n % 10 = 2..4 and n % 100 != 12..14 or n = 0`.
struct PluralCondition: Equatable, Sendable {
  /// One comparison, as `n % 10 = 2..4,9`.
  fileprivate struct Relation: Equatable {
    struct Span: Equatable {
      let low: Int
      let high: Int
    }

    /// True for `n` and `i`, which are the number. The others (`v`, `w`, `f`, `t`: decimals; `c`, `e`: a compact
    /// exponent) are 0 for every whole number.
    let isOfNumber: Bool
    let modulus: Int?
    let isEqual: Bool
    let spans: [Span]

    func holds(for number: Int) -> Bool {
      let value = isOfNumber ? number : 0
      let compared = modulus.map { value % $0 } ?? value
      return spans.contains { $0.low <= compared && compared <= $0.high } == isEqual
    }
  }

  /// One of them has to hold; each is some relations that all have to hold.
  private let alternatives: [[Relation]]

  /// - Precondition: `text` is in CLDR's syntax, with a space on either side of each sign.
  init(_ text: String) {
    alternatives = text.split(separator: " ").split(separator: "or").map { alternative in
      alternative.split(separator: "and").map { words in
        guard let relation = Relation(Array(words)) else { preconditionFailure("\"\(text)\" is no plural rule.") }
        return relation
      }
    }
  }

  func holds(for number: Int) -> Bool {
    alternatives.contains { $0.allSatisfy { $0.holds(for: number) } }
  }
}

extension PluralCondition.Relation {
  /// Reads `["n", "%", "10", "=", "2..4,9"]`, with or without the remainder; nil for anything else.
  fileprivate init?(_ words: [Substring]) {
    guard words.count == 3 || words.count == 5 && words[1] == "%", let operand = words.first, let list = words.last,
      ["n", "i", "v", "w", "f", "t", "c", "e"].contains(operand)
    else { return nil }
    isOfNumber = operand == "n" || operand == "i"
    modulus = words.count == 5 ? Int(words[2]) : nil
    let sign = words[words.count - 2]
    guard sign == "=" || sign == "!=", words.count == 3 || modulus.map({ $0 > 0 }) == true else { return nil }
    isEqual = sign == "="
    var spans: [Span] = []
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = item.split(separator: ".").map { Int($0) }
      guard ends.count <= 2, let low = ends.first ?? nil, let high = ends.last ?? nil, low <= high else { return nil }
      spans.append(Span(low: low, high: high))
    }
    self.spans = spans
  }
}
