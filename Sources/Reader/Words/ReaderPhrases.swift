package import Guides
package import Screens

/// All that the reader says.
package enum ReaderPhrases {
  package static let all: [Phrase] = [
    home, about, lists, search, appearance, help, hints, find, notices, plain, voice, findings,
  ].flatMap(\.self)

  /// All that a program says that shows guides of some kinds.
  package static func all(with kinds: GuideKinds) -> [Phrase] { all + ScreensPhrases.all + kinds.phrases }
}
