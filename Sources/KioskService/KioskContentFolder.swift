import Guides
import Kiosk
import Library
import Reader
import Screens

/// The content of a kiosk on disk, in each of its languages.
struct KioskContentFolder {
  private let settings: KioskSettings

  init(_ settings: KioskSettings) { self.settings = settings }

  var path: String { settings.content ?? "" }

  /// Every language of the content that can be opened.
  var languages: [KioskSession.Language] {
    let names = GuideLibrary.languages(of: path)
    return (names.isEmpty ? [settings.language] : names).compactMap { name in
      let options = GuideLibrary.Options(
        language: name, locale: settings.locale, clinic: settings.clinic, isHeld: true,
        trustsStamp: true, phrases: ReaderPhrases.all(with: .shipped) + KioskPhrases.all)
      guard let library = try? GuideLibrary(folder: path, options: options) else { return nil }
      return KioskSession.Language(
        choice: Appearance.Choice(name: name, words: GuideLibrary.ownName(of: name, in: path)), repository: library)
    }
  }
}
