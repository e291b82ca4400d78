import Pages

/// The number of wrong PINs, and the delay before the next attempt.
///
/// Every attempt counts as wrong before it is checked, so that pulling the plug in between gains nothing. Times are
/// event times, which continue across a restart of the program and start again with the machine.
package struct PINGuard: Equatable, Sendable {
  package private(set) var failures = 0
  /// The time of the last attempt.
  package private(set) var lastTry = 0.0
  /// True if the record holds what no guard writes; then no PIN is taken until the machine is started again.
  package private(set) var isDamaged = false

  package init() {}

  /// The most failures that are counted; more make no longer delay.
  private static let mostFailures = 1_000

  /// Seconds that no machine has been on for: some 300 years.
  private static let latest = 1e10

  /// - Parameter text: the `text` of an earlier guard; one that cannot be read counts as many failures too.
  package init(text: String, at time: Double) {
    let map = (try? FrontMatter(yaml: text)) ?? .none
    let kept = map["failures"]?.text.flatMap { Int($0) }
    let last = map["last-try"]?.text.flatMap { Double($0) }
    if let kept, let last, (0...Self.mostFailures).contains(kept), (0...Self.latest).contains(last) {
      (failures, lastTry) = (kept, min(last, time))
    } else {
      (failures, lastTry, isDamaged) = (6, time, true)
    }
  }

  package var text: String { "failures: \(failures)\nlast-try: \(lastTry)\n" }

  /// Seconds between two attempts: 1, 2, 4 and so on up to 60.
  var delay: Double { failures == 0 ? 0 : Double(min(60, 1 << min(6, failures - 1))) }

  /// Seconds until the next attempt.
  func secondsToWait(at time: Double) -> Double { max(0, lastTry + delay - time) }

  mutating func noteTry(at time: Double) {
    failures = min(Self.mostFailures, failures + 1)
    lastTry = time
  }

  mutating func noteRight() { failures = 0 }
}
