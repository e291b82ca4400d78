import Screens

extension Phrase {
  static let desk = Phrase("desk.desk", "Desk")
  static let staffDesk = Phrase("desk.staff-desk", "Staff desk")
  static let newVisit = Phrase("desk.new-visit", "New visit")
  static let newVisitDetail = Phrase("desk.new-visit-detail", "After an injection")
  static let openVisitCount = Phrase(
    "desk.open-visit-count", one: "Open visits ({count})", other: "Open visits ({count})")
  static let openVisitCountOrMore = Phrase(
    "desk.open-visit-count-or-more", one: "Open visits ({count} or more)", other: "Open visits ({count} or more)")
  static let openVisitsDetail = Phrase("desk.open-visits-detail", "To go on with")
  static let findVisit = Phrase("desk.find-visit", "Find a visit")
  static let findVisitDetail = Phrase("desk.find-visit-detail", "For a call, by label or day")
  static let todaysVisitCount = Phrase(
    "desk.todays-visit-count", one: "Today's visits ({count})", other: "Today's visits ({count})")
  static let todaysVisitCountOrMore = Phrase(
    "desk.todays-visit-count-or-more", one: "Today's visits ({count} or more)",
    other: "Today's visits ({count} or more)")
  static let choosing = Phrase("desk.choosing", "Choosing, with a patient")
  static let choosingDetail = Phrase("desk.choosing-detail", "Before they book")
  static let browseGuidance = Phrase("desk.browse-guidance", "Browse the guidance")
  static let browseGuidanceDetail = Phrase("desk.browse-guidance-detail", "All guides, as patients see them")
  static let noNames = Phrase("desk.no-names", "No names, please. Visits are kept on this computer only.")
  static let beforeBooking = Phrase("desk.before-booking", "Before booking")
  static let checklistsIntro = Phrase(
    "desk.checklists-intro", "Fill in a list together, and hand out what is left to ask.")
}

extension DeskPhrases {
  /// The first screen, and the checklists.
  static let home: [Phrase] = [
    .desk, .staffDesk, .newVisit, .newVisitDetail, .openVisitCount, .openVisitCountOrMore, .openVisitsDetail,
    .findVisit, .findVisitDetail, .todaysVisitCount, .todaysVisitCountOrMore, .choosing, .choosingDetail,
    .browseGuidance, .browseGuidanceDetail, .noNames, .beforeBooking, .checklistsIntro,
  ]
}
