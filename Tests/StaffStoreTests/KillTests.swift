import Database
import Foundation
import Guides
import Staff
import StaffStore
import TestSupport
import Testing

/// A process that records visits in a folder until it is killed.
private final class Writer {
  private let process = Process()
  private let pipe = Pipe()

  init(folder: String, prefix: String) throws {
    process.executableURL = BuiltProgram("visit-writer").url
    process.arguments = [folder, prefix]
    process.standardOutput = pipe
    try process.run()
  }

  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// The records that it confirmed before its end, as `VISIT SUBJECT`, without a truncated last line.
  func confirmed() throws -> [Substring] {
    let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGKILL)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.dropLast())
  }
}

/// The number of kills: 40 by default, or the value of `CHAIRSIDE_KILLS` in the environment.
private let kills = ProcessInfo.processInfo.environment["CHAIRSIDE_KILLS"].flatMap { Int($0) } ?? 40

/// Each folder takes 20 rounds of kills, the first of them while the file is created. Every second round kills two
/// desks.
@Test("No event that was confirmed is lost by a kill, and the file is whole after each")
func kill() throws {
  var killed = 0
  var total = 0
  while killed < kills {
    let folder = try TemporaryFolder()
    var confirmed: [Substring] = []
    for round in 0..<20 where killed < kills {
      let writers = try (0...round % 2).map { try Writer(folder: folder.path, prefix: "\(round)-\($0)") }
      usleep(.random(in: 0...(round % 4 == 0 ? 20_000 : 150_000)))
      for writer in writers {
        writer.kill()
        killed += 1
      }
      for writer in writers { confirmed += try writer.confirmed() }
      let store = try folder.store(patience: 5)
      let file = try folder.raw()
      #expect(try file.value("PRAGMA integrity_check", as: String.self) == "ok")
      #expect(try file.rows("PRAGMA foreign_key_check") { _ in }.count == 0)
      let recorded = Set(
        try file.rows("SELECT visit || ' ' || subject AS line FROM event UNION ALL SELECT id || ' -' FROM visit") {
          try $0["line"] as String
        })
      #expect(confirmed.filter { !recorded.contains(String($0)) } == [])
      // The last visit that was confirmed can also be read through the log itself.
      if let last = confirmed.last, let number = Int(last.prefix { $0 != " " }) {
        #expect(try store.visit(VisitID(number)) != nil)
      }
    }
    total += confirmed.count
  }
  print("\(killed) kills, \(total) confirmed records, none lost")
  #expect(total > 0)
}
