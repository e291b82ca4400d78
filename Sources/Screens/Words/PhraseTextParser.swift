/// Takes a text apart into words and places, in one pass over its bytes.
struct PhraseTextParser {
  private static let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))

  private let bytes: [UInt8]
  private var index = 0
  private var words: [UInt8] = []
  private var found: [PhraseText.Part] = []
  private(set) var problems: [PhraseText.Problem] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Neighbouring parts are never both words. What is wrong stays in the text as it is written.
  mutating func parts() -> [PhraseText.Part] {
    while index < bytes.count {
      let byte = bytes[index]
      if byte != Self.open && byte != Self.close {
        takeWords()
      } else if index + 1 < bytes.count, bytes[index + 1] == byte {
        words.append(byte)
        index += 2
      } else if byte == Self.open {
        readPlace()
      } else {
        report("A \"}\" has no \"{\" before it.", fix: "Write \"}}\" for a brace.")
        words.append(byte)
        index += 1
      }
    }
    endWords()
    return found
  }

  /// Takes everything up to the next brace.
  private mutating func takeWords() {
    let end = bytes[index...].firstIndex { $0 == Self.open || $0 == Self.close } ?? bytes.count
    words += bytes[index..<end]
    index = end
  }

  /// Reads a place from its opening brace on.
  private mutating func readPlace() {
    let end = bytes[index...].firstIndex(of: Self.close) ?? bytes.count
    let name = bytes[(index + 1)..<end]
    if end < bytes.count, Self.isName(name) {
      endWords()
      found.append(.place(PhraseText.Place(name: String(decoding: name, as: UTF8.self), offset: offset)))
      index = end + 1
    } else {
      let rest = bytes[index..<min(end + 1, bytes.count)]
      let text = String(decoding: rest, as: UTF8.self)
      report(
        end < bytes.count ? "\"\(text)\" is no place." : "A \"{\" has no \"}\" behind it.",
        fix: "Write a place in small letters, as \"{label}\", or \"{{\" for a brace.")
      // The closing brace of a bad name is no second mistake.
      let next = rest.dropFirst().firstIndex(of: Self.open) ?? rest.endIndex
      words += bytes[index..<next]
      index = next
    }
  }

  private mutating func endWords() {
    guard !words.isEmpty else { return }
    found.append(.words(String(decoding: words, as: UTF8.self)))
    words = []
  }

  private mutating func report(_ message: String, fix: String) {
    problems.append(PhraseText.Problem(offset: offset, message: message, fix: fix))
  }

  /// The number of Unicode scalars before the index: of all bytes but those that continue a scalar.
  private var offset: Int { bytes[..<index].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

  static func isName(_ name: some Collection<UInt8>) -> Bool {
    guard let first = name.first, isSmallLetter(first) else { return false }
    return name.allSatisfy { isSmallLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
