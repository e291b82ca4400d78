import Pages

/// How often a wrong PIN was typed, and until when nobody may try again.
///
/// Every try counts as wrong before it is checked: pulling the plug in between gains nothing. Times are those of events,
/// which go on through a restart of the program and begin anew with the machine.
package struct PINGuard: Equatable, Sendable {
  package private(set) var failures = 0
  /// When the last try was.
  package private(set) var lastTry = 0.0

  package init() {}

  /// - Parameter text: what `text` of an earlier guard said; one that cannot be read counts as many failures.
  package init(text: String, at time: Double) {
    let map = (try? FrontMatter(yaml: text)) ?? .none
    failures = map["failures"]?.text.flatMap { Int($0) } ?? 6
    lastTry = min(map["last-try"]?.text.flatMap { Double($0) } ?? time, time)
  }

  package var text: String { "failures: \(failures)\nlast-try: \(lastTry)\n" }

  /// Seconds between two tries: 1, 2, 4 and so on to 60.
  var delay: Double { failures == 0 ? 0 : Double(min(60, 1 << min(6, failures - 1))) }

  /// Seconds until the next try.
  func secondsToWait(at time: Double) -> Double { max(0, lastTry + delay - time) }

  mutating func noteTry(at time: Double) {
    failures = min(1000, failures + 1)
    lastTry = time
  }

  mutating func noteRight() { failures = 0 }
}
