import Glibc
import Guides
import LocalSockets
import Reader

/// Hears a kiosk call for staff, through a FIFO or at a socket of its own.
final class CallListener {
  /// Becomes readable when there is something to hear.
  let descriptor: Int32
  /// The socket; nil for a FIFO.
  private let listener: LocalListener?
  /// What was read of a line that has not ended.
  private var begun: [UInt8] = []

  /// No line is longer.
  private static let longest = 100

  /// - Parameter path: a FIFO that exists, or where to make a socket.
  /// - Throws: `Failure` if neither can be.
  init(path: String) throws {
    guard path.hasPrefix("/") else {
      throw Failure(
        .usage, "--calls \(path): Give a whole path, beginning with a slash, as in the settings of the kiosk.")
    }
    switch LocalFile(path) {
    case .fifo:
      // Open for writing too, so that it never ends when a kiosk has written.
      descriptor = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.failure(path) }
      listener = nil
    case .nothing, .socket:
      guard let listener = LocalListener(path: path) else { throw Self.failure(path) }
      descriptor = listener.descriptor
      self.listener = consume listener
    case .other:
      throw Failure(.badData, "\(path) is neither a FIFO nor a socket. Name another path, or make it with mkfifo.")
    }
  }

  private static func failure(_ path: String) -> Failure {
    let reason = errno == EADDRINUSE ? "Another desk listens there" : String(cString: strerror(errno))
    return Failure(.badData, "No calls can be heard at \(path): \(reason). Name a path that this desk may write.")
  }

  deinit { if listener == nil { close(descriptor) } }

  /// The calls that have come since the last time. What is no call is dropped.
  func calls() -> [StaffCall] {
    guard listener != nil else { return calls(in: fifoBytes()) }
    var calls: [StaffCall] = []
    while let bytes = nextConnection() {
      begun = []
      calls += self.calls(in: bytes)
    }
    return calls
  }

  private func fifoBytes() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : []
  }

  /// What the next program sends that has connected; nil if none has. A kiosk sends its line at once.
  private func nextConnection() -> [UInt8]? {
    guard let socket = listener?.accepted() else { return nil }
    var list = pollfd(fd: socket.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&list, 1, Self.patience) > 0 ? socket.received() ?? [] : []
  }

  /// Milliseconds to wait for the line of a program that has connected.
  private static let patience: Int32 = 200

  private func calls(in bytes: [UInt8]) -> [StaffCall] {
    var calls: [StaffCall] = []
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        StaffCall(line: String(decoding: begun, as: UTF8.self)).map { calls.append($0) }
        begun = []
      } else if begun.count < Self.longest {
        begun.append(byte)
      }
    }
    return calls
  }
}
