package import Documents

/// A guide that asks, being filled in: what whoever holds such a screen within another one has to know of it.
package protocol QuestionnaireScreen: GuideScreen {
  /// True where the result is shown.
  var isAtResult: Bool { get }

  /// The result as a page to take home; nil while a question is open.
  func handout(in context: ScreenContext) -> Handout?
}

/// A symptom check being made: questions of which each answer can be recorded, and a disposition level at the end.
package protocol SymptomCheckScreen: QuestionnaireScreen {
  /// What is known about questions before they are asked, by the id of the question.
  var known: [String: KnownAnswer] { get set }

  /// The questions that somebody else's record may answer, by the id of the question.
  var prefills: [String: Prefill] { get }

  /// The ids of the guides whose questions are asked.
  var askedGuides: Set<String> { get }

  /// What was answered so far, in the order of the questions.
  var answered: [RecordedAnswer] { get }

  /// What the answers come to; nil while a question is open.
  func checkResult(in context: ScreenContext) -> SymptomCheckResult?
}

/// What is known about a question before it is asked.
package struct KnownAnswer: Equatable, Sendable {
  /// What is known and where from, as "From the visit: today is day 6.", in the language of the moment.
  package let words: String
  /// The answer that fits it, which is focused and has to be confirmed; nil where none is sure to.
  package let answer: Int?

  package init(words: String, answer: Int?) {
    self.words = words
    self.answer = answer
  }
}

/// A question and its answer, as records have them.
package struct RecordedAnswer: Hashable, Sendable {
  /// The id of the guide that the question stands in.
  package let guide: String
  /// The id of the question.
  package let question: String
  /// The slugs of the answers that were given, with "+" between them.
  package let value: String
}

/// What the answers of a symptom check come to.
package struct SymptomCheckResult: Equatable, Sendable {
  package let level: Level
  /// The slug of the page that is shown.
  package let outcome: String
  /// The answers that decided.
  package let reasons: [RecordedAnswer]
  /// The ids of the questions that were asked.
  package let asked: [String]
}
