import Screens
import TestSupport
import Testing

@testable import Curses

/// Decoding of a million bytes of noise: nothing crashes, and only an escape byte that no other byte follows is the Esc
/// key.
@Suite struct NoiseTests {
  /// Bytes that begin, continue and end sequences, so that noise reaches most states of the decoder.
  private static let telling = Array("\u{1B}\u{1B}\u{1B}[[O]P_^X0123456789;:?<~ABMRuqy\\\u{7}\r é€日".utf8)

  private static let pauses = [0.001, 0.02, 0.04, 0.9, 2.0, 6.0]

  @Test(arguments: [1, 2, 3, 4] as [UInt64], [true, false])
  func staysNoise(seed: UInt64, isTelling: Bool) {
    var random = SeededNumbers(seed: seed)
    var decoder = KeyDecoder(escapeDelay: 0.025)
    var time = 0.0
    var last: UInt8 = 0
    var escapes = 0
    var chances = 0
    var left = 125_000
    while left > 0 {
      let pause = Self.pauses.randomElement(using: &random) ?? 0
      let isChance = last == 0x1B && pause >= 0.025
      time += pause
      let count = Int.random(in: 1...64, using: &random)
      let bytes = (0..<count).map { _ in
        isTelling ? Self.telling.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      let silent = decoder.expire(at: time)
      let kinds = decoder.decode(bytes, at: time)
      #expect(silent.isEmpty || (silent == [.key(.escape)] && isChance))
      #expect(!kinds.contains(.key(.escape)))
      escapes += silent.count
      chances += isChance ? 1 : 0
      left -= count
      last = bytes.last ?? 0
    }
    #expect(escapes > 0 && escapes <= chances)
  }
}
