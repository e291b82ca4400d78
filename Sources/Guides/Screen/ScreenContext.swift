package import Pages
package import Screens

/// The time, the place and the language in which a screen is shown. It is created for each event, and no screen stores
/// it.
package struct ScreenContext: Sendable {
  /// Who uses the program.
  package enum Setting: Sendable {
    case reader, kiosk, desk
  }

  package var facts: LocalFacts
  package var levels: Levels
  /// The time now; nil if the clock cannot be relied on.
  package var now: Moment?
  package var zone: TimeZoneRule
  /// When the injection was, if the person entered it on this visit.
  package var treated: Moment?
  /// The language of the guidance, such as `en`.
  package var language: String
  /// The texts of the program itself, in this language.
  package var words: Words
  package var setting: Setting
  /// How the program looks, and the options for it; nil if it cannot be changed.
  package var appearance: Appearance?
  /// The name of the clinic in the settings of a kiosk; nil for that of the locale.
  package var service: String?
  /// True if codes can be drawn with half-block characters.
  package var drawsBlocks: Bool
  /// True if the level of an emergency is shown so large that it is read across a room.
  package var enlargesEmergency = false
  /// True for somebody with two switches, to whom no text names keys.
  package var usesSwitches = false

  package init(
    facts: LocalFacts = LocalFacts(), levels: Levels = Levels(), now: Moment? = nil, zone: TimeZoneRule = .utc,
    treated: Moment? = nil, language: String = "en", words: Words = .english, setting: Setting = .reader,
    appearance: Appearance? = nil, service: String? = nil, drawsBlocks: Bool = true
  ) {
    self.service = service
    self.facts = facts
    self.levels = levels
    self.now = now
    self.zone = zone
    self.treated = treated
    self.language = language
    self.words = words
    self.setting = setting
    self.appearance = appearance
    self.drawsBlocks = drawsBlocks
  }

  /// The name of the clinic, for the header of every screen.
  package var clinicName: String { service ?? facts["clinic-name"] }

  /// The local wall-clock time; nil if the clock cannot be relied on.
  package var clock: ClockTime? { now.map { ClockTime($0, in: zone) } }

  /// The calendar day; nil if the clock cannot be relied on.
  package var today: Day? { clock?.day }

  /// The emergency line of every triage and reading screen.
  package var strip: EmergencyLine {
    EmergencyLine(long: facts["emergency-strip"], short: facts["emergency-strip-short"])
  }
}
