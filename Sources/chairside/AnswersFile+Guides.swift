import Guides

/// The answers as a person gave them to a guide.
extension AnswersFile {
  var given: GivenAnswers { GivenAnswers(answers) }

  /// The failure for answers that cannot be given, with the place in the file.
  func failure(_ refusal: AnswerRefusal) -> Failure {
    switch refusal {
    case .unknown(let word, is: let kind, among: let known, let question):
      refuse(word, is: kind, among: known, question: question)
    case .notTogether(let words): Failure(.badData, words)
    }
  }

  /// Reports on standard error the questions that were not answered, and the answers that were not used.
  func complain(unanswered: [String], ignored: [String]) {
    if !unanswered.isEmpty {
      Output.complain("Not answered, so counted as \"Not sure\": \(unanswered.joined(separator: ", ")).")
    }
    if !ignored.isEmpty { Output.complain("Not on the path taken, so not used: \(ignored.joined(separator: ", ")).") }
  }
}
