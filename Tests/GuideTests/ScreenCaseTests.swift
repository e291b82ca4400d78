import Foundation
import Guides
import Library
import Reader
import Screens
import TestSupport
import Testing

/// A folder of test data: the keys pressed from the home screen, and the expected screen on a terminal of each size.
struct ScreenCase: Sendable, CustomTestStringConvertible {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

  /// The folder below `Screens`, such as `triage/result-emergency`.
  let name: String

  var testDescription: String { name }

  static let all: [ScreenCase] = {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let keys = files?.compactMap { $0 as? URL }.filter { $0.lastPathComponent == "keys" } ?? []
    return keys.map { file in
      let parts = file.deletingLastPathComponent().pathComponents
      return ScreenCase(name: parts.suffix(2).joined(separator: "/"))
    }.sorted { $0.name < $1.name }
  }()

  private func url(_ file: String) -> URL { Self.folder.appending(path: name).appending(path: file) }

  func snapshot(_ size: Size) -> Snapshot { Snapshot("Screens/\(name)/\(size.columns)x\(size.rows).txt") }

  /// The keys of the `keys` file, which has their names separated by white space.
  var keys: [Key] {
    get throws {
      let text = try String(contentsOf: url("keys"), encoding: .utf8)
      return try text.split(whereSeparator: \.isWhitespace).map { try #require(Key(named: String($0)), "\($0)") }
    }
  }

  /// The screen after the keys, as a transcript.
  func shown(_ size: Size) throws -> String {
    var application = try TestReader.open(size: size)
    for key in try keys {
      _ = application.canvas(size: size)
      _ = application.handle(Event(.key(key), at: 0))
    }
    return application.canvas(size: size).transcript
  }
}

/// A reader of the small content of these tests, at a fixed time.
enum TestReader {
  static var content: String { ScreenCase.folder.appending(path: "Content").path }

  static let clock = WallClock(
    start: Moment("2026-11-24T10:40", in: .utc), startTime: 0, zone: .utc)

  static func open(size: Size, at target: String? = nil, content: String = content) throws -> Application {
    let library = try GuideLibrary(folder: content)
    var application = Application(library, opening: target.map { Target(link: $0) }, size: size, clock: clock)
    while application.nextDeadline ?? .infinity < 1 { _ = application.handle(Event(.tick, at: 0)) }
    return application
  }
}

extension Canvas {
  /// The text, then the cursor, then every run of cells that is styled or focused.
  var transcript: String {
    var lines = self.lines
    lines.append(String(repeating: "=", count: 20))
    lines.append("cursor row \(cursor.row), column \(cursor.column)")
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        let first = self[row, column]
        var text = ""
        while column < size.columns, self[row, column].style == first.style,
          self[row, column].isFocused == first.isFocused
        {
          text += self[row, column].text
          column += 1
        }
        let words = text.trimmingCharacters(in: .whitespaces)
        guard first.style != .plain || first.isFocused, first.style != .rule, !words.isEmpty else { continue }
        lines.append("\(row): \(first.style.rawValue)\(first.isFocused ? " focused" : "") \"\(words)\"")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Key {
  /// The key that a word in a `keys` file names.
  init?(named name: String) {
    let special: [String: Key] = [
      "Enter": .enter, "Esc": .escape, "Backspace": .backspace, "Tab": .tab, "Down": .down, "Up": .up, "Left": .left,
      "Right": .right, "PgDn": .pageDown, "PgUp": .pageUp, "Home": .home, "End": .end, "Space": .character(" "),
    ]
    if let key = special[name] {
      self = key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }
}

@Test("Every screen stands as its text says", arguments: ScreenCase.all, ScreenCase.sizes)
func screenStandsAsItsTextSays(example: ScreenCase, size: Size) throws {
  let (shown, expected) = try example.snapshot(size).compare(example.shown(size))
  #expect(shown == expected)
}

@Test("There is a case for every screen of the program")
func thereIsACaseForEveryScreen() {
  let folders = Set(ScreenCase.all.map { $0.name.prefix { $0 != "/" } }.map(String.init))
  #expect(folders == ["aftercare", "checklist", "faq", "reader", "search", "triage"])
  #expect(ScreenCase.all.count >= 36)
}
