import Guides
import Pages

/// A check of a snapshot of the content, written to a folder.
struct ContentCheck {
  private var snapshot: ContentSnapshot
  private let options: GuideLibrary.Options
  private let journal: ReadingJournal
  private var libraries: [(language: String, library: GuideLibrary)] = []
  /// What is wrong with files that were faulty at any time, by language and path.
  private var faults: [File: String] = [:]

  private struct File: Hashable {
    let language: String
    let path: String
  }

  init(_ snapshot: ContentSnapshot, options: GuideLibrary.Options, journal: ReadingJournal) {
    (self.snapshot, self.options, self.journal) = (snapshot, options, journal)
  }

  /// Takes files at which an earlier check failed from an older version, or leaves them out.
  ///
  /// - Parameter failures: the hashes of those files.
  mutating func leaveOut(_ failures: Set<String>, for older: ContentSnapshot?) {
    for (path, bytes) in snapshot.files where failures.contains(ContentHash(of: bytes).digits) {
      let parts = path.split(separator: "/", maxSplits: 2).map(String.init)
      guard parts.count == 3 else { continue }
      faults[File(language: parts[1], path: parts[2])] = "The program fails when it reads this file."
      snapshot.replace(parts[2], in: parts[1], from: older)
    }
  }

  /// Writes the snapshot to a folder and reads every guide from there.
  ///
  /// - Returns: false if the folder cannot be written.
  mutating func run(in folder: String) -> Bool {
    FolderRemoval.remove(folder)
    libraries = []
    guard snapshot.write(to: folder) else { return false }
    for language in snapshot.languages {
      guard let library = open(language, in: folder) else { continue }
      while library.readOneMore() {}
      libraries.append((language, library))
    }
    return true
  }

  private func open(_ language: String, in folder: String) -> GuideLibrary? {
    var options = options
    options.language = language
    let clinic = "\(folder)/\(ContentSnapshot.clinic)"
    options.clinic = GuideLibrary.isOverlaid(by: clinic, in: language, kinds: options.kinds) ? clinic : nil
    options.isHeld = true
    options.trustsStamp = false
    let (snapshot, journal) = (snapshot, journal)
    options.noteReading = { path in
      journal.note(snapshot.bytes(of: path, in: language).map { ContentHash(of: $0) })
    }
    return try? GuideLibrary(
      folder: "\(folder)/\(ContentSnapshot.content)", options: options, look: .again(after: nil))
  }

  var hasErrors: Bool {
    libraries.contains { !$0.library.brokenFiles.isEmpty || !$0.library.shared.findings.holdNoError }
  }

  /// Puts the last good version of every guide with errors in its place.
  mutating func putBack(from older: ContentSnapshot) {
    noteFaults()
    for (language, library) in libraries {
      for file in library.brokenFiles where older.bytes(of: file.path, in: language) != nil {
        let cases = "\(file.path.dropLast(3)).cases.md"
        for path in [file.path, cases] { snapshot.replace(path, in: language, from: older) }
      }
    }
  }

  private mutating func noteFaults() {
    for (language, library) in libraries {
      for file in library.brokenFiles {
        let first = file.findings.first
        let text = first.map { "\($0.position.line):\($0.position.column): \($0.message)" } ?? ""
        if faults[File(language: language, path: file.path)] == nil {
          faults[File(language: language, path: file.path)] = text
        }
      }
    }
  }

  /// Why this version must not take the place of an older one: the first error in what all guides need, or in a guide
  /// that the older version shows.
  ///
  /// - Parameter folder: where the older version is written.
  func loss(against older: ContentSnapshot, in folder: String) -> ContentReport.Entry? {
    for language in older.languages {
      guard let library = libraries.first(where: { $0.language == language })?.library else {
        if !snapshot.languages.contains(language) { continue }
        return .isRefused(path: "\(language)/", finding: "This language cannot be opened.")
      }
      if let error = library.shared.findings.first(where: { $0.severity == .error }) {
        return .isRefused(path: "\(language)/\(error.file)", finding: error.message)
      }
      let shown = CheckStamp(writtenIn: "\(folder)/\(ContentSnapshot.content)/\(language)")?.entries ?? [:]
      if let file = library.brokenFiles.first(where: { shown[String($0.path.dropLast(3))] != nil }) {
        return .isRefused(path: "\(language)/\(file.path)", finding: file.findings.first?.message ?? "")
      }
    }
    return nil
  }

  /// Notes which guides have no error, so that only those are opened.
  ///
  /// - Returns: false if the folder cannot be written.
  func writeStamps(in folder: String) -> Bool {
    libraries.allSatisfy { language, library in
      let stamp = library.stamp(for: BuildID.own.map { [$0] } ?? [], withAllowances: true)
      let path = "\(folder)/\(ContentSnapshot.content)/\(language)/\(CheckStamp.name)"
      return TextFile.writeNew(Array(stamp.utf8), to: path)
    }
  }

  /// What staff are told of single files, once the last check has run.
  var entries: [ContentReport.Entry] {
    var check = self
    check.noteFaults()
    for (language, library) in libraries {
      for error in library.shared.findings where error.severity == .error {
        check.faults[File(language: language, path: error.file)] = error.message
      }
    }
    let broken = Set(
      libraries.flatMap { language, library in
        library.brokenFiles.map { File(language: language, path: $0.path) }
      })
    return check.faults.map { file, finding in
      .isFaulty(
        path: "\(file.language)/\(file.path)", finding: finding,
        showsOlder: !broken.contains(file) && snapshot.bytes(of: file.path, in: file.language) != nil)
    }.sorted { $0.path < $1.path }
  }
}
