import Guides
import Screens
import Speech

/// What the voice says: what has changed for somebody who hears the screen.
extension Application {
  /// The state of the screen for somebody who hears it; nil if nobody does.
  mutating func heard(in context: ScreenContext) -> HeardScreen? {
    guard voice?.isOn == true else { return nil }
    let (size, letters, stop) = (size, shownLetterPad ?? scannedLetters, scan?.stop)
    return history.changeTop { top in
      var heard = top.heard(size: size, language: context.words.language)
      heard.letters = letters
      heard.stop = stop
      return heard
    }
  }

  /// Says what has changed since a state, or stops what is being said.
  ///
  /// - Parameter isKey: true after a key. It stops what is being said, and what the message row says counts as new.
  mutating func speakChanges(since before: HeardScreen?, isKey: Bool, in context: ScreenContext) {
    guard voice?.isOn == true, let now = heard(in: context) else { return }
    // A command that says something, such as where one is, has the last word.
    if effects.contains(where: { if case .speech(.say) = $0 { true } else { false } }) { return }
    let lines = changes(from: before, to: now, isKey: isKey, in: context)
    let hasSpoken = effects.contains { if case .speech = $0 { true } else { false } }
    if !lines.isEmpty {
      say(lines, in: context)
    } else if isKey, !hasSpoken {
      hush()
    }
  }

  /// Says everything that is on the screen, when a person comes to it from outside the reader.
  ///
  /// - Returns: the effects to perform.
  package mutating func speakOnArrival(at time: Double) -> [Effect] {
    speakScreen(in: context(at: time))
    return takeEffects()
  }

  /// Says everything that is on the screen, as on arrival.
  mutating func speakScreen(in context: ScreenContext) {
    guard let voice, voice.isOn else { return }
    say(arrival(in: context), in: context)
  }

  private mutating func say(_ lines: [String], in context: ScreenContext) {
    let utterances = self.utterances(lines, in: context)
    voice?.last = utterances
    say(utterances)
  }

  private mutating func say(_ utterances: [Utterance]) {
    voice?.isPaused = false
    effects.append(.speech(.say(utterances)))
  }

  private func utterances(_ lines: [String], in context: ScreenContext) -> [Utterance] {
    lines.map { Utterance(SpokenKeys.named(in: $0, context.words), language: context.words.language) }
  }

  private mutating func hush() {
    voice?.isPaused = false
    effects.append(.speech(.hush))
  }

  // MARK: What has changed

  private mutating func changes(
    from before: HeardScreen?, to now: HeardScreen, isKey: Bool, in context: ScreenContext
  ) -> [String] {
    let spoken = spokenSheet(in: context)
    let message = isKey ? message(in: context) : []
    guard let before, before.place == now.place, before.language == now.language else {
      return message + arrival(in: context)
    }
    let news = notice != nil || now.message != before.message ? message : []
    // A search is another page with each letter, and only the letter is news.
    if let typed = now.typed, let old = before.typed, typed != old {
      return [self.typed(typed, after: old, in: context)] + news
    }
    if let stop = now.stop, stop != before.stop, let name = spokenName(of: stop, in: context.words) {
      return news + [name]
    }
    if let letters = now.letters, letters != before.letters {
      return news + letters.spoken(in: context.words, isKeyed: !isScanning)
    }
    guard before.identity == now.identity else { return message + arrival(in: context) }
    if now.group != before.group { return news + [group(now, in: context)] + spoken.text() }
    let changed = top.sheet.items.map(\.id).filter { before.marks[$0] != now.marks[$0] }
    let item = changed.first { $0 == now.focus } ?? changed.first ?? (now.focus != before.focus ? now.focus : nil)
    // What happened to a box says which it was.
    if let item { return (news.isEmpty || changed.isEmpty ? [spoken.item(item)].compactMap(\.self) : []) + news }
    if now.topPiece != before.topPiece { return news + spoken.text(from: now.topPiece) }
    return message
  }

  /// What a stop of two switches is called, letters one by one.
  private func spokenName(of stop: StepScan.Stop, in words: Words) -> String? {
    guard case .letters(let index) = stop else { return name(of: stop, in: words) }
    return scannedLetters?.spoken(in: words, isKeyed: false).dropFirst(index).first
  }

