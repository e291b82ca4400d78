import Screens

extension Phrase {
  static let oldVisits = Phrase("desk.old-visits", "Old visits")
  static let oldVisitsDetail = Phrase("desk.old-visits-detail", "Not deleted: the clock may be wrong")
  static let clockBeforeProgram = Phrase(
    "desk.clock-before-program", "The clock says {clock}. This program was made after that.")
  static let clockBeforeLastRecord = Phrase(
    "desk.clock-before-last-record", "The clock says {clock}. But the last record is of {last}.")
  static let clockLongAfterLastRecord = Phrase(
    "desk.clock-long-after-last-record",
    "The clock says {clock}. After {last} nothing was recorded for a long time.")
  static let clockBeforeEarlierVisit = Phrase(
    "desk.clock-before-earlier-visit", "The clock says {clock}. The visit of {last} was begun after later ones.")
  static let nothingDeleted = Phrase(
    "desk.nothing-deleted", "No old visit was deleted, because the clock may be wrong.")
  static let clockIsRight = Phrase(
    "desk.clock-is-right", one: "The clock is right: delete {count} visit",
    other: "The clock is right: delete {count} visits")
  static let clockIsWrong = Phrase(
    "desk.clock-is-wrong", "Is the clock wrong? Set it, and start this program again.")
  static let deletedVisitCount = Phrase(
    "desk.deleted-visit-count", one: "{count} visit was deleted.", other: "{count} visits were deleted.")
}

extension DeskPhrases {
  static let expiry: [Phrase] = [
    .oldVisits, .oldVisitsDetail, .clockBeforeProgram, .clockBeforeLastRecord, .clockLongAfterLastRecord,
    .clockBeforeEarlierVisit, .nothingDeleted, .clockIsRight, .clockIsWrong, .deletedVisitCount,
  ]
}
