import Guides
import Library
import Screens
import TestSupport

@testable import Reader

/// A simulated person at the keyboard, with the small content that the screen cases use.
struct Walker {
  var application: Application
  var size: Size
  /// The effects that the last key asked for.
  private(set) var effects: [Effect] = []

  init(
    at target: String? = nil, memory: Memory? = Memory(), size: Size = Size(columns: 80, rows: 24),
    library: GuideLibrary? = nil
  ) throws {
    self.size = size
    let clock = WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 0, zone: .utc)
    let library = try library ?? GuideLibrary(folder: SmallContent.folder)
    application = Application(
      library, opening: target.map { Target(link: $0) }, memory: memory, size: size, clock: clock)
    while application.nextDeadline ?? .infinity < 1 { _ = application.handle(Event(.tick, at: 0)) }
  }

  /// Presses keys, and draws the screen before each, as a terminal would.
  mutating func press(_ keys: Key...) {
    for key in keys {
      _ = application.canvas(size: size)
      effects = application.handle(Event(.key(key), at: 0))
      for case .save(let memory, _) in effects { _ = application.receive(MemoryReply.saved(memory), at: 0) }
    }
  }

  /// Presses the keys of a text one by one.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  var canvas: Canvas {
    mutating get { application.canvas(size: size) }
  }

  var lines: [String] {
    mutating get { canvas.lines }
  }

  /// The text of the cursor's row.
  var cursorLine: String {
    mutating get { canvas.lines[canvas.cursor.row] }
  }

  var messageRow: String {
    mutating get { canvas.lines[size.rows - 2].trimmed }
  }

  var title: String { application.top.sheet.place.last ?? "" }
}

extension String {
  var trimmed: String {
    var text = Substring(self).drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
