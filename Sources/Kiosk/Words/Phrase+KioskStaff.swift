import Screens

extension Phrase {
  // The prompt for the PIN.
  static let typePIN = Phrase("kiosk.type-pin", "Type the PIN, then press Enter.")
  static let noDigits = Phrase("kiosk.no-digits", "No digits yet")
  static let digits = Phrase("kiosk.digits", one: "{count} digit", other: "{count} digits")
  static let promptCloses = Phrase(
    "kiosk.prompt-closes", one: "This closes after {count} second.", other: "This closes after {count} seconds.")
  static let noPINToCheck = Phrase("kiosk.no-pin-to-check", "No PIN is set on this terminal. See the README.")
  static let waitForPIN = Phrase(
    "kiosk.wait-for-pin", one: "Wait {count} second, then type it again.",
    other: "Wait {count} seconds, then type it again.")
  static let wrongPIN = Phrase(
    "kiosk.wrong-pin", one: "That is not the PIN. Wait {count} second, then type it again.",
    other: "That is not the PIN. Wait {count} seconds, then type it again.")
  static let damagedPINRecord = Phrase(
    "kiosk.damaged-pin-record", "The record of wrong PINs is damaged, so no PIN is taken. Restart this machine.")
  static let noPINTaken = Phrase(
    "kiosk.no-pin-taken", "The runtime folder cannot be written, so no PIN is taken.")

  // The menu.
  static let staffPlace = Phrase("kiosk.staff-place", "Staff")
  static let isOutOfService = Phrase("kiosk.is-out-of-service", "Out of service: yes")
  static let isInService = Phrase("kiosk.is-in-service", "Out of service: no")
  static let staffLanguage = Phrase("kiosk.staff-language", "Language: {language}")
  static let noLanguage = Phrase("kiosk.no-language", "Language: none")
  static let coloursDark = Phrase("kiosk.colours-dark", "Colours: dark")
  static let coloursLight = Phrase("kiosk.colours-light", "Colours: light")
  static let coloursMonochrome = Phrase("kiosk.colours-monochrome", "Colours: monochrome")
  static let coloursTerminal = Phrase("kiosk.colours-terminal", "Colours: terminal")
  static let openSelfTest = Phrase("kiosk.open-self-test", "Content version and self-test")
  static let closeMenu = Phrase("kiosk.close-menu", "Close this menu")
  static let menuCloses = Phrase(
    "kiosk.menu-closes", one: "It closes by itself after {count} second without a key.",
    other: "It closes by itself after {count} seconds without a key.")
}

extension KioskPhrases {
  static let staffPrompt: [Phrase] = [
    .typePIN, .noDigits, .digits, .promptCloses, .noPINToCheck, .waitForPIN, .wrongPIN, .damagedPINRecord,
    .noPINTaken,
  ]

  static let staffMenu: [Phrase] = [
    .staffPlace, .isOutOfService, .isInService, .staffLanguage, .noLanguage, .coloursDark, .coloursLight,
    .coloursMonochrome, .coloursTerminal, .openSelfTest, .closeMenu, .menuCloses,
  ]
}
