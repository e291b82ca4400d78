import Foundation
import LocalSockets
import Testing

/// A kiosk that calls the desk: the built programs, with the shipped content.
@Suite("An emergency at the kiosk is seen at the desk", .serialized)
final class StaffCallTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "calls-\(UUID().uuidString)")
  private static let content = Launch.shippedContent

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var line: String { folder.appending(path: "line").path(percentEncoded: false) }

  private func desk(_ arguments: [String] = [], columns: Int = 80, rows: Int = 24) throws -> TerminalSession {
    let session = try TerminalSession(
      Launch(
        program: Launch.chairsidePath, arguments: ["staff", "--content", Self.content, "--calls", line] + arguments,
        columns: columns, rows: rows, environment: ["XDG_STATE_HOME": folder.path(percentEncoded: false)]))
    try session.wait(until: "Staff desk")
    return session
  }

  /// A visitor ticks a danger sign.
  private func reachEmergency(_ house: KioskHouse) throws -> TerminalSession {
    let kiosk = try TerminalSession(house.launch())
    try kiosk.wait(until: "Press any key", seconds: 15)
    for (key, words) in [
      ("\r", "How can we help?"), ("1", "Danger signs"), ("1", "Three short screens"), ("1", "Tick all that apply"),
      ("2", "[x]"), ("\r", "In the clinic, tell"),
    ] {
      kiosk.type(key)
      try kiosk.wait(until: words)
    }
    return kiosk
  }

  private static let bell: UInt8 = 7

  @Test("Through a socket of the desk, with the bell of both, and once for a visit")
  func socket() throws {
    let desk = try desk()
    let house = KioskHouse("call-line: \(line)\nemergency-bell: yes\nemergency-large: yes\n", content: Self.content)
    let kiosk = try reachEmergency(house)
    try desk.wait(until: "Kiosk: emergency, ")
    #expect(desk.log.contains(Self.bell) && kiosk.log.contains(Self.bell))
    #expect(kiosk.screen.contains { $0.contains("█▀▀▀ █▄ ▄█ █▀▀▀ █▀▀▄") }, "\(kiosk.screen)")
    desk.type("1")
    try desk.wait(until: "Kiosk: emergency, ")
    desk.type("\u{1B}[20~")
    #expect(desk.wait(seconds: 5) { !desk.screen.contains { $0.contains("Kiosk: emergency") } })
    kiosk.type("-")
    try kiosk.wait(until: "Tick all that apply")
    kiosk.type("\r")
    try kiosk.wait(until: "In the clinic, tell")
    desk.waitForQuiet()
    #expect(!desk.screen.contains { $0.contains("Kiosk: emergency") })
    desk.type("qq")
    #expect(try desk.exitStatus() == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: line))
  }

  @Test("Through a FIFO, on 40 columns, and two visits are two emergencies")
  func fifo() throws {
    #expect(mkfifo(line, 0o600) == 0)
    let desk = try desk(columns: 40, rows: 12)
    for _ in 0..<2 { _ = try reachEmergency(KioskHouse("call-line: \(line)\n", content: Self.content)) }
    #expect(desk.wait(seconds: 5) { desk.screen.contains { $0.contains("Kiosk: 2 emergencies, ") } }, "\(desk.screen)")
    #expect(desk.screen.contains { $0.contains("F9: seen") }, "\(desk.screen)")
  }

  @Test("The line has a word and a time, and nothing of the visit")
  func content() throws {
    #expect(mkfifo(line, 0o600) == 0)
    let reader = open(line, O_RDWR | O_NONBLOCK)
    defer { close(reader) }
    let kiosk = try reachEmergency(KioskHouse("call-line: \(line)\n", content: Self.content))
    var bytes = [UInt8](repeating: 0, count: 1000)
    var count = 0
    #expect(
      kiosk.wait(seconds: 5) {
        count = max(count, read(reader, &bytes, bytes.count))
        return count > 0
      })
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    #expect(text.wholeMatch(of: /emergency [0-9]+\n/) != nil, "\(text)")
  }

  @Test("A slow caller, half a line and what is no call cost the desk nothing")
  func otherCallers() throws {
    let desk = try desk()
    var callers = try (0..<20).map { _ in try Caller(line) }
    callers[18].send("emer")
    callers[19].send("emergency -9223372036854775808\nemergency x\nhello\nemergency 1 2\n")
    let start = ProcessInfo.processInfo.systemUptime
    desk.type("1")
    try desk.wait(until: "Desk > New visit", seconds: 2)
    #expect(ProcessInfo.processInfo.systemUptime - start < 1)
    #expect(!desk.screen.contains { $0.contains("Kiosk: ") })
    callers[18].send("gency\n")
    try desk.wait(until: "Kiosk: emergency, ")
    callers = []
    desk.waitForQuiet()
    try Caller(line).send("emergency 1764412920\n")
    try desk.wait(until: "Kiosk: 2 emergencies, ")
    #expect(desk.processorSeconds < 5)
  }

  @Test("Without a desk the kiosk goes on, and says in the self-test that none listens")
  func nobody() throws {
    let house = KioskHouse("call-line: \(line)\nemergency-bell: yes\n", content: Self.content)
    let kiosk = try reachEmergency(house)
    kiosk.type("-")
    try kiosk.wait(until: "Tick all that apply")
    // The kiosk that staff look at began before the desk closed, and asks anew.
    let early = try desk()
    let staff = try TerminalSession(house.launch())
    try staff.wait(until: "Press any key", seconds: 15)
    early.type("qq")
    #expect(try early.exitStatus() == .exited(0))
    staff.typeSlowly("000*\r271828\r4")
    #expect(
      staff.wait(seconds: 15) {
        staff.type("+")
        return staff.screen.contains { $0.contains("No desk hears calls") }
      })
  }

  @Test(
    "A path where nothing can be heard is refused with a reason", arguments: ["relative", "/etc/passwd", "/no/such"])
  func refused(path: String) throws {
    let session = try TerminalSession(
      Launch(
        program: Launch.chairsidePath, arguments: ["staff", "--content", Self.content, "--calls", path],
        environment: ["XDG_STATE_HOME": folder.path(percentEncoded: false)]))
    let status = try session.exitStatus()
    #expect(status == .exited(path == "relative" ? 2 : 65), "\(status) \(session.screen)")
    #expect(session.errors.contains(path), "\(session.errors)")
  }
}

/// A program that is connected to the desk.
private final class Caller {
  private var socket: LocalSocket

  init(_ path: String) throws {
    guard let socket = LocalSocket.connected(toPath: path) else { throw CocoaError(.fileNoSuchFile) }
    self.socket = socket
  }

  func send(_ text: String) { _ = socket.send(Array(text.utf8)) }
}
