/// What a new version of a guide means for patients, beside an older one.
package struct GuideComparison: Equatable, Sendable {
  /// Ways of answering, counted by how their result changed.
  package struct Situations: Equatable, Sendable {
    package var milder = 0.0
    package var stricter = 0.0
    package var same = 0.0
    /// Answers that lead to a milder, or stricter, end, in words; nil where none do.
    package var milderExample: String?
    package var stricterExample: String?

    /// None at all.
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

  /// Changes that belong to no single answer.
  package let changes: [String]
  package var answers: [Answer] = []
  package var situations = Situations()

  init(changes: [String]) { self.changes = changes }

  /// Of two versions of which only the text is compared; nil where it is the same.
  init?(textOf newer: GuideFacts, before older: GuideFacts) {
    guard newer.meaning != older.meaning else { return nil }
    self.init(changes: ["the text has changed"])
  }
}
