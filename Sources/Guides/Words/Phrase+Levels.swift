import Screens

extension Phrase {
  static let emergencyHeadline = Phrase("guides.emergency-headline", "Call for emergency help now")
  static let urgentSameDayHeadline = Phrase("guides.urgent-same-day-headline", "See a doctor today")
  /// The name of the level at the desk of a clinic, whose staff are not told to contact themselves.
  static let clinicTodayAtClinic = Phrase("guides.clinic-today-at-clinic", "Needs this clinic today")
  static let clinicTodayHeadline = Phrase(
    "guides.clinic-today-headline", "Contact a clinic today")
  static let nextAppointmentHeadline = Phrase("guides.next-appointment-headline", "Bring it to your next visit")
  static let selfCareHeadline = Phrase("guides.self-care-headline", "Look after it at home")
  /// The short names of the levels, for staff.
  static let emergencyName = Phrase("guides.emergency-name", "emergency")
  static let urgentSameDayName = Phrase("guides.urgent-same-day-name", "urgent-same-day")
  static let clinicTodayName = Phrase("guides.clinic-today-name", "clinic-today")
  static let nextAppointmentName = Phrase("guides.next-appointment-name", "next-appointment")
  static let selfCareName = Phrase("guides.self-care-name", "self-care")
  static let tellStaffNow = Phrase(
    "guides.tell-staff-now", "Tell a member of staff now. Anywhere else, call for help now.")
  static let tellStaff = Phrase("guides.tell-staff", "Tell a member of staff, or contact your clinic.")
  static let why = Phrase("guides.why", "Why")
  static let whatToDo = Phrase("guides.what-to-do", "What to do")
  static let sayThis = Phrase("guides.say-this", "Say this")
  static let whatToExpect = Phrase("guides.what-to-expect", "What to expect")
  static let getHelpSooner = Phrase("guides.get-help-sooner", "Get help sooner if")
}

extension GuidesPhrases {
  /// What a level is called and asks for where `levels.md` does not say it, and the parts of an outcome.
  static let levels: [Phrase] = [
    .emergencyHeadline, .urgentSameDayHeadline, .clinicTodayHeadline, .clinicTodayAtClinic, .nextAppointmentHeadline,
    .selfCareHeadline, .emergencyName, .urgentSameDayName, .clinicTodayName, .nextAppointmentName, .selfCareName,
    .tellStaffNow, .tellStaff, .why, .whatToDo, .sayThis, .whatToExpect, .getHelpSooner,
  ]
}
