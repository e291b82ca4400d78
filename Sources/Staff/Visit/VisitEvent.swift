package import Guides
package import Pages

/// One thing that happened on a visit. Events are only ever added; what a visit is stands in its events.
package struct VisitEvent: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A detail of the visit: its subject is the detail's name.
    case noted
    /// The walk-through was opened, or gone on with.
    case resumed
    /// An instruction was said to the patient.
    case said
    /// An instruction or a teach-back question was passed over.
    case skipped
    /// A teach-back question, or one of a symptom check, was answered.
    case answered
    /// Something recorded before turned out to be otherwise.
    case changed
    case paused
    case finished
    case handedOut = "handed-out"
    /// A symptom check came to a level; the value is the level.
    case triaged
    /// Whether staff agree with the level.
    case judged
  }

  package let kind: Kind
  /// The guide, as `aftercare/after-injection`; nil where the event is about none.
  package var guide: String?
  /// The hash of that guide's text.
  package var content: ContentHash?
  /// What it is about: an instruction's id, a question's slug, a detail.
  package var subject: String
  /// Slugs and codes, never free text about health.
  package var value: String
  package var old: String?
  package var reason: String?
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
  /// True where it is about a guide of one of some folders.
  package func isOfGuide(in folders: Set<String>) -> Bool {
    guide.map { folders.contains(String($0.prefix { $0 != "/" })) } ?? false
  }
}
