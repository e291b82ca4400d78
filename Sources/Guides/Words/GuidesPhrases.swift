package import Screens

/// What the screens and pages of all kinds of guide say. What only one kind says is beside that kind.
package enum GuidesPhrases {
  package static let all: [Phrase] = [commands, screens, codes, staff, levels, reviews, handouts, dates, roles].flatMap(
    \.self)
}
