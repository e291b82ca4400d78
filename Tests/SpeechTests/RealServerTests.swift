import Foundation
import Speech
import SpeechService
import Testing

/// Speech Dispatcher itself with the settings that are shipped, writing what it says into a file.
private final class RealServer {
  static let program = "/usr/bin/speech-dispatcher"
  static let isThere = FileManager.default.isExecutableFile(atPath: program)

  let folder: URL
  private(set) var process = Process()
  var address: SpeechAddress { SpeechAddress(path: folder.appending(path: "s").path(percentEncoded: false)) }

  init() throws {
    folder = URL(filePath: "/tmp/speech-\(UUID().uuidString.prefix(8))")
    let settings = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/chairside/Packaging/speech").standardized
    try FileManager.default.createDirectory(
      at: folder.appending(path: "settings/modules"), withIntermediateDirectories: true)
    // The only change: there is no card here, so that of ALSA's usual name is taken, which is a file.
    let text = try String(contentsOf: settings.appending(path: "speechd.conf"), encoding: .utf8)
    #expect(text.contains("plughw:CARD=Handset"))
    try text.replacing("plughw:CARD=Handset", with: "default").replacing("/run/chairside-speech", with: folder.path)
      .write(to: folder.appending(path: "settings/speechd.conf"), atomically: true, encoding: .utf8)
    try FileManager.default.copyItem(
      at: settings.appending(path: "espeak-ng.conf"), to: folder.appending(path: "settings/modules/espeak-ng.conf"))
    let alsa = """
      </usr/share/alsa/alsa.conf>
      pcm.!default { type file slave.pcm null file "\(folder.path)/out.wav" format "wav" }
      ctl.!default { type null }
      """
    try alsa.write(to: folder.appending(path: "alsa.conf"), atomically: true, encoding: .utf8)
    try start()
  }

