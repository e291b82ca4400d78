package import Screens

/// What aftercare plans say.
package enum AftercarePhrases {
  package static let all: [Phrase] = [menu, instructions, treated, plan, teachBack, handout].flatMap(\.self)
}
