import Screens

extension Phrase {
  static let leftOut = Phrase(
    "documents.left-out", one: "{count} smaller point is not on this page. Ask your clinic.",
    other: "{count} smaller points are not on this page. Ask your clinic.")
  static let whenToGetHelp = Phrase("documents.when-to-get-help", "When to get help")
  static let answers = Phrase("documents.answers", "Answers")
  static let patientInstructions = Phrase("documents.patient-instructions", "Patient instructions")
}
