import Guides
import Reader
import Screens
import Speech

/// What the voice says of the kiosk's own screens; the reader speaks for itself.
extension KioskSession {
  /// Identifies what somebody hears of the kiosk's own screens; nil while the reader speaks, or nobody listens.
  var heardPoster: [Utterance]? {
    guard voice?.isOn == true else { return nil }
    switch stage {
    case .attract: return utterances(of: attract, isFirst: true)
    case .outOfService: return utterances(of: closed)
    case .confirming: return utterances(of: confirmation)
    case .warning: return utterances(of: warning)
    // A PIN is not spoken, and neither is how many digits it has.
    case .pin(let entry):
      let message = entry.message.map { [$0.text(in: context.words)] } ?? []
      let lines = [context.words(.forStaff), context.words(.typePIN)] + message
      return lines.map { Utterance($0, language: context.words.language) }
    case .staff(let open): return open.spokenText(in: context).map { Utterance($0, language: context.words.language) }
    case .session, .over: return nil
    }
  }

  /// The sentences of a poster, each in its language.
  ///
  /// - Parameter isFirst: true for the first screen, which also says the emergency line.
  private func utterances(of poster: Poster, isFirst: Bool = false) -> [Utterance] {
    let own = context.words.language
    var number = 0
    var utterances: [Utterance] = []
    for line in poster.lines {
      guard case .words(let words, _) = line else { continue }
      let language = isFirst ? language(ofLine: number) ?? own : own
      utterances.append(Utterance(words, language: language))
      number += 1
    }
    if isFirst, let strip = poster.strip { utterances.append(Utterance(strip.long, language: own)) }
    return utterances
  }

  /// The language of a line of the first screen that is in the words of a language to choose.
  private func language(ofLine number: Int) -> String? {
    let index = number - Self.firstLanguageLine
    guard languages.count > 1, languages.prefix(Self.mostLanguages).indices.contains(index) else { return nil }
    return languages[index].repository.words.language
  }

  /// True if a visitor can turn the voice on, or off again, on the first screen: everybody in the room would hear it.
  var offersVoice: Bool { settings.speech == .loudspeaker && isVoiceThere }

  /// The voice: that of the reader during a visit, which can change it.
  var voice: Voice? { application?.voice ?? firstVoice }

  /// Says the kiosk's own screen if it is another one than before, or stops what was being said.
  mutating func speakChanges(since before: [Utterance]?, isKey: Bool) {
    let now = heardPoster
    if let now, now != before {
      effects.append(.speech(.say(now)))
    } else if isKey, now != nil {
      effects.append(.speech(.hush))
    }
  }

  /// Says from the top what is on the screen, when the voice has come: headphones were plugged in.
  mutating func take(_ state: VoiceState, at time: Double) {
    isVoiceThere = state == .ready
    if isVoiceThere { firstVoice?.wasThere = true }
    let poster = heardPoster
    let own = changeReader { $0.receive(state, at: time) } ?? []
    effects += poster == nil ? own : state == .ready ? [.speech(.say(poster ?? []))] : []
  }
}
