extension Phrase {
  /// The headline of a result, with how urgent it is, for a voice.
  package static let urgencyAndHeadline = Phrase(
    "screens.urgency-and-headline", "Urgency {step} of {all}: {headline}")
  /// Before the emergency line.
  package static let emergency = Phrase("screens.emergency", "EMERGENCY")
  static let screenOfAll = Phrase(
    "screens.screen-of-all", one: "{number} of {count} screen", other: "{number} of {count} screens")
  static let listOfAll = Phrase("screens.list-of-all", "List {number} of {all}. Press {key} for more.")
  /// The same for somebody with switches, who presses no keys.
  package static let numberOfList = Phrase("screens.number-of-list", "List {number} of {all}")
  static let enlargeWindow = Phrase("screens.enlarge-window", "Make this window larger: {columns} by {rows}.")
}
