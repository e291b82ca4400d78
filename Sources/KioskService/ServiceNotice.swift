import CSandbox
import Glibc

/// The notifications to systemd: that the first frame is shown, and from then on that the loop is still running.
struct ServiceNotice {
  private let socket: String?
  /// Seconds between two watchdog notifications; nil if there is no watchdog.
  private let interval: Double?
  private var isReady = false
  private var lastSign = 0.0

  /// - Parameter value: looks up a variable of the environment.
  init(_ value: (String) -> String?) {
    socket = value("NOTIFY_SOCKET").flatMap { $0.hasPrefix("/") || $0.hasPrefix("@") ? $0 : nil }
    let isForUs = value("WATCHDOG_PID").map { Int32($0) == getpid() } ?? true
    let microseconds = value("WATCHDOG_USEC").flatMap { Double($0) } ?? 0
    interval = socket != nil && isForUs && microseconds > 0 ? microseconds / 2_000_000 : nil
  }

  /// When the loop must run again to notify the watchdog; nil if there is no watchdog.
  var nextDue: Double? { interval.map { lastSign + $0 } }

  /// Must be called by the loop after each finished frame, and from nowhere else.
  mutating func frameIsShown(at time: Double) {
    if !isReady {
      isReady = true
      send("READY=1")
    } else if let nextDue, time >= nextDue {
      send("WATCHDOG=1")
    } else {
      return
    }
    lastSign = time
  }

  private func send(_ words: String) {
    guard let socket else { return }
    let isAbstract = socket.hasPrefix("@")
    let name = isAbstract ? String(socket.dropFirst()) : socket
    _ = seal_send(name, Int32(name.utf8.count), isAbstract ? 1 : 0, words, Int32(words.utf8.count))
  }
}
