/// The differences between two versions of a symptom check, question by question.
package enum AnswerChanges {
  /// One change, in words.
  package struct Change: Equatable, Sendable {
    package let words: String
    /// The answer that changed; nil if the change is to the question.
    package let given: DecisionGraphComparison.Given?
  }

  /// All changes, in the order of the new version's questions; removed questions come last.
  package static func all(old: Triage.Guide, new: Triage.Guide) -> [Change] {
    var all: [Change] = []
    for question in new.questions {
      guard let before = old.questions.first(where: { $0.slug == question.slug }) else {
        all.append(Change(words: "\(question.label): a new question", given: nil))
        continue
      }
      all += changes(from: before, to: question, old: old, new: new)
    }
    for question in old.questions where !new.questions.contains(where: { $0.slug == question.slug }) {
      all.append(Change(words: "\(question.label): no longer asked", given: nil))
    }
    return all
  }

  private static func changes(
    from before: Triage.Question, to after: Triage.Question, old: Triage.Guide, new: Triage.Guide
  ) -> [Change] {
    var changes: [Change] = []
    if (before.sourceText ?? before.text) != (after.sourceText ?? after.text) {
      let words = "\(after.label): asks \"\(after.text)\" instead of \"\(before.text)\""
      changes.append(Change(words: words, given: nil))
    }
    for answer in after.answers {
      let now = meaning(of: answer, in: new)
      let same = before.answers.first { $0.slug == answer.slug }
      let was = same.map { meaning(of: $0, in: old) }
      guard was != now, same.map({ isSame(goal(of: $0, in: old), goal(of: answer, in: new)) }) != true else { continue }
      changes.append(
        change(of: answer, of: after, in: new, was.map { "\(now), before: \($0)" } ?? "a new answer, \(now)"))
    }
    for answer in before.answers where !after.answers.contains(where: { $0.slug == answer.slug }) {
      let gone = "no longer an answer, before: \(meaning(of: answer, in: old))"
      changes.append(change(of: answer, of: before, in: old, gone))
    }
    return changes
  }

  private static func change(
    of answer: Triage.Answer, of question: Triage.Question, in guide: Triage.Guide, _ words: String
  ) -> Change {
    let step = guide.graph.steps.first { $0.guide == guide.facts.id && $0.question.slug == question.slug }
    return Change(
      words: "\(question.label) / \(answer.text): \(words)",
      given: step.map { DecisionGraphComparison.Given(question: $0.id, answer: answer.slug) })
  }

  /// The mark of an answer, and what it leads to by its id, which is the same in every language.
  private static func goal(
    of answer: Triage.Answer, in guide: Triage.Guide
  ) -> (mark: Triage.Mark?, question: String?, level: Level?, target: String) {
    let slug = String(answer.target.drop { $0 != "#" }.dropFirst())
    return (
      answer.mark, guide.questions.first { $0.slug == slug }?.slug,
      guide.outcomes.first { $0.slug == slug }?.level, answer.target
    )
  }

  private static func isSame(
    _ one: (mark: Triage.Mark?, question: String?, level: Level?, target: String),
    _ other: (mark: Triage.Mark?, question: String?, level: Level?, target: String)
  ) -> Bool {
    guard one.mark == other.mark, one.question == other.question, one.level == other.level else { return false }
    return one.question != nil || one.level != nil || one.target == other.target
  }

  /// The mark and the target of an answer in words, such as "red flag, to Emergency".
  package static func meaning(of answer: Triage.Answer, in guide: Triage.Guide) -> String {
    let slug = String(answer.target.drop { $0 != "#" }.dropFirst())
    let goal =
      guide.questions.first { $0.slug == slug }?.label
      ?? guide.outcomes.first { $0.slug == slug }.map { "the end \($0.level.code)" } ?? answer.target
    return answer.mark.map { "\($0.words), to \(goal)" } ?? "to \(goal)"
  }
}
