import Screens

extension Phrase {
  static let plainByOption = Phrase(
    "reader.plain-by-option", "Line by line, as --plain asks. ACCESSIBLE=1 in your environment asks for it for good.")
  static let plainByEnvironment = Phrase("reader.plain-by-environment", "Line by line, as ACCESSIBLE=1 asks.")
  static let plainByTerminal = Phrase(
    "reader.plain-by-terminal", "Line by line, because this terminal cannot show a full screen.")
  static let placeAndPosition = Phrase("reader.place-and-position", "{place}. {position}.")
  static let emergencyLine = Phrase("reader.emergency-line", "EMERGENCY: {line}")
  static let labelAndDetail = Phrase("reader.label-and-detail", "{label}. {detail}")
  /// A label that is a whole sentence, with its detail.
  static let sentenceAndDetail = Phrase("reader.sentence-and-detail", "{sentence} {detail}")
  static let keyForPart = Phrase("reader.key-for-part", "{key} for part {number} of {all}")
  static let keyToGoOn = Phrase("reader.key-to-go-on", "{key} to go on")
  /// What stands before the place where a line is typed, as "1-5 choose, b back, ? help, q quit:".
  static let whatToType = Phrase("reader.what-to-type", "{choices}:")
  static let typeNumberOrLetter = Phrase("reader.type-number-or-letter", "Type a number or a letter.")
  static let onlyFirstTaken = Phrase(
    "reader.only-first-taken", "Only the first number was taken. Type one number at a time here.")
}

extension ReaderPhrases {
  /// The reader line by line.
  static let plain: [Phrase] = [
    .plainByOption, .plainByEnvironment, .plainByTerminal, .placeAndPosition, .emergencyLine, .labelAndDetail,
    .sentenceAndDetail, .keyForPart, .keyToGoOn, .whatToType,
    .typeNumberOrLetter, .onlyFirstTaken,
  ]
}
