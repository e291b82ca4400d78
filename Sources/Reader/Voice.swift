package import Speech

/// The voice of a program: how it speaks, and what it said last.
package struct Voice: Equatable, Sendable {
  /// False once a person has turned it off.
  package internal(set) var isOn: Bool
  package internal(set) var rate = SpeechRate.usual
  package internal(set) var volume = SpeechVolume.usual
  /// True once there was a server that speaks.
  package var wasThere = false
  /// True while what is being said waits.
  var isPaused = false
  /// What was said last, to be said again.
  var last: [Utterance] = []

  package init(isOn: Bool = true) { self.isOn = isOn }
}
