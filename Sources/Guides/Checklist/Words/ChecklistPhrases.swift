package import Screens

/// What checklists say.
package enum ChecklistPhrases {
  package static let all: [Phrase] = [menu, filling, result, comparison, handout].flatMap(\.self)
}
