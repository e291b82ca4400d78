import CEpoll
import Glibc

/// One descriptor that becomes readable when any of several does. Closed with this value.
package struct ReadinessWatcher: ~Copyable {
  package let descriptor: Int32

  /// - Returns: nil with `errno` if there can be none.
  package init?() {
    descriptor = readiness_open()
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Watches a descriptor until it is closed.
  ///
  /// - Returns: false with `errno` if that cannot be.
  package func add(_ other: Int32) -> Bool { readiness_add(descriptor, other) == 0 }
}
