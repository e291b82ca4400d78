/// Which colours a person asked for; the raw value is the name that `--theme` takes.
package enum Theme: String, Hashable, Sendable, CaseIterable {
  /// The terminal's own colours, with attributes, and a colour of its own for each level.
  case terminal
  /// Bright white on black.
  case darkHighContrast = "dark"
  /// Black on white.
  case lightHighContrast = "light"
  /// Bold, underline and reverse alone.
  case monochrome
}
