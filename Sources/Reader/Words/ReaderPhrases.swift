package import Screens

/// All that the reader says.
package enum ReaderPhrases {
  package static let all: [Phrase] = [
    home, about, lists, search, appearance, help, hints, find, notices, plain, findings,
  ].flatMap(\.self)
}
