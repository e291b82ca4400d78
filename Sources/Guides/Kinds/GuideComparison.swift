/// What changes for patients from an older version of a guide to a newer one.
package struct GuideComparison: Equatable, Sendable {
  /// The number of ways to answer, by how their result changed.
  package struct Situations: Equatable, Sendable {
    package var milder = 0.0
    package var stricter = 0.0
    package var same = 0.0
    /// Answers in words that lead to a milder, or stricter, result; nil if there are none.
    package var milderExample: String?
    package var stricterExample: String?

    /// No situations.
    package init() {}

    init(milder: Double, stricter: Double, same: Double, milderExample: String?, stricterExample: String?) {
      (self.milder, self.stricter, self.same) = (milder, stricter, same)
      (self.milderExample, self.stricterExample) = (milderExample, stricterExample)
    }
  }

  /// An answer that changed, and the situations in which it is given.
  package struct Answer: Equatable, Sendable {
    package let change: String
    package let situations: Situations
  }

  /// Changes that do not belong to a single answer.
  package let changes: [String]
  package var answers: [Answer] = []
  package var situations = Situations()

  init(changes: [String]) { self.changes = changes }

  /// Compares only the text of two versions; nil if it is the same.
  init?(textOf newer: GuideFacts, before older: GuideFacts) {
    guard newer.meaning != older.meaning else { return nil }
    self.init(changes: ["the text has changed"])
  }
}
