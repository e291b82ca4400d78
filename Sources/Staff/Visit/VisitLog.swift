package import Guides
package import Screens

/// Where visits are recorded. What a call returned from without an error is kept, whatever happens to the program next.
///
/// `DeskService` writes to it and `Staff` reads it, on the one thread of the event loop, before a screen says that something
/// was recorded.
package protocol VisitLog: AnyObject, Sendable {
  /// Starts a visit with a label that tells it from others of the day and names nobody.
  func begin(_ label: VisitLabel) throws(VisitLogError) -> VisitID
  /// Adds events to a visit, all of them or none, each stamped with the time of now.
  ///
  /// - Returns: the events as they were recorded.
  func record(_ events: [VisitEvent], in visit: VisitID) throws(VisitLogError) -> [VisitEvent]
  /// A visit with its events in the order in which they were recorded; nil where there is none of that number.
  func visit(_ id: VisitID) throws(VisitLogError) -> VisitRecord?
  /// Visits that fit, the latest first.
  func visits(_ search: VisitSearch) throws(VisitLogError) -> [VisitSummary]
}

/// Names a visit in its log.
package struct VisitID: Hashable, Sendable, CustomStringConvertible {
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package var description: String { String(number) }
}

/// A few characters that staff tell a visit by; never a name.
package struct VisitLabel: Hashable, Sendable, CustomStringConvertible {
  /// The longest label: short enough that no name and date of birth fits.
  package static let longest = 8

  package let text: String

  /// - Returns: nil where the text is empty, longer than 8 characters, or holds anything but letters, digits, `-`, `.`
  ///   and spaces.
  package init?(_ text: String) {
    let allowed = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-. ".contains($0)) }
    guard (1...Self.longest).contains(text.count), allowed, text.contains(where: { $0 != " " }) else { return nil }
    self.text = text
  }

  package var description: String { text }
}

/// What a list shows of a visit.
package struct VisitSummary: Equatable, Sendable {
  package let id: VisitID
  package let label: VisitLabel
  /// When it was first recorded.
  package let begun: Moment
  /// When the injection was, as last noted; nil where nobody noted it.
  package let treated: Moment?
  package let isFinished: Bool

  package init(id: VisitID, label: VisitLabel, begun: Moment, treated: Moment?, isFinished: Bool) {
    self.id = id
    self.label = label
    self.begun = begun
    self.treated = treated
    self.isFinished = isFinished
  }
}

/// A visit with everything that was recorded of it.
package struct VisitRecord: Equatable, Sendable {
  package let summary: VisitSummary
  package let events: [VisitEvent]

  package init(summary: VisitSummary, events: [VisitEvent]) {
    self.summary = summary
    self.events = events
  }
}

/// Which visits to list.
package struct VisitSearch: Equatable, Sendable {
  /// The beginning of the label, in any letter case; empty for every label.
  package var label = ""
  /// Visits begun, or with an injection, at or after this moment; nil for no bound.
  package var from: Moment?
  /// Visits begun, or with an injection, before this moment; nil for no bound.
  package var until: Moment?
  /// True for those that are not finished only.
  package var isOpen = false
  /// At most so many.
  package var limit = 100

  package init() {}
}

/// Why the log could not do what was asked; the text says what to do.
package enum VisitLogError: Error, Equatable, CustomStringConvertible {
  /// Another program holds the file.
  case busy(path: String)
  case diskFull(path: String)
  /// The file was written by a newer version of the program.
  case newer(path: String)
  case corrupt(path: String)
  case notAllowed(path: String)
  /// Nothing but a later finding, a handout or a follow-up can be added to a finished visit.
  case finished
  case other(path: String, reason: String)

  /// The same in English, for the command line.
  package var description: String { text(in: .english) }

  package func text(in words: Words) -> String {
    switch self {
    case .busy(let path): words(.logBusy, ["path": path])
    case .diskFull(let path): words(.logDiskFull, ["path": path])
    case .newer(let path): words(.logNewer, ["path": path])
    case .corrupt(let path): words(.logCorrupt, ["path": path])
    case .notAllowed(let path): words(.logNotAllowed, ["path": path])
    case .finished: words(.logFinished)
    case .other(let path, let reason): words(.logUnusable, ["path": path, "reason": reason])
    }
  }

  /// The same for the message row of a screen, where what matters has to stand in the first forty columns.
  package var inShort: Phrase {
    switch self {
    case .busy: .notRecordedBusy
    case .diskFull: .notRecordedDiskFull
    case .newer: .notRecordedNewer
    case .corrupt: .notRecordedCorrupt
    case .notAllowed: .notRecordedNotAllowed
    case .finished: .notRecordedFinished
    case .other: .notRecordedUnusable
    }
  }
}
