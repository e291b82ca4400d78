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

  @Test(arguments: [Theme.darkHighContrast, .lightHighContrast], [8, 16, 256])
  func reachesSevenToOneInFixedThemes(theme: Theme, colours: Int) {
    for palette in [true, false].map({ Palette(theme: theme, colours: colours, isConsole: $0) }) {
      for pair in palette.pairs { expectSevenToOne(pair) }
    }
  }

  @Test func reachesSevenToOneInEveryLevel() {
    for pair in Palette(theme: .terminal, colours: 256, isConsole: false).pairs { expectSevenToOne(pair) }
  }

  @Test func showsTheEmergencyInWhiteOnRedWhereTheTerminalHasEightColours() {
    let palette = Palette(theme: .terminal, colours: 8, isConsole: true)
    let look = palette.look(of: .emergency, isFocused: false)
    #expect(look == Look(attributes: .bold, colours: ColourPair(7, on: 1)))
    // With a font of 256 characters, bold text is shown in bright colours.
    #expect(contrast((255, 255, 255), Rainbow.console(1)) > 7)
  }

  private func expectSevenToOne(_ pair: ColourPair) {
    for rainbow in [Rainbow.console, Rainbow.xterm] {
      let ratio = contrast(rainbow(pair.foreground), rainbow(pair.background))
      #expect(ratio >= 7, "\(pair.foreground) on \(pair.background) is \(ratio)")
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
