import Screens

extension Phrase {
  static let tickedTogether = Phrase("aftercare.ticked-together", "We went through the ticked lines together.")
  static let dangerSignsTellStaff = Phrase(
    "aftercare.danger-signs-tell-staff", "Danger signs: tell staff now. Anywhere else, call {number}")
  static let getHelpForTheseToo = Phrase(
    "aftercare.get-help-for-these-too",
    "Get help now for these too. Call the clinic. No answer? Try {advice}. "
      + "Sudden, bad or getting worse? Call {number}")
  static let wholeTime = Phrase("aftercare.whole-time", "The whole time")
  static let commonLabel = Phrase("aftercare.common-label", "Common:")
  static let untilTime = Phrase("aftercare.until-time", "Until {day}, {time}")
  static let thenUntilTime = Phrase("aftercare.then-until-time", "Then until {day}, {time}")
  static let daysFromTo = Phrase("aftercare.days-from-to", "{first} to {last}")
}

extension AftercarePhrases {
  /// A plan to take home.
  static let handout: [Phrase] = [
    .tickedTogether, .dangerSignsTellStaff, .getHelpForTheseToo, .wholeTime, .commonLabel, .untilTime, .thenUntilTime,
    .daysFromTo,
  ]
}
