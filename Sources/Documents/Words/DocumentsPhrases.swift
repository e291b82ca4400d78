package import Screens

/// What pages to take home say beyond what they are made of.
package enum DocumentsPhrases {
  package static let all: [Phrase] = [.leftOut, .whenToGetHelp, .answers, .patientInstructions]
}
