import Glibc
import Kiosk
import Library
import Pages
import Reader

/// Where a kiosk finds its settings, and what the command line says in their place.
package struct KioskOptions: Sendable {
  package static let usualSettings = "/etc/chairside/kiosk.yaml"
  private static let usualContent = "/usr/share/chairside/Content"

  /// The settings file; nil for the usual one, which need not be there.
  package var settingsFile: String?
  /// A content folder in place of the one that the settings name.
  package var content: String?

  package init(settingsFile: String? = nil, content: String? = nil) {
    self.settingsFile = settingsFile
    self.content = content
  }

  /// What is wrong with the settings, a line for each; empty where nothing is.
  package var complaints: [String] { read().findings.map(\.description) }

  /// The settings, and what is wrong with them.
  func read() -> (settings: KioskSettings, findings: [Finding]) {
    let path = settingsFile ?? Self.usualSettings
    var settings = KioskSettings()
    var findings: [Finding] = []
    if let text = TextFile.read(path) {
      (settings, findings) = KioskSettings.read(text, path: path)
    } else if settingsFile != nil || access(path, F_OK) == 0 {
      findings = [
        Finding(
          .noSuchFile, in: path, at: .start, "The settings cannot be read.",
          fix: "Name a file of UTF-8 text that the kiosk's user may read.")
      ]
    }
    settings.content = content ?? settings.content ?? Self.usualContent
    return (settings, findings)
  }
}
