import Foundation
import TestSupport
import Testing

/// Whole visits in a real terminal, and what remains of them afterwards.
@Suite(.serialized) struct KioskVisitTests {
  @Test("A visitor with a number pad reaches every kind of answer and ends the session")
  func padVisitor() throws {
    let house = KioskHouse()
    let session = try house.open()
    session.type("\r")
    try session.wait(until: "How can we help?")
    session.typeSlowly("12\r3\r3")
    try session.wait(until: "CALL FOR EMERGENCY HELP NOW")
    session.typeSlowly("1")
    try session.wait(until: "For staff")
    session.typeSlowly("0411313")
    try session.wait(until: "WALK AWAY")
    session.typeSlowly("0311")
    try session.wait(until: "Today is day 0")
    session.typeSlowly("0211")
    try session.wait(until: "Home > Questions")
    #expect(session.shows("EMERGENCY"))
    session.typeSlowly("*1")
    try session.wait(until: "End your session?")
    session.type("\r")
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
    #expect(session.errors.isEmpty)
  }

  @Test("An idle visitor is warned, extends, is warned again, and is wiped")
  func idleVisitor() throws {
    let house = KioskHouse("idle-seconds: 5\nwarning-seconds: 20\n")
    let session = try house.open()
    session.type("\r")
    try session.wait(until: "How can we help?")
    session.typeSlowly("2")
    try session.wait(until: "Are you still there?", seconds: 15)
    try session.wait(until: "In 20 seconds")
    session.type("1")
    #expect(session.wait(seconds: 5) { session.screen[0].contains("Home > Questions") })
    try session.wait(until: "Are you still there?", seconds: 15)
    session.waitForQuiet()
    let bytes = session.log.count
    // The countdown is drawn only at some of its seconds; other tests, which set the clock, check which.
    session.wait(seconds: 4) { session.log.count > bytes }
    #expect(session.log.count == bytes)
    try session.wait(until: "In 5 seconds", seconds: 30)
    #expect(try session.exitStatus(within: 20) == .exited(0))
    #expect(session.isGivenBack)
  }

