import Reader
import Screens

/// What a visitor changes on the first screen, without beginning a visit.
extension KioskSession {
  /// The most languages that the first screen offers: the digits from 7 on are for voice, letters and colours.
  static let mostLanguages = 6

  /// Changes the voice, the size of the letters or the colours; false if the key is for none of them.
  mutating func changeLooks(by key: Key) -> Bool {
    switch key {
    case .character("7") where offersVoice: firstVoice = Voice(isOn: firstVoice?.isOn != true)
    case .character("8") where machine.canEnlarge:
      isLarge.toggle()
      return true
    case .character("9"): visitorTheme = theme == "light" ? "dark" : "light"
    default: return false
    }
    openApplication()
    return true
  }
}
