import Glibc
import Guides
import Kiosk
import Library
import Reader
import Screens

/// The content of a kiosk on disk: the last version that a check found in order.
struct KioskContentFolder {
  private let settings: KioskSettings
  private let checked: CheckedContent
  private let folder: RuntimeFolder
  /// True if another process checks new content, so that a failure of the check does not end this one.
  private let isCheckedElsewhere: Bool

  /// - Parameter state: a folder for the last good version; it should outlive a restart of the machine.
  init(_ settings: KioskSettings, folder: RuntimeFolder, state: String?, isCheckedElsewhere: Bool) {
    self.settings = settings
    self.folder = folder
    self.isCheckedElsewhere = isCheckedElsewhere
    checked = CheckedContent(
      folder: "\(state ?? folder.path)/content", journal: ReadingJournal(folder: folder.path))
    // It is watched, so it has to be there before the first check.
    if isCheckedElsewhere { mkdir(checked.folder, 0o700) }
  }

  /// The folders in which a change means new content.
  var watched: [String] {
    [settings.content, settings.clinic, isCheckedElsewhere ? checked.folder : nil].compactMap(\.self)
  }

  private static let phrases = ReaderPhrases.all(with: .shipped) + KioskPhrases.all

  private func options(_ language: String) -> GuideLibrary.Options {
    var options = GuideLibrary.Options(
      language: language, locale: settings.locale, isHeld: true, trustsStamp: true,
      phrases: Self.phrases)
    // The desk is no part of this program.
    options.otherModules = ["desk"]
    // Another language may not have the place.
    options.needsLocale = false
    return options
  }

  /// Checks the content if it is new.
  func check() -> ContentReport {
    checked.update(
      from: CheckedContent.Source(
        content: settings.content ?? "", clinic: settings.clinic, options: options(settings.language)))
  }

  /// Asks the process that checks content to look whether it is new.
  func askForCheck() {
    if isCheckedElsewhere { folder.askForCheck() }
  }

  /// Opens every language of the content, and says what staff should know about new content.
  func open() -> KioskContent {
    let report = isCheckedElsewhere ? checked.report : check()
    let lastGood = checked.lastGood
    let (content, clinic) = lastGood ?? (settings.content ?? "", settings.clinic)
    // What another version of this program found in order is checked again on opening.
    let opensOnlyStamped = CheckedContent.isPossible && (lastGood == nil ? isCheckedElsewhere : checked.isOwn)
    let names = GuideLibrary.offeredLanguages(of: content)
    var held = HeldFolders()
    let languages = (names.isEmpty ? [settings.language] : names).compactMap { name -> KioskSession.Language? in
      var options = options(name)
      options.held = held
      options.clinic = clinic.flatMap { GuideLibrary.isOverlaid(by: $0, in: name, kinds: .shipped) ? $0 : nil }
      options.opensOnlyStamped = opensOnlyStamped
      guard let library = try? GuideLibrary(folder: content, options: options) else { return nil }
      held.add(library)
      return KioskSession.Language(
        choice: Appearance.Choice(name: name, words: GuideLibrary.ownName(of: name, in: content)), repository: library)
    }
    return KioskContent(languages, notices: report.entries.map(\.notice))
  }
}

extension ContentReport.Entry {
  /// What staff are told.
  var notice: KioskContent.Notice {
    let message =
      switch self {
      case .cannotBeOpened(let reason): Message(.contentCannotBeOpened, ["reason": reason])
      case .isRefused(let path, let finding): Message(.contentIsRefused, ["path": path, "finding": finding])
      case .isFaulty(let path, let finding, let showsOlder):
        Message(showsOlder ? .showsOlderFile : .faultyFile, ["path": path, "finding": finding])
      case .cannotBeKept(let folder): Message(.contentCannotBeKept, ["folder": folder])
      }
    return KioskContent.Notice(path: path, message)
  }
}
