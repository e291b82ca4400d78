package import Screens

/// All that the staff desk says.
package enum DeskPhrases {
  package static let all: [Phrase] = [
    home, expiry, lists, details, detailValues, visit, calls, knownAnswers, walkThrough, finish, handouts, history,
    codes, log,
  ].flatMap(\.self)
}
