import Foundation
import Guides
import Kiosk
import Library
import Reader
import Screens
import TestSupport
import Testing

/// A walk as text: `keys.txt` has the keys, and `transcript.txt` all that is said, each line with its language.
struct Transcript: CustomTestStringConvertible, Sendable {
  let testDescription: String

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")

  static let all: [Transcript] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.sorted().map(Transcript.init)
  }()

  var keys: [Substring] {
    get throws {
      let file = Self.folder.appending(path: "\(testDescription)/keys.txt")
      return try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isWhitespace)
    }
  }

  var snapshot: Snapshot { Snapshot("Transcripts/\(testDescription)/transcript.txt") }
}

@Suite("What is said, as text")
struct TranscriptTests {
  private static let named: [Substring: Key] = [
    "Enter": .enter, "Down": .down, "Up": .up, "Insert": .insert, "Delete": .delete, "Backspace": .backspace,
    "Help": .character("*"), "More": .character("+"), "Back": .character("-"),
  ]

  /// The small guidance of the tests, in English; in Spanish what is shipped, of which only the first screens are heard.
  private static func languages(_ isSpanish: Bool) throws -> [KioskSession.Language] {
    if isSpanish { return try Listener.languages() }
    let library = try GuideLibrary(folder: SmallContent.folder)
    return [KioskSession.Language(choice: Appearance.Choice(name: "en", words: "English"), repository: library)]
  }

  @Test("A walk is said as its folder has it", arguments: Transcript.all)
  func walk(_ transcript: Transcript) throws {
    var listener = Listener(try Self.languages(transcript.testDescription.hasPrefix("es-")))
    for key in try transcript.keys {
      switch key {
      case "ready": listener.note(.ready)
      case "lost": listener.note(.lost)
      case "wait": listener.wait()
      default:
        if let named = Self.named[key] { listener.press(named) } else { listener.press(String(key)) }
      }
    }
    let (shown, expected) = try transcript.snapshot.compare(listener.transcript.joined(separator: "\n"))
    #expect(shown == expected)
  }

  @Test("There are walks of each kind of screen")
  func enough() { #expect(Transcript.all.count >= 7) }
}
