import Guides
import Pages
import Screens

/// Guides that a check found without errors, and that need not be proved again.
extension GuideLibrary {
  /// The state of the folder's stamp; the stamp itself is read when the first guide is requested.
  final class StampState {
    /// Nil until the stamp is read, and if there is no valid stamp.
    fileprivate var stamp: CheckStamp?
    fileprivate var isRead = false
    fileprivate var hashes: [String: ContentHash] = [:]
    /// Guides that a trial has just read without an error.
    fileprivate var tried: Set<String> = []
  }

  /// True if a check found no error in a guide, and none of the files it depends on has changed since.
  func isChecked(_ id: String) -> Bool {
    guard options.trustsStamp else { return false }
    if stampState.tried.contains(id) { return true }
    guard let entry = validStamp?.entries[id] else { return false }
    return entry.hash == CheckStamp.hash(of: entry.files, read: hash)
  }

  /// Notes that a trial has read a guide without an error.
  func noteTried(_ id: String) { stampState.tried.insert(id) }

  /// True if a clinician has signed every guide that can be opened. Reads those that are not in the stamp.
  package var isSigned: Bool {
    let signed = paths.filter { isGuide($0) }.compactMap { path -> Bool? in
      let id = String(path.dropLast(3))
      if summaries[id] == nil, isChecked(id) { return validStamp?.entries[id]?.isSigned }
      return summary(of: id)?.facts?.isSignedOff
    }
    return !signed.isEmpty && signed.allSatisfy { $0 }
  }

  /// The folder's stamp if it is valid; read once.
  var validStamp: CheckStamp? {
    if stampState.isRead { return stampState.stamp }
    stampState.isRead = true
    guard let stamp = CheckStamp(writtenIn: root), let program = BuildID.own, stamp.programs.contains(program),
      stamp.facts.allSatisfy({ facts.values[$0]?.isEmpty == false }), stamp.shared == sharedHash
    else { return nil }
    stampState.stamp = stamp
    return stamp
  }

  /// The hash of what every guide depends on: the list of files, the levels and the program's words.
  private var sharedHash: ContentHash {
    let names = ContentHash(of: Array(paths.joined(separator: "\n").utf8))
    return CheckStamp.hash(of: ["levels.md", "words.md", ""]) { $0.isEmpty ? names : hash(of: $0) }
  }

  private func hash(of path: String) -> ContentHash? {
    if let hash = stampState.hashes[path] { return hash }
    let hash = folder(of: path)?.allBytes(of: path).map { ContentHash(of: $0) }
    stampState.hashes[path] = hash
    return hash
  }

  /// The path of the folder's stamp, whether or not it exists.
  package var stampPath: String { "\(root)/\(CheckStamp.name)" }

  /// The stamp for the guides that a check of the whole folder found without errors. Reads everything.
  ///
  /// - Parameters:
  ///   - programs: the build IDs of the programs that may rely on it.
  ///   - withAllowances: true if guides with allowances are listed too; they then last as long as the stamp.
  /// - Precondition: the library was opened with `Look.again`, so that it knows which files each guide depends on.
  package func stamp(for programs: Set<String>, withAllowances: Bool = false) -> String {
    precondition(kept != nil, "The library was opened to be looked at once.")
    while readOneMore() {}
    let entries = paths.filter { isGuide($0) }.compactMap { path -> CheckStamp.Entry? in
      let id = String(path.dropLast(3))
      guard let summary = summaries[id], let facts = summary.facts, summary.findings.holdNoError else { return nil }
      let files = (kept?.needs(of: id) ?? []).union([path]).sorted()
      guard withAllowances || files.allSatisfy({ page(at: $0)?.allowances.isEmpty ?? true }) else { return nil }
      return CheckStamp.Entry(
        id: id, files: files, hash: CheckStamp.hash(of: files, read: hash), isSigned: facts.isSignedOff)
    }
    let known = facts.values.filter { !$0.value.isEmpty }.map(\.key)
    // In one line each, as they are in the file; what is not is read from there.
    let phrases = (shared.readWords ?? .english).translations
    let isPlain = !phrases.values.contains { $0.texts.contains { $0.written.contains { $0.isNewline || $0 == "\t" } } }
    return CheckStamp(
      programs: programs, shared: sharedHash, facts: known, entries: entries, phrases: isPlain ? phrases : [:]
    ).text
  }

  /// The program's phrases as the stamp has them, which is faster than to read `words.md`; nil if it does not.
  ///
  /// - Parameter phrases: those of the program.
  func stampedWords(in language: String, _ phrases: [Phrase]) -> Words? {
    guard let stamped = stampState.stamp?.phrases, !stamped.isEmpty else { return nil }
    stampState.stamp?.phrases = [:]
    var translations: [String: PhraseForms] = [:]
    for phrase in phrases {
      guard let forms = stamped[phrase.key] else { continue }
      guard forms.isPlural == phrase.english.isPlural,
        forms.texts.allSatisfy({ $0.places.allSatisfy { phrase.places.contains($0.name) } })
      else { return nil }
      translations[phrase.key] = forms
    }
    return Words(language: language, translations: translations)
  }
}
