import Guides
import Screens

extension Phrase {
  static let history = Phrase("desk.history", "Recorded")
  static let historyIsEmpty = Phrase("desk.history-is-empty", "Nothing is recorded yet.")
  static let eventCount = Phrase("desk.event-count", one: "{count} event", other: "{count} events")

  static let eventNoted = Phrase("desk.event-noted", "{detail}: {value}")
  static let eventResumed = Phrase("desk.event-resumed", "Walk-through opened")
  static let eventSaid = Phrase("desk.event-said", "Said: {instruction}")
  static let eventSkipped = Phrase("desk.event-skipped", "Skipped: {what}")
  static let eventAnswered = Phrase("desk.event-answered", "Answered: {question}: {answer}")
  static let eventChanged = Phrase("desk.event-changed", "Put right: {what}: {value}")
  static let eventPaused = Phrase("desk.event-paused", "Walk-through paused")
  static let eventFinished = Phrase("desk.event-finished", "Visit finished")
  static let eventHandedOut = Phrase("desk.event-handed-out", "Handed out: {way}")
  static let eventHandedOutIn = Phrase("desk.event-handed-out-in", "Handed out: {way} (in {language})")
  static let eventTriaged = Phrase("desk.event-triaged", "Symptom check {guide}: {level}")
  static let eventAgreed = Phrase("desk.event-agreed", "Staff agree")
  static let eventDisagreed = Phrase("desk.event-disagreed", "Staff disagree: {reason}")
  static let eventJudged = Phrase("desk.event-judged", "Staff {judgement}")
  static let eventJudgedWithReason = Phrase("desk.event-judged-with-reason", "Staff {judgement}: {reason}")

  /// What the history says for a code of an event.
  init(recordedCode code: String) {
    self.init("desk.code-\(code)", code.replacing("-", with: " "))
  }
}

extension DeskPhrases {
  /// What was recorded of a visit, line by line.
  static let history: [Phrase] = [
    .history, .historyIsEmpty, .eventCount, .eventNoted, .eventResumed, .eventSaid, .eventSkipped, .eventAnswered,
    .eventChanged, .eventPaused, .eventFinished, .eventHandedOut, .eventHandedOutIn, .eventTriaged, .eventAgreed,
    .eventDisagreed, .eventJudged, .eventJudgedWithReason,
  ]

  /// What the history says for codes.
  static let codes = recordedCodes.map { Phrase(recordedCode: $0) }

  /// The codes that the desk itself records as subjects, values and reasons of events, each once.
  static let recordedCodes: [String] = {
    let codes =
      VisitDetails.Name.allCases.map(\.rawValue) + Product.allCases.map(\.rawValue) + Injector.allCases.map(\.rawValue)
      + OtherTreatment.allCases.map(\.rawValue) + [VisitDetails.noOthers] + Level.codes
      + FollowUp.Reason.allCases.map(\.rawValue) + HandoutWay.allCases.map(\.rawValue)
      + Visit.DangerSigns.allCases.map(\.rawValue) + [Visit.DangerSigns.subject, Visit.notSaidValue]
    var seen: Set<String> = []
    return codes.filter { seen.insert($0).inserted }
  }()
}
