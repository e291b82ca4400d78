import Screens

extension Phrase {
  // The first screen.
  static let anyKeyBegins = Phrase("kiosk.any-key-begins", "Press any key to begin.")
  static let keepsNothing = Phrase("kiosk.keeps-nothing", "This terminal keeps nothing.")
  /// Where the settings do not say whom to ask.
  static let needHelp = Phrase("kiosk.need-help", "Need help? Ask a member of staff.")
  static let languageByKey = Phrase("kiosk.language-by-key", "{key} {language}")
  static let languageToBegin = Phrase("kiosk.language-to-begin", "{language}: press {key}")
  static let highContrastByKey = Phrase("kiosk.high-contrast-by-key", "{key} High contrast")
  static let largerTextByKey = Phrase("kiosk.larger-text-by-key", "{key} Larger text")
  static let smallerTextByKey = Phrase("kiosk.smaller-text-by-key", "{key} Smaller text")
  static let voiceByKey = Phrase("kiosk.voice-by-key", "{key} Voice")
  static let voiceOffByKey = Phrase("kiosk.voice-off-by-key", "{key} No voice")

  /// Where a box with two switches is set up.
  static let switchesAtFirst = Phrase(
    "kiosk.switches-at-first", "Two switches: one moves, the other chooses.")

  static let outOfService = Phrase("kiosk.out-of-service", "This terminal is out of service.")
  static let outOfServiceAsk = Phrase("kiosk.out-of-service-ask", "Ask a member of staff.")

  // The end of a visit.
  static let endSession = Phrase("kiosk.end-session", "End your session?")
  static let endSessionYes = Phrase(
    "kiosk.end-session-yes", "Enter: yes, end it and forget everything I answered.")
  static let endSessionNo = Phrase("kiosk.end-session-no", "Any other key: no, go on.")
  // The same for somebody with switches, who chooses one of them.
  static let endSessionYesBySwitch = Phrase(
    "kiosk.end-session-yes-by-switch", "Yes, end it and forget everything I answered.")
  static let endSessionNoBySwitch = Phrase("kiosk.end-session-no-by-switch", "No, go on.")
  static let stillThere = Phrase("kiosk.still-there", "Are you still there?")
  static let anyKeyContinues = Phrase("kiosk.any-key-continues", "Press any key to continue.")
  static let anySwitchContinues = Phrase("kiosk.any-switch-continues", "Press a switch to continue.")
  static let clearedInSeconds = Phrase(
    "kiosk.cleared-in-seconds",
    one: "In {count} second this screen is cleared and everything you answered is forgotten.",
    other: "In {count} seconds this screen is cleared and everything you answered is forgotten.")

  // The row below the reader. The short texts are for 40 columns, and have 38 of them together.
  static let keysToEnd = Phrase("kiosk.keys-to-end", "{end} end my session, or {help} then {number}")
  static let keysToEndShort = Phrase("kiosk.keys-to-end-short", "{end} or {help}{number} end")
  // For somebody with switches.
  static let switchesInVisit = Phrase("kiosk.switches-in-visit", "One switch moves, the other chooses.")
  static let switchesInVisitShort = Phrase("kiosk.switches-in-visit-short", "One moves, one chooses.")
  static let stuckAsk = Phrase("kiosk.stuck-ask", "Stuck? Ask a member of staff.")
  static let stuckAskShort = Phrase("kiosk.stuck-ask-short", "Ask a member of staff")
}

extension KioskPhrases {
  /// What visitors read, but for the reader itself.
  static let posters: [Phrase] = [
    .anyKeyBegins, .keepsNothing, .needHelp, .languageByKey, .languageToBegin, .highContrastByKey,
    .largerTextByKey, .voiceByKey, .voiceOffByKey,
    .smallerTextByKey, .outOfService, .outOfServiceAsk, .endSession, .endSessionYes, .endSessionNo, .stillThere,
    .switchesAtFirst, .endSessionYesBySwitch, .endSessionNoBySwitch, .switchesInVisit, .switchesInVisitShort,
    .anyKeyContinues, .anySwitchContinues, .clearedInSeconds, .keysToEnd, .keysToEndShort, .stuckAsk, .stuckAskShort,
  ]
}
