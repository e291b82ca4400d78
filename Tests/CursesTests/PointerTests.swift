import Screens
import Testing

@testable import Curses

/// Mouse and touch events, as terminals report them in xterm's mode 1006.
@Suite struct PointerTests {
  private func kinds(_ text: String, acceptsPointer: Bool = true) -> [Event.Kind] {
    var decoder = KeyDecoder(escapeDelay: 0.05, acceptsPointer: acceptsPointer)
    return decoder.decode(Array(text.utf8), at: 1)
  }

  @Test(
    "A report is an action at a cell counted from 0",
    arguments: [
      ("\u{1B}[<0;10;20M", Pointer(.press, row: 19, column: 9)),
      ("\u{1B}[<0;10;20m", Pointer(.release, row: 19, column: 9)),
      ("\u{1B}[<64;1;1M", Pointer(.wheelUp, row: 0, column: 0)),
      ("\u{1B}[<65;300;200M", Pointer(.wheelDown, row: 199, column: 299)),
    ])
  func reports(text: String, pointer: Pointer) {
    #expect(kinds(text) == [.pointer(pointer)])
    #expect(kinds(text + "x") == [.pointer(pointer), .key(.character("x"))])
    #expect(kinds(text, acceptsPointer: false) == [])
  }

  @Test(
    "What is no press, release or wheel means nothing",
    arguments: [
      "\u{1B}[<1;10;20M", "\u{1B}[<2;10;20m", "\u{1B}[<32;10;20M", "\u{1B}[<0;0;20M", "\u{1B}[<0;10M", "\u{1B}[<;;M",
      "\u{1B}[<0;99999;1M", "\u{1B}[<0;1;1;1M", "\u{1B}[<0;-1;1M",
    ])
  func nothing(text: String) {
    #expect(kinds(text + "x") == [.key(.character("x"))])
  }
}
