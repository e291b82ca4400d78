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
  /// True while the server holds back what it is told to say, also what it is told later.
  private var isPaused = false
  /// The number of messages that the server has and has not ended.
  private(set) var messageCount = 0

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
      stop()
      for utterance in utterances where utterance.text.contains(where: { !$0.isWhitespace }) { say(utterance) }
    case .hush: stop()
    case .pause:
      isPaused = true
      requests.append(.pause)
    case .resume: resume()
    case .setRate(let rate): requests.append(.setRate(rate))
    case .setVolume(let volume): requests.append(.setVolume(volume))
    }
  }

  /// Cancels what the server has, and drops what it has not been sent.
  private mutating func stop() {
    requests.removeAll { $0.isOfMessage }
    // A message that the server is about to receive is sent empty, so that it waits for no text.
    if case .speak? = awaited?.request { requests.insert(.text(""), at: 0) }
    if messageCount > 0 || awaited.map(\.request.isOfMessage) == true, !requests.contains(.cancel) {
      requests.append(.cancel)
    }
    if isPaused { resume() }
    language = ""
  }

  private mutating func resume() {
    isPaused = false
    requests.append(.resume)
  }

  private mutating func say(_ utterance: Utterance) {
    if utterance.voiceLanguage != language {
      language = utterance.voiceLanguage
      requests.append(.setLanguage(language))
    }
    requests += [.speak, .text(utterance.text)]
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
      if reply.code == SSIPReply.end { messageCount = max(0, messageCount - 1) }
      return
    }
    switch awaited?.request {
    case .speak where reply.isError:
      // The server takes no message, so it takes no text of it.
      if case .text? = requests.first { requests.removeFirst() }
    case .text where !reply.isError: messageCount += 1
    case .cancel: messageCount = 0
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
