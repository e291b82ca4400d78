package import Guides
package import Pages

/// One event of a visit. Events are append-only; the state of a visit is derived from them.
package struct VisitEvent: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A detail of the visit: its subject is the detail's name.
    case noted
    /// The walk-through was opened or resumed.
    case resumed
    /// An instruction was said to the patient.
    case said
    /// An instruction or a teach-back question was skipped.
    case skipped
    /// A teach-back question, or one of a symptom check, was answered.
    case answered
    /// A correction of something recorded before.
    case changed
    case paused
    case finished
    case handedOut = "handed-out"
    /// A symptom check reached a level, which is the value.
    case triaged
    /// Staff recorded whether they agree with the level.
    case judged
  }

  package let kind: Kind
  /// The ID of the guide, such as `aftercare/after-injection`; nil if the event is about none.
  package var guide: String?
  /// The hash of that guide's text.
  package var content: ContentHash?
  /// The subject of the event: an instruction's ID, a question's slug, or the name of a detail.
  package var subject: String
  /// Slugs and codes, never free text about health.
  package var value: String
  package var old: String?
  package var reason: String?
  /// The tag of the language of the page that was handed out, such as `es-US`; nil for other events.
  package var language: String?
  /// Set by the log when the event is recorded.
  package var time: Moment

  package init(
    _ kind: Kind, of guide: GuideFacts? = nil, subject: String = "", value: String = "", old: String? = nil,
    reason: String? = nil, time: Moment = Moment(seconds: 0)
  ) {
    self.kind = kind
    self.guide = guide?.id
    content = guide?.meaning
    self.subject = subject
    self.value = value
    self.old = old
    self.reason = reason
    self.time = time
  }
}

extension VisitEvent {
  /// True if the event is about a guide in one of these folders.
  package func isOfGuide(in folders: Set<String>) -> Bool {
    guide.map { folders.contains(String($0.prefix { $0 != "/" })) } ?? false
  }
}