  private func start() throws {
    process.executableURL = URL(filePath: Self.program)
    process.arguments = [
      "-s", "-t", "0", "-l", "0", "-c", "unix_socket", "-S", "\(folder.path)/s", "-C", "\(folder.path)/settings", "-P",
      "\(folder.path)/pid",
    ]
    process.environment = [
      "ALSA_CONFIG_PATH": "\(folder.path)/alsa.conf", "HOME": folder.path, "XDG_RUNTIME_DIR": folder.path,
      "PATH": "/usr/bin:/bin",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Ends the server, as the unit does after a visit, and starts another with the same settings.
  func restart() throws {
    stop()
    // The folder of a unit in /run is empty when it starts.
    for name in ["out.wav", "pid", "s"] { try? FileManager.default.removeItem(at: folder.appending(path: name)) }
    process = Process()
    try start()
  }

  deinit {
    stop()
    try? FileManager.default.removeItem(at: folder)
  }

  private func stop() {
    kill(process.processIdentifier, SIGCONT)
    kill(process.processIdentifier, SIGTERM)
    let end = ProcessInfo.processInfo.systemUptime + 2
    while process.isRunning, ProcessInfo.processInfo.systemUptime < end { usleep(20_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// What was spoken since the server began: samples of 16 bits. The header is only right when the server has ended.
  var samples: [Int16] {
    guard let data = try? Data(contentsOf: folder.appending(path: "out.wav")), data.count > 46 else { return [] }
    return data.dropFirst(44).withUnsafeBytes { bytes in
      (0..<bytes.count / 2).map { bytes.loadUnaligned(fromByteOffset: $0 * 2, as: Int16.self) }
    }
  }

  var rate: Double {
    let data = (try? Data(contentsOf: folder.appending(path: "out.wav"))) ?? Data()
    return data.count < 28 ? 0 : Double(data.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 24, as: UInt32.self) })
  }
}

/// What is in the memory of programs, to see that nothing of a visit is left there.
private struct ProcessMemory {
  /// The program, and those that it has started.
  let ids: [Int32]

  init(of id: Int32) {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { Int32($0) } ?? []
    var ids = [id]
    var added = true
    while added {
      let children = all.filter { !ids.contains($0) && ids.contains(Self.parent(of: $0) ?? 0) }
      ids += children
      added = !children.isEmpty
    }
    self.ids = ids
  }

  private static func parent(of id: Int32) -> Int32? {
    guard let text = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix("PPid:") }
    return line.flatMap { Int32($0.dropFirst(5).trimmingCharacters(in: .whitespaces)) }
  }

  private static func contains(_ part: Data, in bytes: Data) -> Bool {
    let part = Array(part)
    return bytes.withUnsafeBytes { bytes in
      guard var place = bytes.baseAddress, bytes.count >= part.count else { return false }
      let end = place + bytes.count - part.count + 1
      while place < end, let next = memchr(place, Int32(part[0]), end - place) {
        if memcmp(next, part, part.count) == 0 { return true }
        place = UnsafeRawPointer(next) + 1
      }
      return false
    }
  }

  /// True if a text is in memory that the programs can write, in any of the encodings of speech programs.
  func contains(_ text: String) throws -> Bool {
    let forms = [Data(text.utf8), text.data(using: .utf16LittleEndian), text.data(using: .utf32LittleEndian)]
    return try ids.contains { id in
      let memory = try FileHandle(forReadingFrom: URL(filePath: "/proc/\(id)/mem"))
      let maps = try String(contentsOfFile: "/proc/\(id)/maps", encoding: .utf8)
      return maps.split(separator: "\n").contains { line in
        let parts = line.split(separator: " ")
        let ends = parts[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
        guard parts[1].hasPrefix("rw"), ends.count == 2, (try? memory.seek(toOffset: ends[0])) != nil,
          let bytes = try? memory.read(upToCount: Int(ends[1] - ends[0]))
        else { return false }
        return forms.contains { form in form.map { Self.contains($0, in: bytes) } ?? false }
      }
    }
  }
}

@Suite("The real speech server", .serialized, .enabled(if: RealServer.isThere, "speech-dispatcher is not installed"))
struct RealServerTests {
  private static var now: Double { ProcessInfo.processInfo.systemUptime }

  /// Says texts, and returns the samples and their seconds.
  ///
  /// A client gives up a server that does not reply within a second, which a busy machine can bring about; what was said
  /// by then is lost, as it is for a visitor until the screen is said again. Then it is all done once more.
  private func spoken(_ utterances: [Utterance], at rate: SpeechRate = .usual) throws -> ([Int16], seconds: Double) {
    for _ in 1...5 {
      if let spoken = try spokenAtOnce(utterances, at: rate) { return spoken }
    }
    Issue.record("The server did not keep a connection until all was said, in five attempts.")
    return ([], 0)
  }

  /// Says texts to a new server; nil if the connection was lost on the way.
  private func spokenAtOnce(_ utterances: [Utterance], at rate: SpeechRate) throws -> ([Int16], seconds: Double)? {
    let server = try RealServer()
    var client = try client(of: server)
    client.perform(.setRate(rate), at: Self.now)
    client.perform(.say(utterances), at: Self.now)
    // Spoken into a file, which takes less time than it lasts, until there is no more: a second voice takes long to load.
    var before = 0
    var quietSince = Self.now
    let end = Self.now + 60
    while before == 0 || Self.now - quietSince < 3 {
      try #require(Self.now < end, "Nothing is said, or it does not end.")
      if client.run(at: Self.now) == .lost { return nil }
      usleep(20_000)
      let count = server.samples.count
      if count != before { (before, quietSince) = (count, Self.now) }
    }
    let samples = server.samples
    return (samples, Double(samples.count) / server.rate)
  }

  private static let passage =
    "Common now. Small red dots, or tiny bumps that go flat in minutes or hours. The area feels a little sore. "
    + "You see no change yet. It often starts between day two and day seven. Ask for a number to call if something goes "
    + "wrong, by day or night. Do not rub or press the area today."

  @Test("It speaks at each rate as many words a minute as the rate says, within a tenth", arguments: SpeechRate.all)
  func rate(_ rate: SpeechRate) throws {
    let (samples, seconds) = try spoken([Utterance(Self.passage, language: "en")], at: rate)
    let loudness = samples.map { Double($0) * Double($0) }.reduce(0, +) / Double(max(1, samples.count))
    #expect(loudness.squareRoot() > 300, "It is silent.")
    let perMinute = Double(Self.passage.split(separator: " ").count) * 60 / seconds
    let wanted = Double(rate.wordsPerMinute)
    #expect(abs(perMinute - wanted) <= wanted / 10, "\(perMinute) words a minute, not \(wanted)")
  }

  @Test("Spanish has a Spanish voice, that of Latin America for the Americas, and a text in each language has its own")
  func languages() throws {
    let text = "Señales de peligro. Dificultad para tragar, hablar o respirar."
    let american = try spoken([Utterance(text, language: "es-US")]).0
    #expect(try spoken([Utterance(text, language: "es-419")]).0 == american)
    #expect(try spoken([Utterance(text, language: "es-ES")]).0 != american)
    #expect(try spoken([Utterance(text, language: "en")]).0 != american)
    let both = try spoken([Utterance("English: press 1.", language: "en"), Utterance(text, language: "es-US")]).0
    let english = try spoken([Utterance("English: press 1.", language: "en")]).0
    #expect(
      both.count >= english.count + american.count * 9 / 10
        && Array(both.prefix(english.count / 2)) == Array(english.prefix(english.count / 2)))
  }

  /// A client of a server that is ready to speak.
  private func client(of server: RealServer) throws -> SpeechClient {
    var client = SpeechClient(server.address, at: Self.now)
    let end = Self.now + 60
    while client.run(at: Self.now) != .ready {
      try #require(Self.now < end, "The server does not begin.")
      usleep(5000)
    }
    return client
  }

  /// Says a text, until there is something to hear of it; again with a new connection, as a screen is.
  private func say(_ utterance: Utterance, by client: inout SpeechClient, to server: RealServer) throws {
    client.perform(.say([utterance]), at: Self.now)
    let end = Self.now + 60
    while server.samples.isEmpty {
      try #require(Self.now < end, "Nothing is said.")
      if client.run(at: Self.now) == .ready { client.perform(.say([utterance]), at: Self.now) }
      usleep(5000)
    }
  }

  private func expectNoFile(of server: RealServer, toContain text: String) {
    let files = FileManager.default.enumerator(at: server.folder, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? FileManager.DirectoryEnumerator() {
      guard let bytes = try? Data(contentsOf: file) else { continue }
      #expect(bytes.range(of: Data(text.utf8)) == nil, "\(file.path)")
    }
  }

  @Test("What is said after a pause is heard, also when nothing lies between them")
  func afterPause() throws {
    let server = try RealServer()
    var client = try client(of: server)
    client.perform(.say([Utterance(Self.passage, language: "en")]), at: Self.now)
    client.perform(.pause, at: Self.now)
    try say(Utterance("Danger signs.", language: "en"), by: &client, to: server)
  }

  @Test("A server that is stopped or killed is noticed within a second, and nothing of what it said is in its files")
  func fails() throws {
    let server = try RealServer()
    var client = try client(of: server)
    try say(Utterance("zanahoria morada", language: "es"), by: &client, to: server)
    expectNoFile(of: server, toContain: "zanahoria")
    kill(server.process.processIdentifier, SIGSTOP)
    var start = Self.now
    client.perform(.say([Utterance("more", language: "en")]), at: start)
    while client.run(at: Self.now) != .lost { try #require(Self.now < start + 1.5) }
    kill(server.process.processIdentifier, SIGCONT)
    start = Self.now
    while client.run(at: Self.now) != .ready { try #require(Self.now < start + 6) }
    kill(server.process.processIdentifier, SIGKILL)
    start = Self.now
    while client.run(at: Self.now) != .lost { try #require(Self.now < start + 1) }
  }

  @Test("Nothing of what was said is in the memory of the server after its restart, nor in a file")
  func wipe() throws {
    let marker = "zanahoria morada"
    let server = try RealServer()
    var client = try client(of: server)
    try say(Utterance("Una \(marker) en la mesa.", language: "es"), by: &client, to: server)
    // It is there while it is being said, or this test could not fail.
    let before = ProcessMemory(of: server.process.processIdentifier)
    #expect(before.ids.count >= 2, "the server and its synthesizer")
    #expect(try before.contains(marker))
    client.end()
    try server.restart()
    var next = try self.client(of: server)
    try say(Utterance("English: press 1.", language: "en"), by: &next, to: server)
    let after = ProcessMemory(of: server.process.processIdentifier)
    #expect(Set(after.ids).isDisjoint(with: before.ids) && after.ids.count >= 2)
    #expect(try !after.contains(marker))
    #expect(try after.contains("English: press 1"))
    expectNoFile(of: server, toContain: marker)
  }
}
