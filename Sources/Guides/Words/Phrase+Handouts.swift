package import Screens

extension Phrase {
  static let madeOn = Phrase("guides.made-on", "Made on {day}.")
  static let noDiagnosis = Phrase("guides.no-diagnosis", "General advice, no diagnosis.")
  static let clinicPhone = Phrase("guides.clinic-phone", "Phone: {number}.")
  static let clinicHours = Phrase("guides.clinic-hours", "Hours: {hours}.")
  static let outOfHours = Phrase("guides.out-of-hours", "Out of hours: {number}.")
  static let emergencyNumber = Phrase("guides.emergency-number", "Emergency: {number}.")
  static let fromGuides = Phrase("guides.from-guides", "From: {guides}.")
  static let titleAndVersion = Phrase("guides.title-and-version", "{title} ({version})")
  package static let dangerSigns = Phrase("guides.danger-signs", "Danger signs")
  static let treatedOn = Phrase("guides.treated-on", "Treated: {day}, {time}.")
}

extension GuidesPhrases {
  /// Pages to take home.
  static let handouts: [Phrase] = [
    .madeOn, .noDiagnosis, .clinicPhone, .clinicHours, .outOfHours, .emergencyNumber, .fromGuides, .titleAndVersion,
    .dangerSigns, .treatedOn,
  ]
}
