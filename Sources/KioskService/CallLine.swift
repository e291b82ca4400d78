import Glibc
import Guides
import LocalSockets
import Reader

/// Where the desk hears that a visit has come to an emergency: a FIFO, or a socket that the desk listens at. Nothing here
/// waits, and nobody has to listen.
struct CallLine: Sendable {
  let path: String

  /// True if somebody listens.
  var isHeard: Bool { send([]) }

  /// Calls staff.
  ///
  /// - Parameter moment: the time; nil if the clock cannot be relied on.
  /// - Returns: false if nobody listens.
  @discardableResult
  func call(at moment: Moment?) -> Bool { send(Array((StaffCall(time: moment).line + "\n").utf8)) }

  private func send(_ bytes: [UInt8]) -> Bool {
    switch LocalFile(path) {
    case .fifo: return write(bytes)
    case .socket:
      guard var socket = LocalSocket.connected(toPath: path) else { return false }
      return socket.send(bytes)
    case .nothing, .other: return false
    }
  }

  /// Writes to a FIFO, which cannot be opened without a reader.
  private func write(_ bytes: [UInt8]) -> Bool {
    let descriptor = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return bytes.isEmpty || Glibc.write(descriptor, bytes, bytes.count) == bytes.count
  }
}
