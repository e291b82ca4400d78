/// Which plural form a count has in a language. Counts are whole numbers from 0 on.
package struct PluralRule: Equatable, Sendable {
  /// A plural form that a language has for whole numbers.
  package struct Form: Equatable, Sendable {
    package let category: PluralCategory
    /// False for a form that no count below a million has, as "many" in Spanish.
    package let isNeeded: Bool
    /// True for a form of one count only, which a text may then say as a word: "one guide".
    package let isOfOneCount: Bool
    /// The first counts that have it, four at most.
    package let examples: [Int]
  }

  private struct Case: Equatable {
    let category: PluralCategory
    let condition: PluralCondition
  }

  private let cases: [Case]

  /// The rule of English, which is asked for more often than any other and is not looked up.
  package static let english = PluralRule([(.one, "i = 1 and v = 0")])

  /// - Parameter language: a language, or a place and its language, as "es", "es-US" or "pt_PT". A language that CLDR
  ///   has no rule for has the form "other" only.
  package init(language: String) {
    var tag = language.lowercased().split { $0 == "-" || $0 == "_" }
    while !tag.isEmpty {
      let name = tag.joined(separator: "-")
      if let group = Self.groups.first(where: { $0.languages.split(separator: " ").contains { $0 == name } }) {
        self.init(group.rules)
        return
      }
      tag.removeLast()
    }
    self.init([])
  }

  private init(_ rules: [(category: PluralCategory, condition: String)]) {
    cases = rules.map { Case(category: $0.category, condition: PluralCondition($0.condition)) }
  }

  /// - Precondition: `count` is not negative.
  package func category(of count: Int) -> PluralCategory {
    precondition(count >= 0, "\(count) is no count.")
    return cases.first { $0.condition.holds(for: count) }?.category ?? .other
  }

  /// The forms that whole numbers have, in CLDR's order. In Polish "other" is not among them: only fractions have it.
  ///
  /// The counts below 200 and a million have every form that any count has; a test compares them with CLDR's samples.
  package var forms: [Form] {
    let counts = Dictionary(grouping: 0..<200, by: category(of:))
    let ofMillions = category(of: 1_000_000)
    return PluralCategory.allCases.compactMap { category in
      let below = counts[category] ?? []
      guard !below.isEmpty || category == ofMillions else { return nil }
      return Form(
        category: category, isNeeded: !below.isEmpty, isOfOneCount: below.count == 1 && category != ofMillions,
        examples: below.isEmpty ? [1_000_000] : Array(below.prefix(4)))
    }
  }
}
