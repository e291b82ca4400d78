package import Screens

/// What questions and answers say.
package enum FAQPhrases {
  package static let all: [Phrase] = [.faqMenuTitle, .faqMenuDetail, .faqPlace, .nextQuestion]
}
