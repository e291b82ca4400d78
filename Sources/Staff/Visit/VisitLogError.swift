import Guides
package import Screens

/// The reason why the log could not perform a request; the text says what to do.
package enum VisitLogError: Error, Equatable, CustomStringConvertible {
  /// Another program has the file locked.
  case busy(path: String)
  case diskFull(path: String)
  /// The file was written by a newer version of the program.
  case newer(path: String)
  case corrupt(path: String)
  case notAllowed(path: String)
  /// The visit is finished; only a later finding, a handout or a follow-up can still be added.
  case finished
  case other(path: String, reason: String)

  /// The text in English, for the command line.
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

  /// A short text for the message row of a screen, whose first forty columns must contain what matters.
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
