import Screens

extension Phrase {
  static let search = Phrase("reader.search", "Search")
  static let typeWhatYouWant = Phrase(
    "reader.type-what-you-want", "Type what you want to know, as: how long does it last")
  static let nothingFound = Phrase("reader.nothing-found", "Nothing is found for \"{query}\".")
  static let didYouMean = Phrase("reader.did-you-mean", "Did you mean: {words}?")
  static let tryAnotherWord = Phrase(
    "reader.try-another-word", "Try another word, look in the list below, or ask a member of staff.")
  static let found = Phrase("reader.found", one: "{count} found.", other: "{count} found.")
  static let lookingIntoMore = Phrase(
    "reader.looking-into-more", one: "Looking into {count} more guide.", other: "Looking into {count} more guides.")
  /// The two sentences before, each whole, one behind the other.
  static let foundAndLooking = Phrase("reader.found-and-looking", "{found} {looking}")
}

extension ReaderPhrases {
  /// Search over everything.
  static let search: [Phrase] = [
    .search, .typeWhatYouWant, .nothingFound, .didYouMean, .tryAnotherWord, .found, .lookingIntoMore, .foundAndLooking,
  ]
}
