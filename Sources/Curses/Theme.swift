/// A colour theme; the raw value is the argument of `--theme`.
package enum Theme: String, Hashable, Sendable, CaseIterable {
  /// The terminal's own colours, with attributes, and a separate colour for each level.
  case terminal
  /// Bright white on black.
  case darkHighContrast = "dark"
  /// Black on white.
  case lightHighContrast = "light"
  /// Only bold, underline and reverse video.
  case monochrome
}