  @Test(
    "Nothing of a visit is left in a new process, on disk, in scrollback or in logs",
    arguments: ["linux", "xterm-256color"])
  func nothingIsLeft(terminal: String) throws {
    let marker = "zebrafinch"
    let house = KioskHouse("counts-file: \(FileManager.default.temporaryDirectory.path)/\(UUID().uuidString).prom\n")
    let session = try TerminalSession(house.supervised(environment: ["TERM": terminal]))
    try session.wait(until: "Press any key to begin.")
    session.typeSlowly("\r211/" + marker)
    #expect(session.shows(marker))
    let first = try #require(session.kiosk)
    #expect(Self.memory(of: first).contains(marker))
    session.type("*1\r")
    #expect(session.wait(seconds: 5) { session.isAtAttract })
    let next = try #require(session.kiosk)
    #expect(next != first)
    #expect(!Self.memory(of: next).contains(marker))
    #expect(!session.shows(marker))
    let log = String(decoding: session.log, as: UTF8.self)
    #expect(log.contains("\u{1B}[3J"))
    let files = FileManager.default.enumerator(at: house.folder, includingPropertiesForKeys: nil)
    for case let file as URL in try #require(files) {
      #expect((try? String(contentsOf: file, encoding: .utf8))?.contains(marker) != true, "\(file.path)")
    }
    #expect(session.errors.isEmpty)
    #expect(house.text("endings") == "0\n")
  }

  /// All memory that a process can write to, as text.
  private static func memory(of process: Int32) -> String {
    var text = ""
    guard let maps = try? String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8),
      let memory = FileHandle(forReadingAtPath: "/proc/\(process)/mem")
    else { return text }
    for line in maps.split(separator: "\n") {
      let fields = line.split(separator: " ")
      let range = fields[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
      guard fields[1].hasPrefix("rw"), range.count == 2, range[1] - range[0] < 1 << 28 else { continue }
      guard (try? memory.seek(toOffset: range[0])) != nil,
        let bytes = try? memory.read(upToCount: Int(range[1] - range[0]))
      else { continue }
      text += String(decoding: bytes, as: UTF8.self)
    }
    return text
  }

  @Test("Keys that are typed into the wipe do not begin the next visit")
  func keysDuringTheWipe() throws {
    let house = KioskHouse()
    let session = try TerminalSession(house.supervised())
    try session.wait(until: "Press any key to begin.")
    session.typeSlowly("\re")
    session.type("\r")
    #expect(session.wait(seconds: 5) { session.isAtAttract })
    session.waitForQuiet(seconds: 0.3)
    #expect(session.isAtAttract)
  }

  @Test("Staff pause the terminal by PIN, and the pause outlives the process")
  func pause() throws {
    let house = KioskHouse()
    let session = try TerminalSession(house.supervised())
    try session.wait(until: "Press any key to begin.")
    session.typeSlowly("000*\r")
    try session.wait(until: "Type the PIN")
    session.typeSlowly("271828")
    #expect(session.shows("6 digits"))
    #expect(!session.shows("2718"))
    session.type("\r")
    try session.wait(until: "Out of service: no")
    session.typeSlowly("15")
    try session.wait(until: "This terminal is out of service.", seconds: 5)
    session.typeSlowly("\r1e")
    #expect(session.shows("This terminal is out of service."))
    session.typeSlowly("000*\r271828\r")
    try session.wait(until: "Out of service: yes")
    session.typeSlowly("15")
    #expect(session.wait(seconds: 5) { session.isAtAttract })
    #expect(!String(decoding: session.log, as: UTF8.self).contains("271828"))
  }

  @Test("The wait after wrong PINs outlives a kill")
  func waitOutlivesAKill() throws {
    let house = KioskHouse()
    let first = try house.open()
    first.typeSlowly("000*\r")
    for wait in [1, 2, 4, 8] {
      first.typeSlowly("111111\r")
      try first.wait(until: "Wait \(wait) second")
      if wait < 8 { first.wait(seconds: Double(wait) + 0.1) { false } }
    }
    first.send(signal: 9)
    _ = try first.exitStatus()
    let session = try house.open()
    session.typeSlowly("000*\r271828\r")
    try session.wait(until: "Wait")
    #expect(!session.shows("Out of service: no"))
    #expect(house.text("run/pin.yaml").contains("failures: "))
  }

  @Test("Without a runtime folder visitors are served, and no PIN is taken")
  func noRuntimeFolder() throws {
    let house = KioskHouse("counts-file: /proc/nowhere/counts.prom\n")
    try FileManager.default.removeItem(at: house.runtime)
    let session = try house.open()
    session.typeSlowly("\r211")
    #expect(session.shows("Home > Questions"))
    session.type("e\r")
    #expect(try session.exitStatus() == .exited(0))
    let staff = try house.open()
    staff.typeSlowly("000*\r271828\r")
    try staff.wait(until: "no PIN is taken")
  }

  @Test("Counts are published at fixed minutes, in words for few, with the day's midnight as the file's time")
  func counts() throws {
    let house = KioskHouse()
    house.write(house.text("kiosk.yaml") + "counts-file: \(house.folder.path)/kiosk.prom\n", to: "kiosk.yaml")
    for visit in 1...5 {
      let session = try house.open()
      session.typeSlowly("\r211\r")
      if visit == 1 { session.typeSlowly("012\r1\r3") }
      session.type("e\r")
      #expect(try session.exitStatus() == .exited(0))
    }
    // No file tells when a visit ended, so nothing is published by then.
    #expect(house.text("kiosk.prom").isEmpty)
    let own = try FileManager.default.attributesOfItem(atPath: house.runtime.appending(path: "counts.yaml").path)
    #expect(
      try #require(own[.modificationDate] as? Date).timeIntervalSince1970.truncatingRemainder(dividingBy: 86_400) == 0)
    // The clock of the next kiosk is three seconds before such a minute.
    let ahead = 597 - Int(Date().timeIntervalSince1970) % 600
    let next = try house.open(
      environment: ["LD_PRELOAD": BuiltProgram.faultInjection, "FAULT_CLOCK": String(ahead)])
    let before = try changed("counts.yaml", of: house.runtime)
    #expect(next.wait(seconds: 8) { !house.text("kiosk.prom").isEmpty })
    #expect(try changed("counts.yaml", of: house.runtime) > before)
    let text = house.text("kiosk.prom")
    #expect(text.contains("guide=\"faq/answers\"} 5\n"))
    #expect(text.contains("chairside_visits_opening_guide_below_five{"))
    #expect(text.contains("level=\"emergency\"} 1\n"))
    let facts = try FileManager.default.attributesOfItem(atPath: "\(house.folder.path)/kiosk.prom")
    let time = try #require(facts[.modificationDate] as? Date).timeIntervalSince1970
    #expect(time.truncatingRemainder(dividingBy: 86_400) == 0)
  }

  /// The time of change of a file, in nanoseconds since 1970.
  private func changed(_ name: String, of folder: URL) throws -> Int {
    var facts = stat()
    #expect(stat(folder.appending(path: name).path, &facts) == 0)
    return facts.st_ctim.tv_sec * 1_000_000_000 + facts.st_ctim.tv_nsec
  }
}

extension TerminalSession {
  /// The process of the kiosk under a supervising shell.
  var kiosk: Int32? {
    let children = try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return children?.split(separator: " ").compactMap { Int32($0) }.first {
      (try? String(contentsOfFile: "/proc/\($0)/comm", encoding: .utf8))?.hasPrefix("chairside") == true
    }
  }
}
