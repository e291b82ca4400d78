import Screens

extension Phrase {
  static let visit = Phrase("desk.visit", "Visit {label}")
  static let goOnWithWalk = Phrase("desk.go-on-with-walk", "Go on with the walk-through")
  static let beginWalk = Phrase("desk.begin-walk", "Begin the walk-through")
  static let beginWalkDetail = Phrase("desk.begin-walk-detail", "What the patient is told")
  static let toBeFinished = Phrase("desk.to-be-finished", "To be finished")
  static let followUpCallDetail = Phrase("desk.follow-up-call-detail", "Something feels wrong")
  static let handOutPlan = Phrase("desk.hand-out-plan", "Hand out the plan")
  static let handOutPlanDetail = Phrase("desk.hand-out-plan-detail", "What the patient takes home")
  static let changeDetail = Phrase("desk.change-detail", "Change a detail")
  static let whatWasRecorded = Phrase("desk.what-was-recorded", "What was recorded")

  static let treatedAt = Phrase("desk.treated-at", "Treated: {day}, {time}")
  static let treatedNobodyNoted = Phrase("desk.treated-nobody-noted", "Treated: nobody noted when")
  static let areasTreated = Phrase("desk.areas-treated", "Areas: {areas}")
  static let productUsed = Phrase("desk.product-used", "Product: {product}")
  static let productAndLotUsed = Phrase("desk.product-and-lot-used", "Product: {product}, lot {lot}")
  static let lotUsed = Phrase("desk.lot-used", "Lot: {lot}")
  static let injectedBy = Phrase("desk.injected-by", "Injected by: {injector}")
  static let alsoDone = Phrase("desk.also-done", "Also: {treatments}")

  static let walkFinished = Phrase(
    "desk.walk-finished", "Walk-through: finished on {day}, {time}, in {duration}.")
  static let planNotOpened = Phrase(
    "desk.plan-not-opened", "The aftercare plan could not be opened. Ask who looks after the guidance.")
  static let handedOutTimes = Phrase(
    "desk.handed-out-times", one: "Handed out: once.", other: "Handed out: {count} times.")
  static let checkOnDay = Phrase("desk.check-on-day", "{check}, on {day}:")
  static let checkLevel = Phrase("desk.check-level", "{symbol} {level}.")
  static let checkLevelAgreed = Phrase("desk.check-level-agreed", "{symbol} {level}. Staff agree.")
  static let checkLevelDisagreed = Phrase(
    "desk.check-level-disagreed", "{symbol} {level}. Staff do not agree. {reason}.")

  static let noteTimeFirst = Phrase(
    "desk.note-time-first", "Note first when the injection was. The plan needs it for its dates.")

  static let dayNumber = Phrase("desk.day-number", "Day {number}")
  static let windowUntil = Phrase("desk.window-until", "Until {end}")
  static let windowFromUntil = Phrase("desk.window-from-until", "From {start}, until {end}")
  static let windowOnDay = Phrase("desk.window-on-day", "{window}: {day}")
  static let windowOnDays = Phrase("desk.window-on-days", "{window}: {first} to {last}")
  static let kindInWindow = Phrase("desk.kind-in-window", "{kind}. {window}")
  static let lessThanMinute = Phrase("desk.less-than-minute", "less than a minute")
  static let minutes = Phrase("desk.minutes", one: "{count} minute", other: "{count} minutes")
}

extension DeskPhrases {
  /// The page of a visit, and when the windows of its plan are.
  static let visit: [Phrase] = [
    .visit, .goOnWithWalk, .beginWalk, .beginWalkDetail, .toBeFinished, .followUpCallDetail, .handOutPlan,
    .handOutPlanDetail, .changeDetail, .whatWasRecorded, .treatedAt, .treatedNobodyNoted, .areasTreated,
    .productUsed, .productAndLotUsed, .lotUsed, .injectedBy, .alsoDone, .walkFinished, .planNotOpened,
    .handedOutTimes, .checkOnDay, .checkLevel, .checkLevelAgreed, .checkLevelDisagreed, .noteTimeFirst, .dayNumber,
    .windowUntil, .windowFromUntil, .windowOnDay, .windowOnDays, .kindInWindow, .lessThanMinute, .minutes,
  ]
}
