/// What a program asks of the voice.
package enum SpeechCommand: Hashable, Sendable {
  /// Stop what is being said, and say this.
  case say([Utterance])
  /// Stop what is being said.
  case hush
  case pause, resume
  case setRate(SpeechRate)
  case setVolume(SpeechVolume)
}
