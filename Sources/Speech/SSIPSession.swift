/// One connection to a speech server, without the connection: it takes what a program wants said and what the server
/// sends, and returns what to send.
///
/// A request is sent when the one before it has its reply, so a server that hangs is noticed, and never has more to read
/// than one message.
package struct SSIPSession: Sendable {
  private var requests: [SSIPRequest]
  /// The request whose reply is awaited, and since when.
  private var awaited: (request: SSIPRequest, since: Double)?
  private var parser = SSIPReplyParser()
  private var language = ""
  /// What the server has and has not ended, in its order.
  private(set) var queued: [Utterance] = []
  /// What is said when the voice goes on after a pause.
  private var held: [Utterance] = []

  /// Seconds after which a server without a reply is given up.
  static let patience = 1.0

  package init(rate: SpeechRate, volume: SpeechVolume) {
    requests = [
      .setClientName("chairside:reader:main"), .setPriorityOfMessages, .notifyOfEnds, .setRate(rate),
      .setVolume(volume),
    ]
  }

  /// True once the server has replied to everything.
  package var isIdle: Bool { requests.isEmpty && awaited == nil }

  package mutating func perform(_ command: SpeechCommand) {
    switch command {
    case .say(let utterances):
      held = []
      stop()
      for utterance in utterances where utterance.text.contains(where: { !$0.isWhitespace }) { say(utterance) }
    case .hush:
      held = []
      stop()
    case .pause:
      held += unfinished
      stop()
    case .resume:
      for utterance in held { say(utterance) }
      held = []
    case .setRate(let rate): requests.append(.setRate(rate))
    case .setVolume(let volume): requests.append(.setVolume(volume))
    }
  }

  /// What was to be said and has not been said to its end.
  ///
  /// A pause cancels it, and it is said again from the start of the utterance that was broken off. `PAUSE` of the protocol
  /// is of no use: Speech Dispatcher (0.11) replies to it before it takes effect, so a `RESUME` that follows at once can be
  /// overtaken by it, and all that is said later is held back.
  private var unfinished: [Utterance] {
    func texts(_ requests: some Sequence<SSIPRequest>) -> [Utterance] {
      requests.compactMap { if case .text(let utterance) = $0 { utterance } else { nil } }
    }
    if let cancel = requests.lastIndex(of: .cancel) { return texts(requests[cancel...]) }
    if awaited?.request == .cancel { return texts(requests) }
    return queued + texts([awaited?.request].compactMap(\.self)) + texts(requests)
  }

  /// Cancels what the server has, and drops what it has not been sent.
  private mutating func stop() {
    requests.removeAll { $0.isOfMessage }
    // A message that the server is about to receive is sent empty, so that it waits for no text.
    if case .speak? = awaited?.request { requests.insert(.text(Utterance("", language: language)), at: 0) }
    let serverHasMessage = !queued.isEmpty && awaited?.request != .cancel
    if serverHasMessage || awaited.map(\.request.isOfMessage) == true, !requests.contains(.cancel) {
      requests.append(.cancel)
    }
    language = ""
  }

  private mutating func say(_ utterance: Utterance) {
    if utterance.voiceLanguage != language {
      language = utterance.voiceLanguage
      requests.append(.setLanguage(language))
    }
    requests += [.speak, .text(utterance)]
  }

  /// What to send now; nil if a reply is awaited or there is nothing to say.
  package mutating func bytesToSend(at time: Double) -> [UInt8]? {
    guard awaited == nil, !requests.isEmpty else { return nil }
    let request = requests.removeFirst()
    awaited = (request, time)
    return request.bytes
  }

  /// What to send before the connection is closed, so that nothing goes on being said.
  package var bytesToEnd: [UInt8] {
    let isTakingText = if case .speak? = awaited?.request { true } else { false }
    return Array(((isTakingText ? ".\r\n" : "") + "CANCEL self\r\nQUIT\r\n").utf8)
  }

  package mutating func receive(_ bytes: some Sequence<UInt8>) throws(SSIPFault) {
    for reply in try parser.parse(bytes) { take(reply) }
  }

  private mutating func take(_ reply: SSIPReply) {
    guard !reply.isEvent else {
      if reply.code == SSIPReply.end, !queued.isEmpty { queued.removeFirst() }
      return
    }
    switch awaited?.request {
    case .speak where reply.isError:
      // The server takes no message, so it takes no text of it.
      if case .text? = requests.first { requests.removeFirst() }
    case .text(let utterance) where !reply.isError: queued.append(utterance)
    case .cancel: queued = []
    default: break
    }
    awaited = nil
  }

  /// When a server that has not replied is given up; nil if no reply is awaited.
  package var deadline: Double? { awaited.map { $0.since + Self.patience } }
}

extension SSIPRequest {
  /// True for a request that says a message, or makes the server ready for one.
  fileprivate var isOfMessage: Bool {
    switch self {
    case .speak, .text, .setLanguage: true
    default: false
    }
  }
}
