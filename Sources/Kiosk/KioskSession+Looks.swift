import Reader
package import Screens

/// What a visitor chooses on the first screen, and the size of text.
extension KioskSession {
  /// The size of text in use.
  package var textSize: TextSize { machine.textSizes.sizes[sizeIndex] }

  /// The choices of the first screen, in the order of its lines.
  var firstScreenChoices: [FirstScreenChoice] {
    let languages = languages.count > 1 ? languages.prefix(FirstScreenChoice.mostLanguages).indices : 0..<0
    return languages.map { .language($0) } + [.letters] + (offersVoice ? [.voice] : []) + [.colours]
  }

  /// The choice that a key is for; nil for a key that only begins.
  func firstScreenChoice(by key: Key) -> FirstScreenChoice? { firstScreenChoices.first { $0.key == key } }

  /// Begins in a language, or changes the voice, the size of the letters or the colours without beginning.
  mutating func choose(_ choice: FirstScreenChoice, at time: Double) {
    switch choice {
    case .language(let index):
      application = makeReader(in: languages[index])
      return goOn(at: time)
    case .letters:
      sizeIndex = (sizeIndex + 1) % machine.textSizes.sizes.count
      openApplication()
    case .voice:
      firstVoice = Voice(isOn: firstVoice?.isOn != true, isThere: firstVoice?.isThere == true)
      openApplication()
    case .colours:
      visitorTheme = theme == "light" ? "dark" : "light"
      openApplication()
    }
    firstKeys = StaffKeySequence()
  }

  /// Goes on with the letters as they are, as the console does not change them.
  mutating func keepLetters() {
    machine.textSizes = machine.textSizes.withLettersAsTheyAre
    sizeIndex = machine.textSizes.sizes.count - 1
    openApplication()
  }
}
