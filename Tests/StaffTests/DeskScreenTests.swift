import Foundation
import Guides
import Screens
import TestSupport
import Testing

/// A folder of test data: what a member of staff does, and the expected screen on a terminal of each size.
struct DeskScreenCase: Sendable, CustomTestStringConvertible {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "DeskScreens")
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

  let name: String

  var testDescription: String { name }

  static let all: [DeskScreenCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0 != "Content" }.sorted().map { DeskScreenCase(name: $0) }
  }()

  private func url(_ file: String) -> URL { Self.folder.appending(path: name).appending(path: file) }

  func snapshot(_ size: Size) -> Snapshot { Snapshot("DeskScreens/\(name)/\(size.columns)x\(size.rows).txt") }

  /// The screen after the lines of `keys`. A line such as `days:6` lets that many days pass and opens the desk again.
  func shown(_ size: Size) throws -> String {
    var staff = try StaffMember(size: size)
    for line in try String(contentsOf: url("keys"), encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("days:") {
        let days = try #require(Int(line.dropFirst(5)))
        let now = StaffMember.start.adding(hours: days * 24)
        staff.log.now = now
        staff = try StaffMember(size: size, log: staff.log, now: now)
      } else {
        staff.press(String(line))
      }
    }
    return staff.transcript
  }
}

@Suite("Every screen of the desk")
struct DeskScreenTests {
  @Test("Every screen stands as its text says", arguments: DeskScreenCase.all, DeskScreenCase.sizes)
  func standsAsItsTextSays(example: DeskScreenCase, size: Size) throws {
    let (shown, expected) = try example.snapshot(size).compare(example.shown(size))
    #expect(shown == expected)
  }

  @Test("There is a case for every screen")
  func everyScreen() { #expect(DeskScreenCase.all.count >= 24) }
}
