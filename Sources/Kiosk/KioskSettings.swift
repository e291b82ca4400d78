package import Screens

/// The settings of a clinic for its waiting-room terminal, in one YAML file.
package struct KioskSettings: Equatable, Sendable {
  /// The name on the first screen; nil for the clinic's name in the guidance.
  package var service: String?
  /// Whom to ask for help, such as "Ask at the front desk"; nil for the program's own words.
  package var staffHelp: String?
  package var language = "en"
  package var theme = "dark"
  /// Seconds without a key before a visitor is warned.
  package var idle = 90.0
  /// Seconds without a key before the warning while a person answers a questionnaire.
  package var questionnaireIdle = 180.0
  /// Seconds between the warning and the wipe.
  package var warning = 30.0
  /// True if the screen reports touches or a mouse.
  package var hasTouch = false
  package var content: String?
  /// A clinic's own folder, whose files override the content.
  package var clinic: String?
  package var locale: String?
  /// The folder of state that outlives a visit but not a restart of the machine: the choices of staff and wrong PINs.
  package var runtimeFolder = "/run/chairside"
  /// The file with the hash of the staff PIN; nil for the credential that systemd passes.
  package var pinFile: String?
  /// The file for counts as Prometheus text; nil if nothing is counted.
  package var countsFile: String?

  /// Whether the terminal speaks, and to whom.
  package var speech = Speech.no
  /// The socket of the speech server; nil for the one that `SPEECHD_ADDRESS` names, or else the usual one.
  package var speechSocket: String?
  package static let usualSpeechSocket = "/run/chairside-speech/speechd.sock"

  package enum Speech: String, CaseIterable, Sendable {
    case no
    /// The server is there while headphones are plugged in, and the terminal speaks as long.
    case headphones
    /// Everybody in the room hears it, so a visitor turns it on.
    case loudspeaker
  }

  /// The keys that a box with two switches sends; nil without one.
  package var switches: SwitchKeys?

  /// The height of what the screen shows, in millimetres; nil if it is not known.
  package var screenHeight: Double?
  /// True if an emergency rings the bell of the terminal.
  package var ringsBell = false
  /// True if the level of an emergency is shown so large that it is read across a room.
  package var enlargesEmergency = false
  /// The FIFO or socket on which the desk hears of an emergency; nil if it does not.
  package var callLine: String?

  package init() {}

  package static let themes = ["dark", "light", "monochrome", "terminal"]
  /// Seconds allowed for each time; a warning shorter than 20 leaves too little time to extend it (WCAG 2.2, 2.2.1).
  static let idleRange = 5...3600
  static let warningRange = 20...300
  /// Millimetres of a screen, from that of a small tablet to that of a wall.
  static let screenRange = 60...2000
}
