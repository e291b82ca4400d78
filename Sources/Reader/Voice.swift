package import Speech

/// The voice of a program: how it speaks, and what it said last.
package struct Voice: Equatable, Sendable {
  /// False once a person has turned it off.
  package internal(set) var isOn: Bool
  package internal(set) var rate = SpeechRate.usual
  package internal(set) var volume = SpeechVolume.usual
  /// True while there is a server that speaks.
  package var isThere: Bool
  /// True while what is being said waits.
  var isPaused = false
  /// What was said last, to be said again.
  var last: [Utterance] = []

  package init(isOn: Bool = true, isThere: Bool = false) {
    self.isOn = isOn
    self.isThere = isThere
  }
}
