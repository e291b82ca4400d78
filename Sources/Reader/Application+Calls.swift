import Guides
import Screens
import Speech

/// Calls for staff from a kiosk, at the desk: shown on every screen until somebody has seen them.
extension Application {
  /// More are not counted.
  private static let mostCalls = 99

  mutating func take(_ call: StaffCall, in context: ScreenContext) {
    // Without a time of its own it has the time at which it came.
    calls = calls.suffix(Self.mostCalls - 1) + [call.time == nil ? StaffCall(time: context.now) : call]
    effects.append(.bell)
    guard voice?.isOn == true else { return }
    effects.append(.speech(.say([Utterance(calledText(in: context), language: context.words.language)])))
  }

  /// What is shown in place of the emergency line; empty if nobody calls.
  func calledText(in context: ScreenContext) -> String {
    guard let last = calls.last else { return "" }
    let clock = last.time.map { context.words.withClock(of: context.facts).time(ClockTime($0, in: context.zone)) }
    let time = clock ?? context.words(.timeNotKnown)
    return context.words(.kioskCalls, count: calls.count, ["time": time, "key": Keymap.name(of: .dismissCall)])
  }

  mutating func dismissCall() {
    guard setting == .desk else { return }
    if calls.isEmpty { say(.nobodyCalls) }
    calls = []
  }
}
