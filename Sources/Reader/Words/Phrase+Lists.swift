import Screens

extension Phrase {
  static let yourList = Phrase("reader.your-list", "Your list")
  static let nothingInYourList = Phrase(
    "reader.nothing-in-your-list", "Nothing is kept yet. Press {key} on a page to keep it.")
  static let allTopics = Phrase("reader.all-topics", "All topics")
  static let allTopicsInOrder = Phrase("reader.all-topics-in-order", "All topics, A to Z")
  static let contents = Phrase("reader.contents", "Contents")
  static let onThisPage = Phrase("reader.on-this-page", "On this page")
  static let alsoInList = Phrase("reader.also-in-list", "Also in this list")
  static let keyForMore = Phrase("reader.key-for-more", "Press {key} to get to them.")
  static let readMark = Phrase("reader.read-mark", "(read)")
  static let keptMark = Phrase("reader.kept-mark", "(kept)")
}

extension ReaderPhrases {
  /// Lists to choose a page or a place in it from.
  static let lists: [Phrase] = [
    .yourList, .nothingInYourList, .allTopics, .allTopicsInOrder, .contents, .onThisPage, .alsoInList, .keyForMore,
    .readMark, .keptMark,
  ]
}
