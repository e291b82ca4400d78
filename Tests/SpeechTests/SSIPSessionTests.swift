import Testing

@testable import Speech

/// What a client of Speech Dispatcher sends and takes, without a server.
@Suite("The protocol of the voice")
struct SSIPSessionTests {
  /// A session whose set-up has had all its replies.
  private func ready() throws -> SSIPSession {
    var session = SSIPSession(rate: .usual, volume: .usual)
    while session.bytesToSend(at: 0) != nil { try session.receive(Array("200 OK\r\n".utf8)) }
    return session
  }

  /// What is sent if the server replies to everything as Speech Dispatcher does.
  private func sent(by session: inout SSIPSession) throws -> [String] {
    var lines: [String] = []
    while let bytes = session.bytesToSend(at: 0) {
      let text = String(decoding: bytes, as: UTF8.self)
      lines.append(text)
      let reply = text == "SPEAK\r\n" ? "230 OK RECEIVING DATA\r\n" : "225-1\r\n225 OK MESSAGE QUEUED\r\n"
      try session.receive(Array(reply.utf8))
    }
    return lines
  }

  private func expectNext(_ line: String, of session: inout SSIPSession) {
    let bytes = session.bytesToSend(at: 0)
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == line)
  }

  private func expect(_ lines: [String], from session: inout SSIPSession) throws {
    let sent = try sent(by: &session)
    #expect(sent == lines)
  }

  @Test("A connection begins with the name, the priority, the ends of messages, the rate and the volume")
  func setUp() throws {
    var session = SSIPSession(rate: .usual, volume: .usual)
    try expect(
      [
        "SET self CLIENT_NAME chairside:reader:main\r\n", "SET self PRIORITY message\r\n",
        "SET self NOTIFICATION END on\r\n", "SET self RATE -60\r\n", "SET self VOLUME 20\r\n",
      ], from: &session)
    #expect(session.isIdle)
  }

  @Test("Texts are sent one by one, each after its language, and a line that begins with a full stop has one more")
  func texts() throws {
    var session = try ready()
    session.perform(
      .say([
        Utterance("Danger signs", language: "en"), Utterance(".hidden\n. \nend", language: "en"),
        Utterance("Señales", language: "es"), Utterance(" ", language: "es"),
      ]))
    try expect(
      [
        "SET self LANGUAGE en\r\n", "SPEAK\r\n", "Danger signs\r\n.\r\n", "SPEAK\r\n",
        "..hidden\r\n.. \r\nend\r\n.\r\n", "SET self LANGUAGE es\r\n", "SPEAK\r\n", "Señales\r\n.\r\n",
      ], from: &session)
    #expect(session.queued.count == 3)
    try session.receive(Array("702-1\r\n702-1\r\n702 END\r\n".utf8))
    #expect(session.queued.map(\.text) == [".hidden\n. \nend", "Señales"])
  }

  @Test(
    "Spanish of the Americas has a voice of its own, and each other tag is passed on as it is",
    arguments: [("es-US", "es-419"), ("es-MX", "es-419"), ("es-ES", "es-ES"), ("es", "es"), ("en-GB", "en-GB")])
  func languages(tag: String, voice: String) throws {
    var session = try ready()
    session.perform(.say([Utterance("uno", language: tag)]))
    try expect(["SET self LANGUAGE \(voice)\r\n", "SPEAK\r\n", "uno\r\n.\r\n"], from: &session)
  }

  @Test("Something new drops what was not sent, and cancels what was")
  func interrupted() throws {
    var session = try ready()
    session.perform(.say([Utterance("one", language: "en"), Utterance("two", language: "en")]))
    expectNext("SET self LANGUAGE en\r\n", of: &session)
    try session.receive(Array("201 OK LANGUAGE SET\r\n".utf8))
    expectNext("SPEAK\r\n", of: &session)
    // The server now waits for a text.
    session.perform(.say([Utterance("new", language: "en")]))
    try session.receive(Array("230 OK RECEIVING DATA\r\n".utf8))
    try expect(
      [
        "\r\n.\r\n", "CANCEL self\r\n", "SET self LANGUAGE en\r\n", "SPEAK\r\n", "new\r\n.\r\n",
      ], from: &session)
  }

  @Test("A pause keeps what was not said to its end, and goes on with it")
  func pause() throws {
    var session = try ready()
    let texts = [("one", "en"), ("dos", "es"), ("three", "en")].map { Utterance($0.0, language: $0.1) }
    session.perform(.say(texts))
    let asSaid = try sent(by: &session)
    try session.receive(Array("702-1\r\n702-1\r\n702 END\r\n".utf8))
    session.perform(.pause)
    try expect(["CANCEL self\r\n"], from: &session)
    session.perform(.resume)
    try expect(Array(asSaid.dropFirst(3)), from: &session)
    // What was not sent yet is kept too, and goes on once.
    session.perform(.say(texts))
    expectNext("CANCEL self\r\n", of: &session)
    session.perform(.pause)
    session.perform(.pause)
    try session.receive(Array("210 OK CANCELED\r\n".utf8))
    session.perform(.resume)
    session.perform(.resume)
    try expect(asSaid, from: &session)
  }

  @Test("A pause is ended by what is said after it, and by silence: nothing comes back")
  func afterPause() throws {
    var session = try ready()
    session.perform(.say([Utterance("one", language: "en")]))
    _ = try sent(by: &session)
    session.perform(.pause)
    session.perform(.say([Utterance("two", language: "en")]))
    try expect(
      ["CANCEL self\r\n", "SET self LANGUAGE en\r\n", "SPEAK\r\n", "two\r\n.\r\n"], from: &session)
    session.perform(.resume)
    try expect([], from: &session)
    session.perform(.pause)
    session.perform(.hush)
    session.perform(.resume)
    try expect(["CANCEL self\r\n"], from: &session)
  }

  @Test("Hushing twice cancels once, and nothing is cancelled where nothing was said")
  func hush() throws {
    var session = try ready()
    session.perform(.hush)
    #expect(session.isIdle)
    session.perform(.say([Utterance("one", language: "en")]))
    _ = try sent(by: &session)
    session.perform(.hush)
    session.perform(.hush)
    try expect(["CANCEL self\r\n"], from: &session)
  }

  @Test("A server that takes no message is sent no text of it, and the next one goes on")
  func refused() throws {
    var session = try ready()
    session.perform(.say([Utterance("one", language: "en"), Utterance("two", language: "xx")]))
    _ = session.bytesToSend(at: 0)
    try session.receive(Array("304 ERR LANGUAGE\r\n".utf8))
    _ = session.bytesToSend(at: 0)
    try session.receive(Array("300 ERR INTERNAL\r\n".utf8))
    try expect(["SET self LANGUAGE xx\r\n", "SPEAK\r\n", "two\r\n.\r\n"], from: &session)
  }

  @Test("A reply that comes in pieces is one reply; what is none is refused")
  func pieces() throws {
    var parser = SSIPReplyParser()
    var replies = try parser.parse(Array("22".utf8)) + parser.parse(Array("5-17\r\n225 OK".utf8))
    #expect(replies == [])
    replies = try parser.parse(Array(" MESSAGE\r\n701-1\r\n701 BEGIN\r\n".utf8))
    #expect(
      replies == [SSIPReply(code: 225, lines: ["17", "OK MESSAGE"]), SSIPReply(code: 701, lines: ["1", "BEGIN"])])
    for wrong in ["HTTP/1.1 400\r\n", "22 OK\r\n", "\r\n", "225\r\n", String(repeating: "9", count: 5000)] {
      #expect(throws: SSIPFault.notSSIP) {
        var parser = SSIPReplyParser()
        _ = try parser.parse(Array(wrong.utf8))
      }
    }
  }

  @Test("A server that does not reply is given up after a second")
  func deadline() throws {
    var session = try ready()
    #expect(session.deadline == nil)
    session.perform(.say([Utterance("one", language: "en")]))
    _ = session.bytesToSend(at: 5)
    #expect(session.deadline == 6)
  }

  @Test("The end of a connection ends the text that the server waits for, and cancels all")
  func end() throws {
    var session = try ready()
    #expect(String(decoding: session.bytesToEnd, as: UTF8.self) == "CANCEL self\r\nQUIT\r\n")
    session.perform(.say([Utterance("one", language: "en")]))
    _ = session.bytesToSend(at: 0)
    try session.receive(Array("201 OK\r\n".utf8))
    _ = session.bytesToSend(at: 0)
    #expect(String(decoding: session.bytesToEnd, as: UTF8.self) == ".\r\nCANCEL self\r\nQUIT\r\n")
  }

  @Test("The rates are six to eight steps up to twice the usual one of 120 to 125 words a minute")
  func rates() {
    #expect((6...8).contains(SpeechRate.all.count))
    #expect((120...125).contains(SpeechRate.usual.wordsPerMinute) && SpeechRate.usual.percent == 100)
    #expect(SpeechRate.all.last?.percent == 200)
    #expect(SpeechRate.all.allSatisfy { (-100...100).contains($0.ofProtocol) && $0.wordsPerMinute >= 80 })
    #expect(SpeechRate.all.map(\.ofProtocol) == SpeechRate.all.map(\.ofProtocol).sorted())
    var rate: SpeechRate? = .usual
    while let faster = rate?.faster { rate = faster }
    #expect(rate?.percent == 200 && rate?.faster == nil)
  }

  @Test("The volume goes from 20 to 100 in steps of ten")
  func volumes() {
    var percents: [Int] = []
    var volume: SpeechVolume? = .usual
    while let softer = volume?.softer { volume = softer }
    while let now = volume {
      percents.append(now.percent)
      volume = now.louder
    }
    #expect(percents == Array(stride(from: 20, through: 100, by: 10)))
  }
}
