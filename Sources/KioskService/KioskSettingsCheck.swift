import Glibc
import Guides
import Kiosk
import Library
import LocalSockets
import Pages

/// Compares a kiosk's settings with what is on the machine: the folders, the language and the place that they name.
///
/// What does not exist is reported at its line, and a kiosk goes on with what it would have without the setting; only
/// for a content folder it waits, because it may come later.
struct KioskSettingsCheck {
  private(set) var settings: KioskSettings
  private(set) var findings: [Finding] = []
  private let path: String
  private let positions: [String: SourcePosition]

  /// - Parameters:
  ///   - settings: as they are written.
  ///   - path: the file's name as it is shown in findings.
  ///   - text: the file; empty if there is none.
  init(_ settings: KioskSettings, path: String, text: String) {
    self.settings = settings
    self.path = path
    positions = KioskSettings.positions(in: text)
    checkFolders()
    checkCallLine()
    if let content = self.settings.content, Self.isFolder(content) { checkLanguage(of: content) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private mutating func report(_ key: String, _ message: String, fix: String) {
    findings.append(Finding(.noSuchFile, in: path, at: positions[key] ?? .start, message, fix: fix))
  }

  private mutating func checkFolders() {
    if let content = settings.content, !Self.isFolder(content) {
      report("content", "There is no folder \(content).", fix: "Name the folder with the guidance, or delete the line.")
    }
    if let clinic = settings.clinic, !Self.isFolder(clinic) {
      report("clinic", "There is no folder \(clinic).", fix: "Name the clinic's own folder, or delete the line.")
      settings.clinic = nil
    }
  }

  /// A desk that is not open yet makes its socket later, but another file is never heard.
  private mutating func checkCallLine() {
    guard let path = settings.callLine, LocalFile(path) == .other else { return }
    report(
      "call-line", "\(path) is neither a FIFO nor a socket.",
      fix: "Name the path that \"chairside staff --calls\" is given, or make a FIFO with mkfifo.")
    settings.callLine = nil
  }

  private mutating func checkLanguage(of content: String) {
    let languages = GuideLibrary.languages(of: content)
    if !languages.isEmpty, !languages.contains(settings.language) {
      report(
        "language", "There is no guidance in \"\(settings.language)\".",
        fix:
          "Use one of: \(languages.joined(separator: ", ")).\(Spelling.hint(for: settings.language, among: languages))")
      let usual = KioskSettings().language
      settings.language = languages.contains(usual) ? usual : languages[0]
    }
    guard let locale = settings.locale else { return }
    let folders = [settings.clinic, content].compactMap(\.self)
    let known = Set(folders.flatMap { GuideLibrary.locales(of: $0, language: settings.language) }).sorted()
    guard !known.contains(GuideLibrary.canonical(locale: locale)) else { return }
    let fix =
      known.isEmpty
      ? "Delete the line: this guidance is for one place only."
      : "Use one of: \(known.joined(separator: ", ")).\(Spelling.hint(for: locale, among: known))"
    report("locale", "There is no place \"\(locale)\".", fix: fix)
    settings.locale = nil
  }
}
