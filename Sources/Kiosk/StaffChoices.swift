import Pages

/// The choices that staff made at the terminal. They outlive a visit, but not a restart of the machine.
package struct StaffChoices: Equatable, Sendable {
  package var isOutOfService: Bool
  package var language: String
  package var theme: String

  package init(isOutOfService: Bool = false, language: String, theme: String) {
    self.isOutOfService = isOutOfService
    self.language = language
    self.theme = theme
  }

  /// The values of the settings, with the changes of staff applied; a text that cannot be read changes nothing.
  package init(_ settings: KioskSettings, changed text: String) {
    let map = (try? FrontMatter(yaml: text)) ?? .none
    isOutOfService = map["out-of-service"]?.text == "true"
    language = map["language"]?.text ?? settings.language
    let theme = map["theme"]?.text ?? settings.theme
    self.theme = KioskSettings.themes.contains(theme) ? theme : settings.theme
  }

  package var text: String { "out-of-service: \(isOutOfService)\nlanguage: \(language)\ntheme: \(theme)\n" }
}
