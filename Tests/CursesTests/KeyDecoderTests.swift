import Screens
import Testing

@testable import Curses

/// Decoding of bytes into keys, whole and in pieces.
@Suite struct KeyDecoderTests {
  @Test(arguments: KeySpelling.all)
  func knowsEverySpelling(spelling: KeySpelling) {
    #expect(keys(of: [spelling.bytes]) == [.key(spelling.key)])
  }

  @Test(arguments: KeySpelling.all)
  func putsSplitSequencesTogether(spelling: KeySpelling) {
    for split in 1..<max(2, spelling.bytes.count) {
      let pieces = [Array(spelling.bytes.prefix(split)), Array(spelling.bytes.dropFirst(split))]
      #expect(keys(of: pieces, pause: 0.02) == [.key(spelling.key)], "split at \(split)")
    }
    #expect(keys(of: spelling.bytes.map { [$0] }, pause: 0.02) == [.key(spelling.key)])
  }

  @Test(arguments: KeySpelling.all)
  func separatesKeysThatComeTogether(spelling: KeySpelling) {
    #expect(keys(of: [spelling.bytes + Array("x".utf8)]) == [.key(spelling.key), .key(.character("x"))])
  }

  @Test(arguments: [
    "\u{1B}[?1;2c", "\u{1B}[>41;366;0c", "\u{1B}[24;80R", "\u{1B}[97;5u", "\u{1B}[27;5;13~", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}[?2026;2$y", "\u{1B}[<0;10;20M", "\u{1B}[<0;10;20m", "\u{1B}[32;10;20M", "\u{1B}[M !1", "\u{1B}[E",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^1\u{1B}\\", "\u{1B}X1\u{1B}\\", "\u{1B}OE", "\u{1B}O9", "\u{1B}[99~",
    "\u{1B}[201~", "\u{1B}[1;5P", "\u{1B}[15;2~", "\u{1B}[[Z", "\u{1B}[1 q", "\u{1B}\r", "\u{1B}\u{7F}", "\u{0}",
    "\u{1B}[\(String(repeating: "1;", count: 500))A", "\u{1B}[99999999999999999999A",
  ])
  func swallowsWhatItDoesNotKnow(sequence: String) {
    // ESC O 9 is incomplete, so the x is taken as its final byte.
    let expected: [Event.Kind] = sequence == "\u{1B}O9" ? [] : [.key(.character("x"))]
    let bytes = Array(sequence.utf8)
    #expect(keys(of: [bytes + Array("x".utf8)]) == expected)
    #expect(keys(of: (bytes + Array("x".utf8)).map { [$0] }, pause: 0.02) == expected)
  }

  @Test func takesOnlyALoneEscapeForTheEscKey() {
    #expect(keys(of: [[0x1B]]) == [.key(.escape)])
    #expect(keys(of: [[0x1B, 0x1B]]) == [.key(.escape)])
    #expect(keys(of: [Array("j\u{1B}".utf8)]) == [.key(.character("j")), .key(.escape)])
    #expect(keys(of: [[0x1B], [0x1B]], pause: 0.5) == [.key(.escape), .key(.escape)])
    #expect(keys(of: [[0x1B], Array("j".utf8)], pause: 0.5) == [.key(.escape), .key(.character("j"))])
    #expect(keys(of: [Array("\u{1B}[".utf8)]) == [])
  }

  @Test func tellsWhenItHasToKnow() {
    var decoder = KeyDecoder(escapeDelay: 0.1)
    #expect(decoder.deadline == nil)
    #expect(decoder.decode([0x1B], at: 5) == [])
    #expect(decoder.deadline == 5.1)
    #expect(decoder.expire(at: 5.05) == [])
    #expect(decoder.expire(at: 5.1) == [.key(.escape)])
    #expect(decoder.deadline == nil)
  }

  @Test(arguments: ["[A", "OA", "[1;5C", "[5~", "[[A", "O5D", "[M !1", "[1", "[24;80R"])
  func swallowsTheRestThatComesAfterTheDelay(rest: String) {
    let late = [[0x1B], Array(rest.utf8)]
    #expect(keys(of: late, pause: 0.5) == [.key(.escape)])
    let dripping = [[0x1B]] + rest.utf8.map { [$0] }
    #expect(keys(of: dripping, pause: 0.5) == [.key(.escape)])
  }

  @Test func takesABracketLongAfterTheEscKeyForItself() {
    #expect(keys(of: [[0x1B], Array("[".utf8)], pause: 1.5) == [.key(.escape), .key(.character("["))])
    #expect(keys(of: [Array("\u{1B}[1".utf8), Array("2".utf8)], pause: 1.5) == [.key(.character("2"))])
    #expect(keys(of: [Array("\u{1B}]1".utf8), Array("2".utf8)], pause: 1.5) == [.key(.character("2"))])
  }

  @Test func keepsALateRestTogetherWhileTheProgramWasBusy() {
    var decoder = KeyDecoder(escapeDelay: 0.025)
    _ = decoder.decode([0x1B], at: 0)
    #expect(decoder.decode(Array("[A".utf8), at: 0.3) == [.key(.up)])
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xBF], [0xFF], [0xC3], [0xE2, 0x82],
      [0xF0, 0x9F, 0x98], [0xC2, 0x85], [0xE2, 0x80, 0xAE], [0xEF, 0xBB, 0xBF], [0x84],
    ] as [[UInt8]])
  func ignoresWhatIsNotText(bytes: [UInt8]) {
    #expect(keys(of: [bytes + Array("x".utf8)]) == [.key(.character("x"))])
  }

  @Test(
    "Controls of 8 bits begin sequences, also in UTF-8, and no part of one is a digit",
    arguments: [
      ([0x9B] + Array("6~".utf8), Key.pageDown), ([0xC2, 0x9B] + Array("6~".utf8), .pageDown),
      ([0x9B] + Array("A".utf8), .up), ([0x8F] + Array("P".utf8), .function(1)), (Array("\u{1B}Ow".utf8), .end),
    ] as [([UInt8], Key)])
  func controlsOf8Bits(bytes: [UInt8], key: Key) {
    #expect(keys(of: [bytes]) == [.key(key)])
    #expect(keys(of: bytes.map { [$0] }) == [.key(key)])
  }

  @Test(
    "Strings that begin with a control of 8 bits are no keys", arguments: [0x90, 0x98, 0x9D, 0x9E, 0x9F] as [UInt8])
  func stringsOf8Bits(byte: UInt8) {
    #expect(keys(of: [[byte] + Array("1;2;3\u{7}x".utf8)]) == [.key(.character("x"))])
  }

  @Test func letsAControlKeyThroughAnUnfinishedSequence() {
    #expect(keys(of: [Array("\u{1B}[1\u{3}".utf8)]) == [.key(.control("c"))])
    #expect(keys(of: [Array("\u{1B}[1é".utf8)]) == [.key(.character("é"))])
    #expect(keys(of: [Array("\u{1B}[1\u{1B}[B".utf8)]) == [.key(.down)])
  }

  @Test func letsNoAccidentLockTheKeyboard() {
    let noise = Array("\u{1B}]".utf8) + [UInt8](repeating: UInt8(ascii: "y"), count: KeyDecoder.stringLimit + 1)
    #expect(keys(of: [noise + Array("x".utf8)]) == [.key(.character("x"))])
  }
}

/// The events that a decoder with a delay of 25 ms returns for pieces that arrive `pause` seconds apart and are
/// followed by silence.
func keys(of pieces: [[UInt8]], pause: Double = 0) -> [Event.Kind] {
  var decoder = KeyDecoder(escapeDelay: 0.025)
  var time = 100.0
  var kinds: [Event.Kind] = []
  for piece in pieces {
    kinds += decoder.expire(at: time) + decoder.decode(piece, at: time)
    time += pause
  }
  return kinds + decoder.expire(at: time + 10)
}
