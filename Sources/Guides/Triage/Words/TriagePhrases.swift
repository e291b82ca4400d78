package import Screens

/// What symptom checks say.
package enum TriagePhrases {
  package static let all: [Phrase] = [menu, walk, result].flatMap(\.self)
}
