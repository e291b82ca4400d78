import Glibc
import Guides
import Kiosk
import Library
import Pages
import Reader
import Screens
import Staff

/// Which guidance to open. It does not depend on the argument parser, so that the reader can start without it.
struct ContentChoice: Sendable {
  /// The folder given by an option; nil for the default places.
  var folder: String?
  var clinic: String?
  /// The language given by an option; nil for that of the environment, if the content has it.
  var language: String?
  var locale: String?
  /// False if a place that the language does not have is passed over.
  var needsLocale = true

  /// True for programs that only show guides, and may open those listed in the folder's stamp without their proofs.
  var trustsStamp = false

  /// Opens the guidance from the first of: `--content`, `$CHAIRSIDE_CONTENT`, beside the program, the installed share
  /// folder, `./Content`.
  func library(look: GuideLibrary.Look = .once) throws -> GuideLibrary {
    do {
      let found = try place()
      // The place of the environment counts whatever the language is: its emergency number is that of the reader.
      let usual = UserLanguage.ofEnvironment
      let offered = usual.map(\.language).flatMap { GuideLibrary.offers($0, in: found) ? $0 : nil }
      var options = GuideLibrary.Options(
        language: language ?? offered ?? GuideLibrary.sourceLanguage, locale: locale ?? usual?.locale,
        clinic: clinic, today: LocalClock.today, trustsStamp: trustsStamp, phrases: Self.phrases)
      options.needsLocale = needsLocale && locale != nil
      options.trial = ForkedTrial()
      return try GuideLibrary(folder: found, options: options, look: look)
    } catch {
      throw Failure(.badData, "\(error)")
    }
  }

  /// The first of the places that exists.
  private func place() throws(LibraryError) -> String {
    let places = folder.map { [$0] } ?? Self.places
    if let found = places.first(where: { access($0, F_OK) == 0 }) { return found }
    throw folder.map { .noFolder($0, looked: []) } ?? .noFolder(Self.places.last ?? "", looked: Self.places)
  }

  /// The names of the languages that the content has; one language's folder has none of others.
  func languageNames() throws -> [String] {
    do { return GuideLibrary.languages(of: try place()) } catch { throw Failure(.badData, "\(error)") }
  }

  /// The languages of the content, each by its name in that language.
  func languages(of library: GuideLibrary) -> [Appearance.Choice] {
    let folder = library.root.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let root = library.root.hasPrefix("/") ? folder : String(folder.dropFirst())
    return GuideLibrary.offeredLanguages(of: root).map { name in
      Appearance.Choice(name: name, words: GuideLibrary.ownName(of: name, in: root))
    }
  }

  /// All phrases of the programs.
  static var phrases: [Phrase] { ReaderPhrases.all(with: .shipped) + KioskPhrases.all + DeskPhrases.all }

  private static var places: [String] {
    var places: [String] = []
    // What is named is meant: other guidance is not opened in its place.
    if let named = getenv("CHAIRSIDE_CONTENT").map({ String(cString: $0) }), !named.isEmpty { return [named] }
    if let program = realpath("/proc/self/exe", nil) {
      let folder = String(cString: dirname(program))
      free(program)
      places += ["\(folder)/Content", "\(folder)/../share/chairside/Content"]
    }
    return places + ["/usr/share/chairside/Content", "./Content"]
  }

  func context(of library: GuideLibrary) -> ScreenContext {
    ScreenContext(
      facts: library.facts, levels: library.levels, now: LocalClock.now, zone: LocalClock.zone,
      language: library.languageTag, words: library.words)
  }
}
