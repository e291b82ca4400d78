/// How loud a voice speaks, in percent of what the sound card gives.
///
/// Steps of at most a tenth, and a fixed volume at which every visitor begins, are those of voting machines (VVSG 2.0,
/// 7.1-K). What it is in decibels depends on the card and the headphones.
package struct SpeechVolume: Hashable, Sendable {
  package let percent: Int

  private init(percent: Int) { self.percent = percent }

  package static let usual = SpeechVolume(percent: 60)
  private static let range = 20...100
  private static let step = 10

  /// The next louder volume; nil if this is the loudest.
  package var louder: SpeechVolume? { moved(by: Self.step) }
  /// The next softer volume; nil if this is the softest.
  package var softer: SpeechVolume? { moved(by: -Self.step) }

  private func moved(by step: Int) -> SpeechVolume? {
    Self.range.contains(percent + step) ? SpeechVolume(percent: percent + step) : nil
  }
}
