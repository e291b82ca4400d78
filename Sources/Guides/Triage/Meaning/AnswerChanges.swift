/// What changed between two versions of a symptom check, question by question, in words.
package enum AnswerChanges {
  /// Sentences, in the order of the new version's questions; questions that are gone come last.
  package static func words(old: Triage.Guide, new: Triage.Guide) -> [String] {
    var words: [String] = []
    for question in new.questions {
      guard let before = old.questions.first(where: { $0.slug == question.slug }) else {
        words.append("\(question.label): a new question")
        continue
      }
      words += changes(from: before, to: question, old: old, new: new)
    }
    for question in old.questions where !new.questions.contains(where: { $0.slug == question.slug }) {
      words.append("\(question.label): no longer asked")
    }
    return words
  }

  private static func changes(
    from before: Triage.Question, to after: Triage.Question, old: Triage.Guide, new: Triage.Guide
  ) -> [String] {
    var words: [String] = []
    if before.text != after.text {
      words.append("\(after.label): asks \"\(after.text)\" instead of \"\(before.text)\"")
    }
    for answer in after.answers {
      guard let earlier = before.answers.first(where: { $0.slug == answer.slug }) else {
        words.append("\(after.label) / \(answer.text): a new answer, \(meaning(of: answer, in: new))")
        continue
      }
      let (was, now) = (meaning(of: earlier, in: old), meaning(of: answer, in: new))
      if was != now { words.append("\(after.label) / \(answer.text): \(now), before: \(was)") }
    }
    for answer in before.answers where !after.answers.contains(where: { $0.slug == answer.slug }) {
      words.append("\(after.label) / \(answer.text): no longer an answer")
    }
    return words
  }

  /// "red flag, to Emergency"
  package static func meaning(of answer: Triage.Answer, in guide: Triage.Guide) -> String {
    let slug = String(answer.target.drop { $0 != "#" }.dropFirst())
    let goal =
      guide.questions.first { $0.slug == slug }?.label
      ?? guide.outcomes.first { $0.slug == slug }.map { "the end \($0.level.code)" } ?? answer.target
    return answer.mark.map { "\($0.words), to \(goal)" } ?? "to \(goal)"
  }
}
