import Guides
import Screens

/// A screen that is about a visit.
protocol ScreenOfVisit: Screen {
  /// The visit; nil for one that is not recorded.
  var visitID: VisitID? { get }
}

/// A screen that records events in its visit, and shows their changes only once they are recorded. Without a visit
/// nothing is recorded.
protocol RecordingScreen: ScreenOfVisit {
  /// Updates the screen for an event that was recorded.
  mutating func count(_ event: VisitEvent)
  /// The message that the person must notice now.
  var message: Message? { get set }
  /// The continuations to run when the requested events are recorded, in the order of the requests.
  var afterRecording: [@Sendable (inout Self, ScreenContext) -> Step] { get set }
}

extension RecordingScreen {
  /// Records events, and continues when they are recorded. If they are refused, the screen says so and does not change.
  /// Without events, or without a visit, it continues at once.
  mutating func record(
    _ events: [VisitEvent], in context: ScreenContext,
    then next: @escaping @Sendable (inout Self, ScreenContext) -> Step
  ) -> Step {
    guard let visitID, !events.isEmpty else { return next(&self, context) }
    afterRecording.append(next)
    return .ask(DeskRequest.record(events, in: visitID))
  }

  mutating func receive(_ reply: any Reply, in context: ScreenContext) -> Step {
    guard let reply = reply as? DeskReply else { return .stay }
    return goOn(after: reply, in: context)
  }

  /// Handles the reply to a request to record, for `receive`.
  mutating func goOn(after reply: DeskReply, in context: ScreenContext) -> Step {
    let next = afterRecording.isEmpty ? nil : afterRecording.removeFirst()
    switch reply {
    case .recorded(let events):
      for event in events { count(event) }
      return next?(&self, context) ?? .stay
    case .notRecorded(let error): message = Message(error.inShort)
    default: break
    }
    return .stay
  }
}
