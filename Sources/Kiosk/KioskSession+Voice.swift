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
    let utterances = poster.lines.compactMap { line -> Utterance? in
      switch line {
      case .gap: nil
      case .words(let words, _): Utterance(words, language: own)
      case .choice(let words, _, let index):
        Utterance(words, language: isFirst ? language(ofChoice: index) ?? own : own)
      }
    }
    return utterances + (isFirst ? poster.strip.map { [Utterance($0.long, language: own)] } ?? [] : [])
  }

  /// The language of a choice of the first screen that is in the words of a language; nil for the others.
  private func language(ofChoice index: Int) -> String? {
    guard case .language(let number) = firstScreenChoices[index] else { return nil }
    return languages[number].repository.words.language
  }

  /// The choice that two switches have reached on a screen of the kiosk itself, or that is in focus in the menu of staff,
  /// as it is said; nil for none.
  private var reachedUtterance: Utterance? {
    let poster: Poster
    switch stage {
    case .staff(let open):
      return open.spokenFocus(in: context).map { Utterance($0, language: context.words.language) }
    case .attract: poster = attract
    case .confirming: poster = confirmation
    default: return nil
    }
    let own = context.words.language
    return poster.lines.lazy.compactMap { line in
      guard case .choice(let words, _, let index) = line, index == poster.reached else { return nil }
      var isFirst: Bool { if case .attract = stage { true } else { false } }
      return Utterance(words, language: isFirst ? language(ofChoice: index) ?? own : own)
    }.first
  }

  /// True if a visitor can turn the voice on, or off again, on the first screen: everybody in the room would hear it.
  var offersVoice: Bool { settings.speech == .loudspeaker && firstVoice?.isThere == true }

  /// The voice: that of the reader during a visit, which can change it.
  var voice: Voice? { application?.voice ?? firstVoice }

  /// Says the kiosk's own screen if it is another one than before, or stops what was being said.
  mutating func speakChanges(since before: [Utterance]?, isKey: Bool) {
    let now = heardPoster
    if let now, now != before {
      effects.append(.speech(.say(now)))
    } else if isKey, now != nil, let reached = reachedUtterance {
      effects.append(.speech(.say([reached])))
    } else if isKey, now != nil {
      effects.append(.speech(.hush))
    }
  }

  /// Says from the top what is on the screen, when the voice has come: headphones were plugged in.
  mutating func take(_ state: VoiceState, at time: Double) {
    firstVoice?.isThere = state == .ready
    let poster = heardPoster
    let own = changeReader { $0.receive(state, at: time) } ?? []
    effects += poster == nil ? own : state == .ready ? [.speech(.say(poster ?? []))] : []
  }
}
