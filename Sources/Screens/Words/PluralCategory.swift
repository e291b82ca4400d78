/// The plural forms of all languages, by the names of CLDR. Which of them a language has is its `PluralRule`.
package enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case zero, one, two, few, many, other
}
