import Screens

extension Phrase {
  static let findQuery = Phrase("reader.find-query", "Find: {query}")
  static let notOnThisPage = Phrase("reader.not-on-this-page", "Not on this page.")
  static let hitOfAll = Phrase("reader.hit-of-all", "Hit {number} of {all}.")
  static let findKeysWhileTyping = Phrase(
    "reader.find-keys-while-typing", "{next-key} go there, {close-key} close, {search-key} search all")
  static let findKeys = Phrase("reader.find-keys", "{next-key} next, {previous-key} previous, {close-key} close")
}

extension ReaderPhrases {
  /// Finding words on a page.
  static let find: [Phrase] = [.findQuery, .notOnThisPage, .hitOfAll, .findKeysWhileTyping, .findKeys]
}
