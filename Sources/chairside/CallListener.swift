import Glibc
import Guides
import LocalSockets
import Reader

/// Hears a kiosk call for staff, through a FIFO or at a socket of its own. It never waits.
final class CallListener {
  /// Becomes readable when there is something to hear.
  let descriptor: Int32
  /// The socket, and what watches it and those who are connected; nil for a FIFO.
  private let listener: LocalListener?
  private let watcher: ReadinessWatcher?
  /// Those who are connected, the longest first.
  private var callers: [Caller] = []
  private var fifo = CallLines()

  /// A program that is connected, and what it has sent.
  private final class Caller {
    let socket: LocalSocket
    var lines = CallLines()

    init(_ socket: consuming LocalSocket) { self.socket = socket }

    /// The calls that have come; nil if it is gone.
    func calls() -> [StaffCall]? { socket.received().map { lines.take($0) } }
  }

  /// Who is connected longest is given up for one more.
  private static let mostCallers = 16

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
      watcher = nil
    case .nothing, .socket:
      guard let listener = LocalListener(path: path), let watcher = ReadinessWatcher(),
        watcher.add(listener.descriptor)
      else { throw Self.failure(path) }
      descriptor = watcher.descriptor
      self.listener = consume listener
      self.watcher = consume watcher
    case .other:
      throw Failure(.badData, "\(path) is neither a FIFO nor a socket. Name another path, or make it with mkfifo.")
    }
  }

  private static func failure(_ path: String) -> Failure {
    let reason = errno == EADDRINUSE ? "Another program listens there" : String(cString: strerror(errno))
    return Failure(.badData, "No calls can be heard at \(path): \(reason). Name a path that this desk may write.")
  }

  deinit { if watcher == nil { close(descriptor) } }

  /// The calls that have come since the last time. What is no call is dropped.
  func calls() -> [StaffCall] {
    guard listener != nil else { return fifo.take(fifoBytes()) }
    admitCallers()
    var calls: [StaffCall] = []
    // A socket that is closed is watched no more.
    callers = callers.filter { caller in
      guard let new = caller.calls() else { return false }
      calls += new
      return true
    }
    return calls
  }

  private func fifoBytes() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : []
  }

  /// Takes those who have connected, so many at a time that the desk goes on.
  private func admitCallers() {
    for _ in 0..<Self.mostCallers {
      guard let socket = listener?.accepted() else { return }
      guard watcher?.add(socket.descriptor) == true else { continue }
      if callers.count == Self.mostCallers { callers.removeFirst() }
      callers.append(Caller(socket))
    }
  }
}

/// The calls in bytes that come in pieces.
struct CallLines: Equatable {
  /// What was read of a line that has not ended.
  private var begun: [UInt8] = []

  /// No line is longer; the rest of a longer one is dropped.
  private static let longest = 100

  /// The calls whose lines end in more bytes.
  mutating func take(_ bytes: [UInt8]) -> [StaffCall] {
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
