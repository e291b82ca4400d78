import Pages

/// The properties of a question that prefilling needs.
struct PrefillQuestion {
  let slug: String
  /// The slugs of its answers.
  let answers: [String]
  let notSure: Int?
  /// The answer that excludes all others, which is never prefilled.
  let none: Int?
}
