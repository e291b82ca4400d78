import Screens

/// Maps each style to its look: attributes on every terminal, and colours on terminals that have them.
///
/// Every pair of colours has a contrast of at least 10 to 1 (VVSG 2.0, 7.1-C; WCAG 2.2, 1.4.6, asks for 7) in the themes
/// with their own colours. With 256 or more colours, those of the colour cube are used, because people change the first
/// sixteen. With eight, no meaning depends on bold being bright, because the Linux console loses the bright colours with
/// a large font: then only white and cyan on black, and black on white, are used, and the console, whose own white is a
/// grey of 9 to 1, is given brighter ones.
struct Palette: Sendable {
  private enum Depth {
    case none, eight, many
  }

  let theme: Theme
  /// True for the Linux console, which shows bold as bright, and bold with reverse as dark grey on grey.
  let isConsole: Bool
  /// All colour pairs in use.
  private(set) var pairs: [ColourPair] = []
  /// The colours that the terminal has to be given, by number.
  let definitions: [Int: RGB]
  private let depth: Depth
  private let isDirect: Bool

  /// - Parameters:
  ///   - colours: the number of colours of the terminal; fewer than 8 count as none.
  ///   - isDirect: true if a colour is a number of red, green and blue and no index.
  init(theme: Theme, colours: Int, isConsole: Bool, isDirect: Bool = false) {
    self.theme = theme
    self.isDirect = isDirect
    self.isConsole = isConsole
    depth = theme == .monochrome || colours < 8 ? .none : colours < 256 ? .eight : .many
    let hasFixedColours = theme == .darkHighContrast || theme == .lightHighContrast
    definitions = isConsole && depth == .eight && hasFixedColours ? Self.consoleColours : [:]
    for style in Style.allCases {
      if let pair = look(of: style, isFocused: false).colours, !pairs.contains(pair) { pairs.append(pair) }
    }
  }

  /// Red, green and blue, from 0 to 255 each.
  struct RGB: Equatable, Sendable {
    let red: Int
    let green: Int
    let blue: Int
  }

  /// Black, cyan and white for the Linux console.
  private static let consoleColours = [
    0: RGB(red: 0, green: 0, blue: 0), 6: RGB(red: 135, green: 255, blue: 255),
    7: RGB(red: 255, green: 255, blue: 255),
  ]

  /// The look of plain text and of empty cells.
  var base: Look { look(of: .plain, isFocused: false) }

  /// The look of a cell. Focus is shown in reverse video, without the style's colours.
  func look(of style: Style, isFocused: Bool) -> Look {
    var look = Look(attributes: Self.attributes(of: style), colours: colours(of: style))
    if isFocused {
      look.attributes.insert(.reverse)
      look.colours = colours(of: .plain)
    } else if hasOwnBackground(style) {
      look.attributes.remove(.reverse)
    }
    let losesBold = isConsole && look.attributes.contains(.reverse)
    let dimsInBold = depth == .eight && theme == .lightHighContrast
    if losesBold || dimsInBold { look.attributes.remove(.bold) }
    return look
  }

  /// The attributes that express the meaning on a terminal without colours.
  private static func attributes(of style: Style) -> Look.Attributes {
    switch style {
    case .plain, .rule, .struck: []
    case .heading, .strong, .appointment, .calm: .bold
    case .emphasis: .underline
    case .link, .clinic: [.bold, .underline]
    case .urgent, .qr, .match: .reverse
    case .emergency: [.bold, .reverse]
    }
  }

  /// True if a background colour replaces reverse video.
  private func hasOwnBackground(_ style: Style) -> Bool {
    guard let pair = colours(of: style) else { return false }
    return style == .qr || pair.background != (colours(of: .plain)?.background ?? -1)
  }

  /// The number that the terminal has for a colour: the one of a pair, or its red, green and blue.
  func number(of colour: Int) -> Int {
    guard isDirect, colour >= 0 else { return colour }
    switch colour {
    case 16..<232:
      let steps = [0, 95, 135, 175, 215, 255]
      let index = colour - 16
      let number = steps[index / 36] << 16 | steps[index / 6 % 6] << 8 | steps[index % 6]
      // Such a terminal takes a small number for an index, so black and the darkest blue get a trace of red.
      return number < 256 ? number | 0x010000 : number
    case 232...255: return (8 + (colour - 232) * 10) * 0x010101
    // Numbers below 8 are the eight colours everywhere.
    default: return colour
    }
  }

  private func colours(of style: Style) -> ColourPair? {
    switch (depth, theme) {
    case (.none, _), (_, .monochrome): nil
    case (.eight, _) where style == .qr: ColourPair(0, on: 7)
    case (.many, _) where style == .qr: ColourPair(16, on: 231)
    // Nobody knows what the eight colours are here: red on black may be 2 to 1.
    case (.eight, .terminal): nil
    case (.eight, .darkHighContrast): ColourPair(style == .heading || style == .link ? 6 : 7, on: 0)
    case (.eight, .lightHighContrast): ColourPair(0, on: 7)
    case (.many, .terminal): Self.levelColours(of: style)
    case (.many, .darkHighContrast): Self.levelColours(of: style) ?? ColourPair(Self.foregroundOnBlack(style), on: 16)
    case (.many, .lightHighContrast): Self.levelColours(of: style) ?? ColourPair(Self.foregroundOnWhite(style), on: 231)
    }
  }

  private static func levelColours(of style: Style) -> ColourPair? {
    switch style {
    case .emergency: ColourPair(231, on: 88)
    case .urgent: ColourPair(16, on: 220)
    case .clinic: ColourPair(231, on: 18)
    case .appointment: ColourPair(16, on: 116)
    case .calm: ColourPair(16, on: 151)
    case .match: ColourPair(16, on: 153)
    default: nil
    }
  }

  private static func foregroundOnBlack(_ style: Style) -> Int {
    switch style {
    case .heading: 153
    case .link: 123
    case .rule: 188
    default: 231
    }
  }

  private static func foregroundOnWhite(_ style: Style) -> Int {
    switch style {
    case .heading: 17
    case .link: 19
    default: 16
    }
  }
}
