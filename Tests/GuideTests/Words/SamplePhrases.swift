import Screens

extension Phrase {
  /// The phrases of a small program, for tests of its translation.
  static let samples = [
    Phrase("reader.back", "Back"),
    Phrase("reader.saved", "Saved as {label}."),
    Phrase(
      "reader.not-opened", one: "{count} guide could not be opened", other: "{count} guides could not be opened"),
    Phrase("kiosk.time-left", one: "{count} second left, {name}", other: "{count} seconds left, {name}"),
  ]
}
