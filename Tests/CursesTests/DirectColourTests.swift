import Testing

@testable import Curses

/// Kind of fault: a number means an index on one terminal and something else on another.
@Suite("Colours of terminals that take red, green and blue") struct DirectColourTests {
  @Test(
    "A colour of the table is given as its red, green and blue",
    arguments: [(88, 0x870000), (231, 0xFFFFFF), (220, 0xFFD700), (244, 0x808080), (7, 7), (-1, -1)])
  func direct(index: Int, number: Int) {
    #expect(
      Palette(theme: .darkHighContrast, colours: 1 << 24, isConsole: false, isDirect: true).number(of: index) == number)
    #expect(Palette(theme: .darkHighContrast, colours: 256, isConsole: false).number(of: index) == index)
  }

  @Test("A dark colour of the table is no number that a terminal takes for an index", arguments: [16, 17, 18, 19])
  func dark(index: Int) {
    let number = Palette(theme: .terminal, colours: 1 << 24, isConsole: false, isDirect: true).number(of: index)
    #expect(number >= 256)
    #expect(number >> 16 <= 1 && number >> 8 & 0xFF == 0)
  }
}
