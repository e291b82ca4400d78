import Screens

extension Phrase {
  static let faqMenuTitle = Phrase("faq.menu-title", "Questions and answers")
  static let faqMenuDetail = Phrase("faq.menu-detail", "Can it be reversed? How long does it last?")
  static let faqPlace = Phrase("faq.place", "Questions")
  static let nextQuestion = Phrase("faq.next-question", "Next: {question}")
}
