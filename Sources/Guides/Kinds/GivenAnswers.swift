/// Answers that a person or a script wrote to a file, question by question, to be applied to a questionnaire.
package struct GivenAnswers: Sendable {
  package let all: [(question: String, texts: [String])]

  package init(_ all: [(question: String, texts: [String])]) { self.all = all }
}
