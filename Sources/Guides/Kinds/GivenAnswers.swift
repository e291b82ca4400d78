/// The answers that a person or a script wrote down, question by question, to be given to a questionnaire.
package struct GivenAnswers: Sendable {
  package let all: [(question: String, texts: [String])]

  package init(_ all: [(question: String, texts: [String])]) { self.all = all }
}
