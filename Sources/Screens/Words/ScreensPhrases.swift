/// What is painted around every sheet.
package enum ScreensPhrases {
  package static let all: [Phrase] =
    [.urgencyAndHeadline, .emergency, .screenOfAll, .listOfAll, .numberOfList, .enlargeWindow] + Phrase.listPatterns
}
