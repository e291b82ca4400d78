/// How fast a voice speaks, in steps of the usual rate.
///
/// The usual rate of 125 words a minute, and a range up to twice of it in six to eight steps, are those of voting machines
/// (VVSG 2.0, 7.1-J). Half of it would be slower than the synthesizer eSpeak NG can speak, which is 80 words a minute.
package struct SpeechRate: Hashable, Sendable {
  /// Each step in percent of the usual rate, and the rate of SSIP that gives it.
  ///
  /// The rates of SSIP go from -100 to 100. Which gives how many words a minute was measured with sentences of the guidance,
  /// with the pauses between them, spoken by eSpeak NG 1.51 through Speech Dispatcher 0.11 with its usual settings.
  private static let steps: [(percent: Int, ofProtocol: Int)] = [
    (65, -100), (80, -85), (100, -60), (125, -31), (150, -7), (175, 8), (200, 16),
  ]
  private static let usualWordsPerMinute = 125

  private let step: Int

  private init(step: Int) { self.step = step }

  package static let usual = SpeechRate(step: 2)
  package static let all = steps.indices.map { SpeechRate(step: $0) }

  /// The rate in percent of the usual one.
  package var percent: Int { Self.steps[step].percent }

  /// The rate in SSIP.
  var ofProtocol: Int { Self.steps[step].ofProtocol }

  package var wordsPerMinute: Int { (Self.usualWordsPerMinute * percent + 50) / 100 }

  /// The next faster rate; nil if this is the fastest.
  package var faster: SpeechRate? { step + 1 < Self.steps.count ? SpeechRate(step: step + 1) : nil }
  /// The next slower rate; nil if this is the slowest.
  package var slower: SpeechRate? { step > 0 ? SpeechRate(step: step - 1) : nil }
}
