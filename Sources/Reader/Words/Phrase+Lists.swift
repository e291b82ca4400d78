import Screens

extension Phrase {
  static let yourList = Phrase("reader.your-list", "Your list")
  static let nothingInYourList = Phrase(
    "reader.nothing-in-your-list", "Nothing is kept yet. Press {key} on a page to keep it.")
  static let allTopics = Phrase("reader.all-topics", "All topics")
  static let allTopicsInOrder = Phrase("reader.all-topics-in-order", "All topics, A to Z")
  static let contents = Phrase("reader.contents", "Contents")
  static let onThisPage = Phrase("reader.on-this-page", "On this page")
}

extension ReaderPhrases {
  /// Lists to choose a page or a place in it from.
  static let lists: [Phrase] = [
    .yourList, .nothingInYourList, .allTopics, .allTopicsInOrder, .contents, .onThisPage,
  ]
}
