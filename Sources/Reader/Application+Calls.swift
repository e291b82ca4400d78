import Guides
import Screens
import Speech

/// Calls for staff from a kiosk, at the desk: shown on every screen until somebody has seen them.
extension Application {
  mutating func take(_ call: StaffCall, in context: ScreenContext) {
    calls.append(call)
    effects.append(.bell)
    guard voice?.isOn == true else { return }
    effects.append(.speech(.say([Utterance(calledText(in: context), language: context.words.language)])))
  }

  /// What is shown in place of the emergency line; empty if nobody calls.
  func calledText(in context: ScreenContext) -> String {
    guard let last = calls.last else { return "" }
    let time = context.words.withClock(of: context.facts).time(ClockTime(last.time, in: context.zone))
    return context.words(.kioskCalls, count: calls.count, ["time": time, "key": Keymap.name(of: .dismissCall)])
  }

  mutating func dismissCall() {
    if calls.isEmpty { say(.nobodyCalls) }
    calls = []
  }
}
