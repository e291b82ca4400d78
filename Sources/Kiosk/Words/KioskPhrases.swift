package import Screens

/// What a waiting-room terminal says besides the reader: on its posters, under a visit, and to staff.
package enum KioskPhrases {
  package static let all: [Phrase] = [posters, staffPrompt, staffMenu, selfTest].flatMap(\.self)
}
