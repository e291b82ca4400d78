import Desk
import Guides
import Library
import Prose

/// A visit as scripts read it.
struct VisitRow: Encodable {
  let number: Int
  let label: String
  let begun: String
  let treated: String?
  let finished: Bool

  init(_ summary: VisitSummary) {
    number = summary.id.number
    label = summary.label.text
    begun = summary.begun.iso8601
    treated = summary.treated?.iso8601
    finished = summary.isFinished
  }
}

/// An event as scripts read it.
struct EventRow: Encodable {
  let time, kind: String
  let guide, content: String?
  let subject, value: String
  let old, reason: String?
  /// What the guide says where `subject` and `value` stand for a part of it; nil where that text is not at hand.
  let subjectText, valueText: String?

  init(_ event: VisitEvent, texts: GuideTexts = GuideTexts()) {
    time = event.time.iso8601
    kind = event.kind.rawValue
    guide = event.guide
    content = event.content?.description
    subject = event.subject
    value = event.value
    old = event.old
    reason = event.reason
    (subjectText, valueText) = texts.words(for: event)
  }
}

/// A visit with its events as scripts read them.
struct RecordRow: Encodable {
  let number: Int
  let label: String
  let begun: String
  let treated: String?
  let finished: Bool
  let events: [EventRow]

  init(_ record: VisitRecord, texts: GuideTexts = GuideTexts()) {
    let visit = VisitRow(record.summary)
    (number, label, begun, treated, finished) = (visit.number, visit.label, visit.begun, visit.treated, visit.finished)
    events = record.events.map { EventRow($0, texts: texts) }
  }
}

extension Moment {
  /// By the clinic's clocks, as "2026-11-24T10:40:00-07:00".
  var iso8601: String { ClockTime(self, in: LocalClock.zone).iso8601 }

  /// By the clinic's clocks, as "24 November 2026, 10:40 am".
  var inWords: String {
    let clock = ClockTime(self, in: LocalClock.zone)
    return "\(clock.day.inWords), \(clock.inWords)"
  }
}
