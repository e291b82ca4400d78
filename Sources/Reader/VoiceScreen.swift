import Guides
import Screens
import Speech

/// How the voice speaks: faster, slower, louder, softer, or not at all.
struct VoiceScreen: Screen {
  let voice: Voice

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    let requests: [VoiceRequest] = voice.isOn ? [.faster, .slower, .louder, .softer, .turn(false)] : [.turn(true)]
    let keys: [(Command, Phrase)] = [
      (.sayAgain, .sayAgainHelp), (.whereAmI, .whereAmIHelp), (.pauseVoice, .pauseVoiceHelp),
    ]
    var pieces: [Piece] = [.line(words(.voice), .heading), .space]
    pieces += requests.map { .item(Item($0, words($0.phrase))) }
    pieces += [
      .gap, .line(words(voice.isOn ? .voiceRateAndVolume : .voiceIsOff, voice.isOn ? voice.values : [:])), .gap,
    ]
    pieces += keys.map { command, phrase in
      var text = TextPiece([Run(words(phrase))])
      text.lead = TextPiece.Lead(
        context.setting == .kiosk ? Keymap.voiceName(of: command) : Keymap.name(of: command), width: 9)
      return .text(text)
    }
    return Sheet(place: context.trail(.voice), pieces: pieces, identity: "voice")
  }

  func bindings(in context: ScreenContext) -> [Binding] { Binding.ofSettings(in: context.words) }

  func perform(_ action: Action, in context: ScreenContext) -> Step {
    action.act(as: VoiceRequest.self).map { .ask($0) } ?? action.usualStep
  }
}

/// A change of the voice.
enum VoiceRequest: Request, Hashable {
  case turn(Bool)
  case faster, slower, louder, softer

  var phrase: Phrase {
    switch self {
    case .turn(true): .voiceOn
    case .turn(false): .voiceOff
    case .faster: .voiceFaster
    case .slower: .voiceSlower
    case .louder: .voiceLouder
    case .softer: .voiceSofter
    }
  }

  /// What is said of the change.
  func outcome(of voice: Voice) -> Message {
    switch self {
    case .turn(true): Message(.voiceIsOn)
    case .turn(false): Message(.voiceIsOff)
    default: Message(.voiceRateAndVolume, voice.values)
    }
  }
}

extension Voice {
  /// The rate and the volume in percent.
  var values: [String: String] { ["rate": "\(rate.percent)", "volume": "\(volume.percent)"] }
}
