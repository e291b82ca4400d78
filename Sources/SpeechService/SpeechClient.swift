import LocalSockets
package import Speech

/// A client of Speech Dispatcher that never waits for it: what the server has no time for is dropped, and a server that
/// is gone or hangs is tried again.
package struct SpeechClient: ~Copyable {
  /// What a program is told of its voice.
  package enum Change: Equatable, Sendable {
    /// The server is there, and takes messages.
    case ready
    /// The server is not there, or does not reply.
    case lost
  }

  private let address: SpeechAddress
  private var socket: LocalSocket?
  private var session: SSIPSession
  private var rate = SpeechRate.usual
  private var volume = SpeechVolume.usual
  /// When the next attempt to connect is due; nil while there is a connection.
  private var nextAttempt: Double?
  /// What was told last; nil before anything was.
  private var told: Change?

  /// Seconds between two attempts to connect.
  private static let pause = 2.0

  /// - Parameter time: the time of the first attempt to connect, on the clock of events.
  package init(_ address: SpeechAddress, at time: Double) {
    self.address = address
    session = SSIPSession(rate: rate, volume: volume)
    nextAttempt = time
  }

  /// The descriptor that becomes readable when the server has something to say; nil while there is no connection.
  package private(set) var descriptor: Int32?

  /// When `run` has to be called even if the descriptor is not readable.
  package var nextDeadline: Double? {
    guard let nextAttempt else { return session.deadline }
    return nextAttempt
  }

  /// Passes a command to the server. Without a connection only the rate and the volume are kept, for the next one.
  package mutating func perform(_ command: SpeechCommand, at time: Double) {
    switch command {
    case .setRate(let rate): self.rate = rate
    case .setVolume(let volume): self.volume = volume
    default: break
    }
    guard descriptor != nil else { return }
    session.perform(command)
    flush(at: time)
  }

  /// Reads what the server has sent, sends what is due, and connects if it is time.
  ///
  /// - Returns: what has changed since the last call; nil for nothing.
  package mutating func run(at time: Double) -> Change? {
    if let nextAttempt, nextAttempt <= time { connect(at: time) }
    read(at: time)
    if let deadline = session.deadline, descriptor != nil, deadline <= time { lose(at: time) }
    let now: Change? = descriptor == nil ? .lost : session.isIdle || told == .ready ? .ready : nil
    guard let now, now != told else { return nil }
    told = now
    return now
  }

  /// Ends what is being said, and the connection.
  package mutating func end() {
    _ = socket?.send(session.bytesToEnd)
    socket = nil
  }

  private mutating func connect(at time: Double) {
    guard let socket = LocalSocket.connected(toPath: address.path) else {
      nextAttempt = time + Self.pause
      return
    }
    descriptor = socket.descriptor
    self.socket = consume socket
    nextAttempt = nil
    session = SSIPSession(rate: rate, volume: volume)
    flush(at: time)
  }

  private mutating func read(at time: Double) {
    guard descriptor != nil else { return }
    guard let bytes = socket?.received() else { return lose(at: time) }
    do {
      try session.receive(bytes)
    } catch {
      return lose(at: time)
    }
    flush(at: time)
  }

  private mutating func flush(at time: Double) {
    if socket?.send() == false { return lose(at: time) }
    while socket?.hasUnsent == false, let bytes = session.bytesToSend(at: time) {
      if socket?.send(bytes) == false { return lose(at: time) }
    }
  }

  private mutating func lose(at time: Double) {
    descriptor = nil
    socket = nil
    nextAttempt = time + Self.pause
  }
}
