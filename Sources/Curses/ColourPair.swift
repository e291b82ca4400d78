/// A foreground and a background colour by their number on the terminal; -1 is the terminal's default colour.
struct ColourPair: Hashable, Sendable {
  let foreground: Int
  let background: Int

  init(_ foreground: Int, on background: Int) {
    self.foreground = foreground
    self.background = background
  }
}
