import Screens

extension Words {
  /// Codes of an event, with spaces between them, as the history shows them; slugs of the guidance stay as they are.
  func recorded(_ codes: String) -> String {
    codes.split(separator: " ", omittingEmptySubsequences: false).map(String.init).map { code in
      Self.phrasesOfCodes[code].map { self($0) } ?? code.replacing("-", with: " ")
    }.joined(separator: " ")
  }

  /// How long something took, as "4 minutes".
  func minutes(ofSeconds seconds: Int) -> String {
    let minutes = (seconds + 30) / 60
    return minutes == 0 ? self(.lessThanMinute) : self(.minutes, count: minutes)
  }

  private static let phrasesOfCodes = Dictionary(
    uniqueKeysWithValues: DeskPhrases.recordedCodes.map { ($0, Phrase(recordedCode: $0)) })
}
