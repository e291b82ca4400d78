import Guides
import Screens

/// A screen that has events recorded, and shows what they change only once they are.
protocol RecordingScreen: Screen {
  /// The visit that events are recorded in; nil where nothing is recorded.
  var visitID: VisitID? { get }
  /// Counts an event that was recorded.
  mutating func count(_ event: VisitEvent)
  /// What a person must notice now.
  var message: String { get set }
  /// What to do when the events that were asked to be recorded are, in the order of the requests.
  var afterRecording: [@Sendable (inout Self, ScreenContext) -> Step] { get set }
}

extension RecordingScreen {
  /// Has events recorded, and goes on when they are. Where they are refused, the screen says so and stays as it was.
  /// Without events, or without a visit, it goes on at once.
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

  /// What `receive` does with the reply to a request to record.
  mutating func goOn(after reply: DeskReply, in context: ScreenContext) -> Step {
    let next = afterRecording.isEmpty ? nil : afterRecording.removeFirst()
    switch reply {
    case .recorded(let events):
      for event in events { count(event) }
      return next?(&self, context) ?? .stay
    case .notRecorded(let error): message = context.words(error.inShort)
    default: break
    }
    return .stay
  }
}
