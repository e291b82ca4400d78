/// What a clinic sets for its waiting-room terminal, in one YAML file.
package struct KioskSettings: Equatable, Sendable {
  /// The name on the first screen; nil for the clinic's name in the guidance.
  package var service: String?
  /// Where a person gets help, as "Ask at the front desk"; nil for the program's own words.
  package var staffHelp: String?
  package var language = "en"
  package var theme = "dark"
  /// Seconds without a key before a visitor is warned.
  package var idle = 90.0
  /// The same where a person thinks about an answer.
  package var questionnaireIdle = 180.0
  /// Seconds between the warning and the wipe.
  package var warning = 30.0
  /// True where the screen reports touches or a mouse.
  package var hasTouch = false
  package var content: String?
  /// A clinic's own folder, laid over the content.
  package var clinic: String?
  package var locale: String?
  /// Holds what has to outlive a visit but not the machine's next start: what staff chose, and wrong PINs.
  package var runtimeFolder = "/run/chairside"
  /// Holds the hash of the staff PIN; nil for the credential that systemd hands over.
  package var pinFile: String?
  /// Where counts go as Prometheus text; nil where nothing is counted.
  package var countsFile: String?

  package init() {}

  package static let themes = ["dark", "light", "monochrome", "terminal"]
  /// Seconds allowed for each time; below 20 a warning is too short to be extended (WCAG 2.2, 2.2.1).
  static let idleRange = 5...3600
  static let warningRange = 20...300
}
