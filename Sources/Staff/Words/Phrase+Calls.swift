import Screens

extension Phrase {
  static let followUpCall = Phrase("desk.follow-up-call", "Follow-up call")
  static let whatIsItAbout = Phrase("desk.what-is-it-about", "What is it about?")
  static let todayAndTreated = Phrase(
    "desk.today-and-treated", "Today is day {number}. Treated: {day}, {time}.")
  static let askWhenTreated = Phrase(
    "desk.ask-when-treated", "Nobody noted when the injection was. Ask the patient.")
  static let startCheckHelp = Phrase("desk.start-check-help", "Start this symptom check")
  static let backToVisitHelp = Phrase("desk.back-to-visit-help", "Go back to the visit")

  static let handOutAdvice = Phrase("desk.hand-out-advice", "Hand out this advice")
  static let isRightLevel = Phrase("desk.is-right-level", "For staff: is this the right level?")
  static let agree = Phrase("desk.agree", "I agree")
  static let disagree = Phrase("desk.disagree", "I do not agree")
  static let recordedAgreement = Phrase("desk.recorded-agreement", "Recorded: staff agree.")
  static let recordedDisagreement = Phrase(
    "desk.recorded-disagreement", "Recorded: staff do not agree. {reason}.")
  static let adviceStays = Phrase("desk.advice-stays", "The advice above stays as it is.")
  static let whyDisagree = Phrase("desk.why-disagree", "Why do you not agree?")
  static let reasonIsRecorded = Phrase(
    "desk.reason-is-recorded", "This is recorded beside the level. The patient's advice stays as it is.")
  static let chooseHint = Phrase("desk.choose-hint", "choose")
  static let recordReasonHelp = Phrase("desk.record-reason-help", "Record this reason")
  static let noReasonHelp = Phrase("desk.no-reason-help", "Go back without recording a reason")
  static let recorded = Phrase("desk.recorded", "Recorded.")

  static let reasonLooksWorse = Phrase("desk.reason-looks-worse", "More urgent: it looks or sounds worse")
  static let reasonLooksBetter = Phrase("desk.reason-looks-better", "Less urgent: it looks or sounds milder")
  static let reasonMisunderstood = Phrase("desk.reason-misunderstood", "An answer was not understood")
  static let reasonCannotGetThere = Phrase("desk.reason-cannot-get-there", "The patient cannot get there")
  static let reasonOther = Phrase("desk.reason-other", "Another reason")
}

extension DeskPhrases {
  /// A follow-up call, and a symptom check that is made for a visit.
  static let calls: [Phrase] = [
    .followUpCall, .whatIsItAbout, .todayAndTreated, .askWhenTreated, .startCheckHelp,
    .backToVisitHelp, .handOutAdvice, .isRightLevel, .agree, .disagree, .recordedAgreement, .recordedDisagreement,
    .adviceStays, .whyDisagree, .reasonIsRecorded, .chooseHint, .recordReasonHelp, .noReasonHelp, .recorded,
    .reasonLooksWorse, .reasonLooksBetter, .reasonMisunderstood, .reasonCannotGetThere, .reasonOther,
  ]
}
