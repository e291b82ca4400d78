import Screens

extension Phrase {
  // What is on a screen.
  static let choiceCount = Phrase("reader.choice-count", one: "{count} choice.", other: "{count} choices.")
  /// An item with its key, as "2: Questions and answers".
  static let spokenChoice = Phrase("reader.spoken-choice", "{key}: {label}")
  /// After the words of a link in a text.
  static let spokenLink = Phrase("reader.spoken-link", "(press {key})")
  /// The same for somebody with switches.
  static let spokenLinkBySwitch = Phrase("reader.spoken-link-by-switch", "(choice {key})")
  static let spokenTicked = Phrase("reader.spoken-ticked", "{label}, ticked")
  static let spokenNotTicked = Phrase("reader.spoken-not-ticked", "{label}, not ticked")
  static let spokenGroup = Phrase("reader.spoken-group", "List {number} of {all}. Press {key} for more.")

  /// In place of the text of a field that has none any more.
  static let fieldIsEmpty = Phrase("reader.field-is-empty", "Nothing is typed.")

  // Keys whose signs a voice would pass over.
  static let plusKey = Phrase("reader.plus-key", "plus")
  static let minusKey = Phrase("reader.minus-key", "minus")
  static let starKey = Phrase("reader.star-key", "star")
  static let slashKey = Phrase("reader.slash-key", "slash")
  static let pointKey = Phrase("reader.point-key", "point")
  static let questionMarkKey = Phrase("reader.question-mark-key", "question mark")
  static let leftKey = Phrase("reader.left-key", "left arrow")

  // The voice itself.
  static let voice = Phrase("reader.voice", "Voice")
  static let voiceOn = Phrase("reader.voice-on", "Turn the voice on")
  static let voiceOff = Phrase("reader.voice-off", "Turn the voice off")
  static let voiceFaster = Phrase("reader.voice-faster", "Faster")
  static let voiceSlower = Phrase("reader.voice-slower", "Slower")
  static let voiceLouder = Phrase("reader.voice-louder", "Louder")
  static let voiceSofter = Phrase("reader.voice-softer", "Softer")
  static let voiceRateAndVolume = Phrase(
    "reader.voice-rate-and-volume", "Speed {rate} percent. Loudness {volume} percent.")
  static let voiceIsOn = Phrase("reader.voice-is-on", "The voice is on.")
  static let voiceIsOff = Phrase("reader.voice-is-off", "The voice is off.")
  static let voiceLost = Phrase("reader.voice-lost", "There is no voice now. The screen goes on without it.")
  static let noVoiceHere = Phrase("reader.no-voice-here", "This program was started without a voice.")
  static let sayAgainHelp = Phrase("reader.say-again-help", "Say it again")
  static let whereAmIHelp = Phrase("reader.where-am-i-help", "Say where I am")
  static let pauseVoiceHelp = Phrase("reader.pause-voice-help", "Pause, and go on")
  static let voiceHelp = Phrase("reader.voice-help", "The voice: faster, louder, off")
}

extension ReaderPhrases {
  /// What the voice says, and what is said of it.
  static let voice: [Phrase] = [
    .choiceCount, .spokenChoice, .spokenLink, .spokenLinkBySwitch, .spokenTicked, .spokenNotTicked, .spokenGroup,
    .fieldIsEmpty, .plusKey,
    .minusKey,
    .starKey, .slashKey, .pointKey, .questionMarkKey, .leftKey, .voice, .voiceOn, .voiceOff,
    .voiceFaster, .voiceSlower, .voiceLouder, .voiceSofter, .voiceRateAndVolume, .voiceIsOn, .voiceIsOff, .voiceLost,
    .noVoiceHere, .sayAgainHelp, .whereAmIHelp, .pauseVoiceHelp, .voiceHelp,
  ]
}
