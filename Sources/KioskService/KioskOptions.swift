import Glibc
import Kiosk
import Library
import Pages
import Reader

/// The location of a kiosk's settings, and the command-line options that override them.
package struct KioskOptions: Sendable {
  private static let settingsFolder = "/etc/chairside/"
  package static let usualSettings = settingsFolder + "kiosk.yaml"
  private static let usualContent = "/usr/share/chairside/Content"

  /// The settings file; nil for the default one, which may be missing.
  package var settingsFile: String?
  /// A content folder that overrides the one in the settings.
  package var content: String?
  /// True if `--prepare-content` checks new content, and the kiosk opens only what it found in order.
  package var isCheckedElsewhere = false

  package init(settingsFile: String? = nil, content: String? = nil) {
    self.settingsFile = settingsFile
    self.content = content
  }

  /// The options for a kiosk that is the shell of a user, and is asked to run a command, as sshd does.
  ///
  /// Only the one command that an administrator would force is known: this program with a settings file in the folder of
  /// the settings. Whatever else is asked for opens the kiosk with its usual settings, so that a user of whom nothing is
  /// forced has no more than a visit.
  package init(asShellFor command: String) {
    let words = command.split(separator: " ")
    guard words.count == 3, words[0].split(separator: "/").last == "chairside-kiosk", words[1] == "--settings",
      words[2].hasPrefix(Self.settingsFolder), !words[2].dropFirst(Self.settingsFolder.count).contains("/")
    else { return }
    settingsFile = String(words[2])
  }

  /// The problems of the settings, one line each; empty if there are none.
  package var complaints: [String] { read().findings.map(\.description) }

  /// The settings and their problems.
  func read() -> (settings: KioskSettings, findings: [Finding]) {
    let path = settingsFile ?? Self.usualSettings
    var settings = KioskSettings()
    var findings: [Finding] = []
    let text = TextFile.bytes(of: path).flatMap { SettingsText($0) }
    if let text {
      (settings, findings) = KioskSettings.read(text.text, path: path)
      if !text.isUTF8 {
        findings.insert(
          Finding(
            .unreadableText, in: path, at: .start, "This is not UTF-8 text.", fix: "Save the file as UTF-8."), at: 0)
      }
    } else if settingsFile != nil || access(path, F_OK) == 0 {
      findings = [
        Finding(
          .noSuchFile, in: path, at: .start, "The settings cannot be read.",
          fix: "Name a file of UTF-8 text that the kiosk's user may read.")
      ]
    }
    settings.content = content ?? settings.content ?? Self.usualContent
    let check = KioskSettingsCheck(settings, path: path, text: text?.text ?? "")
    return (check.settings, findings + check.findings)
  }
}
