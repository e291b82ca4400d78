import Glibc
import Guides
import Pages

/// The last version of the content that a check found in order, in a folder of the kiosk's own.
///
/// New content is copied, checked as the copy, and takes the place of the version that is shown only if no guide gets
/// lost by it: in place of a guide with errors its last good version is kept. Whatever happens to the check, the version
/// before goes on being shown.
package struct CheckedContent: Sendable {
  /// The content to check and how it is opened.
  package struct Source: Sendable {
    package let content: String
    package let clinic: String?
    package let options: GuideLibrary.Options

    /// - Parameter options: their language is used where the content has no folder for each language.
    package init(content: String, clinic: String?, options: GuideLibrary.Options) {
      (self.content, self.clinic, self.options) = (content, clinic, options)
    }
  }

  package let folder: String
  private let journal: ReadingJournal

  /// - Parameter folder: made when it is needed, in a folder that exists.
  package init(folder: String, journal: ReadingJournal) { (self.folder, self.journal) = (folder, journal) }

  /// False if this program has no build ID, so that it could not tell its own checks from those of another program.
  package static var isPossible: Bool { BuildID.own != nil }

  // MARK: What is kept

  /// The version that is shown is behind this link, so that it is replaced in one step.
  private var link: String { "\(folder)/good" }
  /// Versions and drafts are out of sight of whoever watches the folder for a new version.
  private var work: String { "\(folder)/.work" }
  private var draft: String { "\(work)/draft" }
  private var reportFile: String { "\(folder)/report" }

  /// The content folder of the last good version, and its clinic's folder; nil if none was kept yet.
  package var lastGood: (content: String, clinic: String?)? {
    guard let version = ContentFolder.realPath(link) else { return nil }
    let clinic = "\(version)/\(ContentSnapshot.clinic)"
    return ("\(version)/\(ContentSnapshot.content)", ContentFolder.isFolder(clinic) ? clinic : nil)
  }

  /// True if this program found the last good version in order, and not an older or newer one.
  package var isOwn: Bool {
    guard let program = BuildID.own, let content = lastGood?.content else { return false }
    return ContentFolder.names(in: content).contains {
      CheckStamp.programs(writtenIn: "\(content)/\($0)").contains(program)
    }
  }

  /// What the last check came to.
  package var report: ContentReport {
    ContentReport(text: (TextFile.read(reportFile) ?? "").split(separator: "\n").dropFirst().joined(separator: "\n"))
  }

  // MARK: Checking

  /// Checks the content if it is not the same that was checked last.
  ///
  /// Only one process does so at a time; another one leaves everything as it is.
  package func update(from source: Source) -> ContentReport {
    guard Self.isPossible else { return cannotBeKept }
    mkdir(folder, 0o700)
    let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { return cannotBeKept }
    defer { close(lock) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { return report }
    defer { journal.finish() }
    do throws(LibraryError) {
      let snapshot = try ContentSnapshot(
        content: source.content, clinic: source.clinic, language: source.options.language, kinds: source.options.kinds)
      return update(to: snapshot, source.options)
    } catch {
      return keep(ContentReport([.cannotBeOpened(reason: error.description)]), of: "-")
    }
  }

  private func update(to snapshot: ContentSnapshot, _ options: GuideLibrary.Options) -> ContentReport {
    let failures = journal.takeFailures()
    let key = Self.key(of: snapshot, options, failures)
    if lastGood != nil, TextFile.read(reportFile)?.hasPrefix(key + "\n") == true { return report }
    mkdir(work, 0o700)
    let older = ContentSnapshot(writtenIn: link, kinds: options.kinds)
    if let older, !isOwn, !stampAgain(older, failures, options) { return giveUp() }
    var version = ContentCheck(snapshot, options: options, journal: journal)
    version.leaveOut(failures, for: older)
    guard version.run(in: draft) else { return giveUp() }
    if version.hasErrors, let older {
      version.putBack(from: older)
      guard version.run(in: draft) else { return giveUp() }
    }
    if let older, let loss = version.loss(against: older, in: link) {
      remove(draft)
      return keep(ContentReport([loss]), of: key)
    }
    guard version.writeStamps(in: draft), publish(key) else { return giveUp() }
    return keep(ContentReport(version.entries), of: key)
  }

  /// Checks with this program what another version of it found in order, so that what follows is compared with it.
  ///
  /// - Returns: false if the folder cannot be written.
  private func stampAgain(_ older: ContentSnapshot, _ failures: Set<String>, _ options: GuideLibrary.Options) -> Bool {
    var version = ContentCheck(older, options: options, journal: journal)
    version.leaveOut(failures, for: nil)
    return version.run(in: draft) && version.writeStamps(in: draft) && publish("again" + older.hash.digits)
  }

  /// Identifies a check and everything that its result depends on.
  private static func key(of snapshot: ContentSnapshot, _ options: GuideLibrary.Options, _ failures: Set<String>)
    -> String
  {
    let parts = [BuildID.own ?? "-", options.locale ?? "-", snapshot.hash.digits] + failures.sorted()
    return ContentHash(of: Array(parts.joined(separator: "\n").utf8)).digits
  }

  /// Makes the draft the version that is shown, and removes all others.
  private func publish(_ key: String) -> Bool {
    let shown = ContentFolder.realPath(link).map { String($0[($0.lastIndex(of: "/") ?? $0.startIndex)...].dropFirst()) }
    var name = "version-\(key.prefix(16))"
    if name == shown { name += "-2" }
    remove("\(work)/\(name)")
    // The files are on disk before their folder has its name: a power cut leaves the one version or the other.
    sync()
    let newLink = "\(work)/new-link"
    unlink(newLink)
    guard rename(draft, "\(work)/\(name)") == 0, symlink(".work/\(name)", newLink) == 0, rename(newLink, link) == 0
    else { return false }
    // A kiosk may be reading the version before at this moment.
    for other in ContentFolder.names(in: work)
    where other.hasPrefix("version-") && other != name && other != shown {
      remove("\(work)/\(other)")
    }
    return true
  }

  private var cannotBeKept: ContentReport { ContentReport([.cannotBeKept(folder: folder)]) }

  /// Leaves nothing behind in a folder that cannot be written.
  private func giveUp() -> ContentReport {
    remove(draft)
    rmdir(work)
    rmdir(folder)
    return cannotBeKept
  }

  private func keep(_ report: ContentReport, of key: String) -> ContentReport {
    let text = "\(key)\n\(report.text)"
    if TextFile.read(reportFile) != text { TextFile.write(text, to: reportFile) }
    return report
  }

  private func remove(_ path: String) { FolderRemoval.remove(path) }
}
