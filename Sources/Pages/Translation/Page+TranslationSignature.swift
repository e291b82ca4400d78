extension Page {
  /// The hash that a translator signs: of the translation and of its source. A change of either ends the signature.
  package var translationMeaning: ContentHash? {
    origin.map { ContentHash(of: Array("\($0.ownMeaning)\n\(meaning)".utf8)) }
  }

  /// Who signed the translation; nil if nobody did, or if either text has changed since.
  package var translator: String? {
    guard let origin, let name = origin.ownFrontMatter["translated-by"]?.text, let hash = translationMeaning,
      origin.ownFrontMatter["translation-signed"]?.text == hash.description
    else { return nil }
    return name
  }

  /// True if a translator has signed this text.
  package var isTranslationSigned: Bool { translator != nil }
}
