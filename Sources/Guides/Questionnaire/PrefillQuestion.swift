import Pages

/// A question as far as prefilling needs it.
struct PrefillQuestion {
  let slug: String
  /// The slugs of its answers.
  let answers: [String]
  let notSure: Int?
  /// The answer that denies all others, which is never prefilled.
  let none: Int?
}
