import Guides

/// The answers as a person gave them to a guide.
extension AnswersFile {
  var given: GivenAnswers { GivenAnswers(answers) }

  /// The answers as a walk through a guide.
  ///
  /// - Returns: also the ids of the questions on the path without an answer, which count as "Not sure".
  func walk(of guide: Triage.Guide) throws -> (walk: Triage.Walk, unanswered: [String]) {
    do {
      let given = try guide.walk(with: given)
      complain(unanswered: given.unanswered, ignored: given.ignored)
      return (given.walk, given.unanswered)
    } catch {
      throw failure(error)
    }
  }

  /// The answers to a checklist.
  ///
  /// - Returns: also the items without an answer, which count as "Not sure".
  func filling(of guide: Checklist.Guide) throws -> (filling: Checklist.Filling, unanswered: [String]) {
    do {
      let filling = try guide.filling(with: given)
      complain(unanswered: filling.unanswered, ignored: [])
      return filling
    } catch {
      throw failure(error)
    }
  }

  /// Why the answers cannot be given, with the place in the file.
  func failure(_ refusal: AnswerRefusal) -> Failure {
    switch refusal {
    case .unknown(let word, is: let kind, among: let known, let question):
      refuse(word, is: kind, among: known, question: question)
    case .notTogether(let words): Failure(.badData, words)
    }
  }

  /// Says on standard error what was not answered, and what was answered for nothing.
  func complain(unanswered: [String], ignored: [String]) {
    if !unanswered.isEmpty {
      Output.complain("Not answered, so counted as \"Not sure\": \(unanswered.joined(separator: ", ")).")
    }
    if !ignored.isEmpty { Output.complain("Not on the path taken, so not used: \(ignored.joined(separator: ", ")).") }
  }
}