  private func group(_ heard: HeardScreen, in context: ScreenContext) -> String {
    var values = ["number": String(heard.group + 1), "all": String(heard.groupCount)]
    if !isScanning { values["key"] = Keymap.name(of: .pageDown) }
    return context.words(isScanning ? .numberOfList : .spokenGroup, values)
  }

  /// The last character of a text field, or all of it if more was changed.
  private func typed(_ text: String, after before: String, in context: ScreenContext) -> String {
    if text.isEmpty { return context.words(.fieldIsEmpty) }
    return text.count == before.count + 1 && text.hasPrefix(before) ? String(text.suffix(1)) : text
  }

  private mutating func arrival(in context: ScreenContext) -> [String] {
    let spoken = spokenSheet(in: context)
    let needsEmergencyLine = history.isAtHome || top.screen.reachedLevel(in: context) != nil
    let groups = heard(in: context).flatMap { $0.groupCount > 1 ? [group($0, in: context)] : nil } ?? []
    let letters = (shownLetterPad ?? scannedLetters)?.spoken(in: context.words, isKeyed: !isScanning) ?? []
    return spoken.arrival + spoken.text() + groups + letters
      + (needsEmergencyLine ? [spoken.emergency].compactMap(\.self) : [])
  }

  private mutating func spokenSheet(in context: ScreenContext) -> SpokenSheet {
    let size = size
    let digits = history.changeTop { $0.digits(size: size) }
    let digitsChoose = shownLetterPad == nil && scannedLetters == nil
    return SpokenSheet(top.sheet, digits: digits, digitsChoose: digitsChoose, words: context.words)
  }

  /// What the message row says.
  private func message(in context: ScreenContext) -> [String] {
    let text = notice?.text(in: context.words) ?? Narration(top.sheet, words: context.words).message
    return text.isEmpty ? [] : [text]
  }

  // MARK: Commands of the voice

  mutating func sayAgain() {
    guard let voice, voice.isOn else { return say(.voiceIsOff) }
    say(voice.last)
  }

  mutating func sayPlace(in context: ScreenContext) {
    guard voice?.isOn == true else { return say(.voiceIsOff) }
    let spoken = spokenSheet(in: context)
    let lines = spoken.place(focus: top.viewport.focus) + [spoken.emergency].compactMap(\.self)
    say(utterances(lines, in: context))
  }

  mutating func pauseVoice() {
    guard let voice, voice.isOn else { return say(.voiceIsOff) }
    effects.append(.speech(voice.isPaused ? .resume : .pause))
    self.voice?.isPaused.toggle()
  }

  mutating func openVoice(in context: ScreenContext) {
    guard let voice else { return say(.noVoiceHere) }
    if !(top.screen is VoiceScreen) { push(VoiceScreen(voice: voice), in: context) }
  }

  /// Changes how the voice speaks, and shows and says the change.
  mutating func change(_ request: VoiceRequest, in context: ScreenContext) {
    guard var voice else { return }
    switch request {
    case .turn(let isOn): voice.isOn = isOn
    case .faster: voice.rate = voice.rate.faster ?? voice.rate
    case .slower: voice.rate = voice.rate.slower ?? voice.rate
    case .louder: voice.volume = voice.volume.louder ?? voice.volume
    case .softer: voice.volume = voice.volume.softer ?? voice.volume
    }
    // The last that is said.
    if !voice.isOn { say([context.words(.voiceIsOff)], in: context) }
    if voice.rate != self.voice?.rate { effects.append(.speech(.setRate(voice.rate))) }
    if voice.volume != self.voice?.volume { effects.append(.speech(.setVolume(voice.volume))) }
    self.voice = voice
    history.changeTop { $0.replace(with: VoiceScreen(voice: voice), in: context) }
    notice = .message(request.outcome(of: voice))
  }

  /// Notes that the voice is there or not, and says so once.
  mutating func take(_ state: VoiceState, in context: ScreenContext) {
    switch state {
    case .ready:
      voice?.isThere = true
      speakScreen(in: context)
    // In a kiosk a voice that never came is that of headphones that nobody has plugged in.
    case .lost:
      let wasThere = voice?.isThere == true
      voice?.isThere = false
      if voice?.isOn == true, wasThere || !isKiosk { say(.voiceLost) }
    }
  }
}
