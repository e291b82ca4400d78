import Foundation
import Guides
import Screens
import TestSupport
import Testing

@testable import Kiosk
@testable import Reader

/// A folder of test data: what a visitor or a member of staff does, and the expected screen on a terminal of each size.
struct KioskScreenCase: Sendable, CustomTestStringConvertible {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "KioskScreens")
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

  let name: String

  var testDescription: String { name }

  static let all: [KioskScreenCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { KioskScreenCase(name: $0) }
  }()

  private func url(_ file: String) -> URL { Self.folder.appending(path: name).appending(path: file) }

  func snapshot(_ size: Size) -> Snapshot { Snapshot("KioskScreens/\(name)/\(size.columns)x\(size.rows).txt") }

  /// The text of the screen, and the cursor.
  func shown(_ size: Size) throws -> String {
    let words = try String(contentsOf: url("keys"), encoding: .utf8).split(whereSeparator: \.isWhitespace)
      .map(String.init)
    var walker = try start(words.first { $0.hasPrefix("with:") }, size)
    for word in words where !word.hasPrefix("with:") {
      if word.hasPrefix("wait:") {
        walker.wait(try #require(Double(word.dropFirst(5))))
      } else {
        walker.press(word == "Enter" ? .enter : .character(try #require(word.first)))
      }
    }
    let canvas = walker.canvas
    let cursor = "cursor row \(canvas.cursor.row), column \(canvas.cursor.column)"
    return (canvas.lines + ["====================", cursor]).joined(separator: "\n") + "\n"
  }

  private func start(_ condition: String?, _ size: Size) throws -> KioskWalker {
    let report = [Message(.programVersion, ["version": "1.0"]), Message(.settingsInOrder), Message(.pinSet)]
    let machine = KioskSession.Machine(
      textSizes: KioskTextSizes(
        scales: condition == "with:console" ? [1, 2] : [1], capitalShare: 0.625, size: size, screenHeight: nil),
      hasPIN: true, report: report)
    let languages = condition == "with:nothing" ? [] : condition == "with:languages" ? ["en", "es"] : ["en"]
    let choices = StaffChoices(isOutOfService: condition == "with:closed", language: "en", theme: "dark")
    return try KioskWalker(languages: languages, choices: choices, machine: machine, size: size)
  }
}

@Suite("Every screen of a kiosk")
struct KioskScreenTests {
  @Test("Every screen stands as its text says", arguments: KioskScreenCase.all, KioskScreenCase.sizes)
  func standsAsItsTextSays(example: KioskScreenCase, size: Size) throws {
    let (shown, expected) = try example.snapshot(size).compare(example.shown(size))
    #expect(shown == expected)
  }

  @Test("There is a case for every stage")
  func everyStage() {
    #expect(KioskScreenCase.all.count >= 19)
  }

  @Test("Every screen names the emergency line and whom to ask", arguments: KioskScreenCase.all, KioskScreenCase.sizes)
  func namesHelp(example: KioskScreenCase, size: Size) throws {
    let text = try example.shown(size).replacing("\n", with: " ")
    #expect(text.contains("EMERGENCY"))
    if !example.name.hasPrefix("staff"), !example.name.hasPrefix("pin") {
      #expect(text.lowercased().contains("a member of staff"))
    }
  }

  @Test(
    "At any size there is something to do",
    arguments: [
      (1, 1), (10, 3), (20, 8), (39, 9), (40, 10), (40, 15), (50, 18), (64, 24), (80, 22), (120, 33), (240, 60),
    ])
  func anySize(columns: Int, rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    for keys in ["", "\n", "\n2", "\ne", "000*\n", "000*\n271828\n"] {
      var walker = try KioskWalker(size: size)
      walker.type(keys)
      #expect(walker.lines.contains { !$0.isEmpty })
      #expect(walker.canvas.size == size)
    }
  }
}
