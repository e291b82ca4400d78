import Screens

extension Phrase {
  static let search = Phrase("reader.search", "Search")
  static let typeWhatYouWant = Phrase(
    "reader.type-what-you-want", "Type what you want to know, as: how long does it last")
  static let nothingFound = Phrase("reader.nothing-found", "Nothing is found for \"{query}\".")
  static let didYouMean = Phrase("reader.did-you-mean", "Did you mean: {words}?")
  static let tryAnotherWord = Phrase(
    "reader.try-another-word", "Try another word, look in the list below, or ask a member of staff.")
  /// A hit of a search: the title of the section, and of the guide that it is in.
  static let titleOfGuide = Phrase("reader.title-of-guide", "{title} ({guide})")
  static let found = Phrase("reader.found", one: "{count} found.", other: "{count} found.")
  static let lookingIntoMore = Phrase(
    "reader.looking-into-more", one: "Looking into {count} more guide.", other: "Looking into {count} more guides.")
  /// The letters of the language in up to nine groups, for a number pad.
  static let letterGroups = Phrase("reader.letter-groups", "abc def ghi jkl mno pqr stu vwx yz")
  static let letterPad = Phrase("reader.letter-pad", "{letters}  0 space  . delete")
  static let letterPadGroup = Phrase("reader.letter-pad-group", "{letters}  0 other letters")
  static let pasteNotTaken = Phrase("reader.paste-not-taken", "Nothing was pasted: there is no field for text here.")
  /// The two sentences before, each whole, one behind the other.
  static let foundAndLooking = Phrase("reader.found-and-looking", "{found} {looking}")
}

extension ReaderPhrases {
  /// Search over everything.
  static let search: [Phrase] = [
    .search, .typeWhatYouWant, .nothingFound, .didYouMean, .tryAnotherWord, .found, .lookingIntoMore, .foundAndLooking,
    .titleOfGuide, .letterGroups, .letterPad, .letterPadGroup, .pasteNotTaken,
  ]
}
