import Guides
import Screens

/// The keyboard: a text field owns what is typed while it is open; otherwise a key is a command.
extension Application {
  mutating func press(_ key: Key, in context: ScreenContext) {
    // Nobody can type into what is not drawn.
    if top.isTyping, Frame(size).isTooSmall, case .character = key { return }
    if scan(by: key, in: context) { return }
    var context = context
    context.usesSwitches = false
    if obeysVoiceKey(key, in: context) { return }
    noteLetter(key)
    if typeByPad(key, in: context) || typeIntoFind(key, in: context) || typeIntoField(key, in: context) { return }
    if scrollsUpByMinus(key) { return }
    if chooseByLetter(key, in: context) { return }
    if let command = Keymap.command(for: key) { obey(command, in: context) }
  }

  /// Obeys a key of a number pad that is for the voice, in a kiosk whose visitor hears it. A key that a text field takes
  /// is typed.
  private mutating func obeysVoiceKey(_ key: Key, in context: ScreenContext) -> Bool {
    // Without headphones nobody hears it, and the keys are those that the screen names.
    guard isKiosk, let voice, voice.isOn, voice.isThere, let command = Keymap.voiceCommand(for: key) else {
      return false
    }
    if top.isTyping, case .character = key { return false }
    obey(command, in: context)
    return true
  }

  /// Chooses the item of the screen that has a letter of its own. False if there is none.
  private mutating func chooseByLetter(_ key: Key, in context: ScreenContext) -> Bool {
    guard case .character(let character) = key, !Frame(size).isTooSmall,
      let item = top.sheet.item(lettered: character)
    else { return false }
    choose(item.id, in: context)
    return true
  }

  /// Passes pasted text to the text field. It never acts as keys.
  mutating func paste(_ text: String, in context: ScreenContext) {
    guard !Frame(size).isTooSmall else { return }
    if !typeAnywhere(.paste(text), in: context) { say(.pasteNotTaken) }
  }

  /// Passes typed input to the find line, if it is open for it, else to the screen. False if there is no field for it.
  @discardableResult
  mutating func typeAnywhere(_ input: TextInput, in context: ScreenContext) -> Bool {
    guard top.find?.isTyping == true else { return type(input, in: context) }
    changeFind { find, _ in find.take(input) }
    return true
  }

  /// Passes typed input to the screen. False if it has no field for it.
  mutating func type(_ input: TextInput, in context: ScreenContext) -> Bool {
    guard let step = history.changeTop({ $0.take(input, in: context) }) else { return false }
    notice = nil
    take(step, in: context)
    answerSearch(in: context)
    return true
  }

  /// Types words into the screen's field, for a line of text entered at once.
  mutating func type(_ words: String, in context: ScreenContext) {
    if !type(.line(words), in: context) {
      say(.noSuchChoice, ["words": TextLayout.clip(words, width: 40)])
    }
  }

  /// Passes a key to the screen's field. Once the person has moved from the field to an item, digits choose, and only
  /// letters go on with the text.
  private mutating func typeIntoField(_ key: Key, in context: ScreenContext) -> Bool {
    guard top.screen.isTyping, let input = TextInput(key) else { return false }
    if top.viewport.focus != nil, case .character(let character) = key, !character.isLetter { return false }
    history.changeTop { $0.focus(on: nil) }
    _ = type(input, in: context)
    return true
  }

  // MARK: Letters on a number pad

  /// The letters that can be typed by digits now; nil if digits are digits. In a kiosk there may be only a number pad, so
  /// there digits name letters until a letter is typed.
  var shownLetterPad: LetterPad? { isKiosk && top.isFieldFocused && !hasLetterKeys && !isScanning ? letterPad : nil }

  private mutating func noteLetter(_ key: Key) {
    if isKiosk, top.isTyping, case .character(let character) = key, character.isLetter { hasLetterKeys = true }
  }

  /// Handles a key of the number pad in a field: star opens the help; minus leaves the field, and plus goes to the
  /// results, as long as there are no other keys.
  private mutating func typeByPad(_ key: Key, in context: ScreenContext) -> Bool {
    // "Star, then 1" is posted in waiting rooms, so it works in a field too.
    if isKiosk, top.isTyping, key == .character("*") {
      letterPad = LetterPad()
      history.changeTop { $0.endFind() }
      obey(.help, in: context)
      return true
    }
    guard var pad = shownLetterPad else { return false }
    let isInFind = top.find?.isTyping == true
    switch key {
    case .character("/"): break
    case .character("+"):
      letterPad = LetterPad()
      isInFind ? changeFind { find, _ in find.stopTyping() } : focusFirstItem()
    case .character("-"):
      letterPad = LetterPad()
      isInFind ? history.changeTop { $0.endFind() } : obey(.goBack, in: context)
    default:
      guard let outcome = pad.take(key, groups: LetterPad.groups(in: context.words)) else { return false }
      letterPad = pad
      if case .input(let input) = outcome { typeAnywhere(input, in: context) }
    }
    return true
  }

  // MARK: The find line

  private mutating func changeFind(_ change: (inout FindSession, _ hitCount: Int) -> Void) {
    let size = size
    history.changeTop { $0.changeFind(size: size, change) }
  }

  mutating func moveToHit(by step: Int) { changeFind { find, count in find.move(by: step, of: count) } }

  /// Handles a key for the find line. False if it is not open, or the key is a command.
  private mutating func typeIntoFind(_ key: Key, in context: ScreenContext) -> Bool {
    guard let find = top.find else { return false }
    guard find.isTyping else { return obeyBesideFind(key) }
    notice = nil
    switch key {
    case .enter: changeFind { find, _ in find.stopTyping() }
    case .down: moveToHit(by: 1)
    case .up: moveToHit(by: -1)
    case .escape: history.changeTop { $0.endFind() }
    case .tab: openSearch(find.query, in: context)
    default:
      guard let input = TextInput(key) else { return false }
      changeFind { find, _ in find.take(input) }
    }
    return true
  }

  /// After the words were typed, Enter goes to the next hit and Esc closes the find line; other keys are commands.
  private mutating func obeyBesideFind(_ key: Key) -> Bool {
    switch key {
    case .enter where top.viewport.focus == nil:
      notice = nil
      moveToHit(by: 1)
    case .escape:
      notice = nil
      history.changeTop { $0.endFind() }
    default: return false
    }
    return true
  }
}
