import Foundation
import Screens
import Testing

@testable import Curses

/// The look of each style, with colours and without.
@Suite struct PaletteTests {
  private static let cases: [Palette] = Theme.allCases.flatMap { theme in
    [0, 8, 16, 88, 256].flatMap { colours in
      [true, false].map { Palette(theme: theme, colours: colours, isConsole: $0) }
    }
  }

  @Test func showsEveryMeaningWithoutColour() {
    for palette in Self.cases where palette.pairs.isEmpty && !palette.isConsole {
      for style in Style.allCases where ![.plain, .rule, .struck].contains(style) {  // struck text is between marks
        #expect(!palette.look(of: style, isFocused: false).attributes.isEmpty, "\(style)")
      }
    }
  }

  @Test func showsFocusInReverseOnEveryStyle() {
    for palette in Self.cases {
      for style in Style.allCases {
        #expect(palette.look(of: style, isFocused: true).attributes.contains(.reverse))
        #expect(palette.look(of: style, isFocused: true).colours == palette.base.colours)
      }
      #expect(palette.base.attributes.isEmpty)
    }
  }

  @Test func neverJoinsBoldAndReverseOnTheConsole() {
    for palette in Self.cases where palette.isConsole {
      for style in Style.allCases {
        for isFocused in [true, false] {
          #expect(!palette.look(of: style, isFocused: isFocused).attributes.isSuperset(of: [.bold, .reverse]))
        }
      }
    }
  }

  @Test func usesFewPairs() {
    for palette in Self.cases { #expect(palette.pairs.count <= 16) }
    #expect(Palette(theme: .monochrome, colours: 256, isConsole: false).pairs.isEmpty)
    #expect(Palette(theme: .darkHighContrast, colours: 0, isConsole: false).pairs.isEmpty)
  }

  @Test func bringsItsOwnBackgroundForAllOrNone() {
    for palette in Self.cases where palette.theme != .terminal {
      let looks = Style.allCases.map { palette.look(of: $0, isFocused: false).colours }
      #expect(looks.allSatisfy { $0 == nil } || looks.allSatisfy { $0 != nil })
    }
  }

  @Test(arguments: [Theme.darkHighContrast, .lightHighContrast], [8, 16, 88, 256])
  func reachesTenToOneInFixedThemes(theme: Theme, colours: Int) {
    for isConsole in [true, false] {
      expectTenToOne(Palette(theme: theme, colours: colours, isConsole: isConsole))
    }
  }

  @Test func reachesTenToOneInEveryLevel() {
    for colours in [8, 16, 256] { expectTenToOne(Palette(theme: .terminal, colours: colours, isConsole: false)) }
  }

  /// The console's own white on black is 9 to 1.
  @Test func givesTheConsoleItsOwnColours() {
    let palette = Palette(theme: .darkHighContrast, colours: 8, isConsole: true)
    #expect(contrast(Rainbow.console(7), Rainbow.console(0)) < 10)
    #expect(Set(palette.definitions.keys).isSuperset(of: palette.pairs.flatMap { [$0.foreground, $0.background] }))
    for other in [Theme.terminal, .monochrome] {
      #expect(Palette(theme: other, colours: 8, isConsole: true).definitions.isEmpty)
    }
    #expect(Palette(theme: .darkHighContrast, colours: 256, isConsole: true).definitions.isEmpty)
  }

  /// As text, and with the colours exchanged, as in focus.
  private func expectTenToOne(_ palette: Palette) {
    let rainbow = palette.isConsole ? Rainbow.console : Rainbow.xterm
    func shown(_ number: Int) -> Rainbow.Colour {
      palette.definitions[number].map { (Double($0.red), Double($0.green), Double($0.blue)) } ?? rainbow(number)
    }
    for pair in palette.pairs {
      let ratio = contrast(shown(pair.foreground), shown(pair.background))
      #expect(ratio >= 10, "\(palette.theme): \(pair.foreground) on \(pair.background) is \(ratio)")
    }
  }
}

/// The RGB values that terminals show for the number of a colour.
enum Rainbow {
  typealias Colour = (red: Double, green: Double, blue: Double)

  /// The colours of the Linux console, without the bright half that it loses with a large font.
  static func console(_ number: Int) -> Colour {
    let colours: [Colour] = [
      (0, 0, 0), (0xAA, 0, 0), (0, 0xAA, 0), (0xAA, 0x55, 0), (0, 0, 0xAA), (0xAA, 0, 0xAA), (0, 0xAA, 0xAA),
      (0xAA, 0xAA, 0xAA),
    ]
    return number < 8 ? colours[number] : cube(number)
  }

  static func xterm(_ number: Int) -> Colour {
    let colours: [Colour] = [
      (0, 0, 0), (0xCD, 0, 0), (0, 0xCD, 0), (0xCD, 0xCD, 0), (0, 0, 0xEE), (0xCD, 0, 0xCD), (0, 0xCD, 0xCD),
      (0xE5, 0xE5, 0xE5),
    ]
    return number < 8 ? colours[number] : cube(number)
  }

  /// The colour cube of 6 by 6 by 6, which begins at number 16.
  private static func cube(_ number: Int) -> Colour {
    precondition((16...231).contains(number), "The palette uses the first eight colours and those of the cube.")
    let steps = [0, 95, 135, 175, 215, 255].map(Double.init)
    let place = number - 16
    return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }
}

/// The contrast ratio of WCAG 2.2.
func contrast(_ first: Rainbow.Colour, _ second: Rainbow.Colour) -> Double {
  func luminance(_ colour: Rainbow.Colour) -> Double {
    let parts = [colour.red, colour.green, colour.blue].map { part in
      let share = part / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
  let (low, high) = (min(luminance(first), luminance(second)), max(luminance(first), luminance(second)))
  return (high + 0.05) / (low + 0.05)
}
