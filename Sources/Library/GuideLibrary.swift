package import Guides
package import Pages
import Screens

/// The guidance of a content folder. A class, because all screens share what any of them has read.
///
/// Everything is read on demand, so that the time to open depends on what is shown and not on the size of the folder.
package final class GuideLibrary: GuideRepository, PageSource {
  package let options: Options
  /// The path of every Markdown file, such as `triage/eyelid-droop.md`, sorted.
  package var paths: [String] { pathList.all }
  private let pathList: PathList
  var shared = SharedPages()

  /// The folders in lookup order: the clinic's own, then the content.
  let folders: [LanguageFolder]
  private var pages: [String: Page] = [:]
  private let parts = PartCache()
  /// What the parts of the face lead to; nil until it is read.
  var face: (map: FaceMap?, findings: [Finding])?
  /// The search index; made at the first search.
  var index: SearchIndex?
  /// Guides that are not in the search index yet; the last is indexed next.
  var unindexed: [String] = []
  private(set) var today: Day?
  private var scannedSlugs: [String: [String]] = [:]
  /// The guides that were opened.
  private(set) var readings: [String: ParsedGuide] = [:]
  /// The summary of every guide that was read: its facts, if it can be opened, and its findings.
  private(set) var summaries: [String: (facts: GuideFacts?, findings: [Finding])] = [:]
  private var unread: [String] = []
  /// The results that the next look at this folder may reuse; nil if there will be no next look.
  var kept: IncrementalCheckCache?
  let stampState = StampState()
  /// The files read so far, in order, for `kept`.
  private var asked: [String] = []
  var trace: ReadingTrace
  /// True while pages are read that the folder's stamp found without errors.
  var isReadingStamped = false
  /// True until the levels of a folder with a valid stamp are needed.
  var hasUnreadLevels = false
  /// True in the process that tries to read a guide.
  var isInTrial = false
  /// Files that the program fails to read, and what is said of each.
  var failedFiles: [String: Finding] = [:]

  /// Opens a content folder: one that contains language folders, or one language's folder itself.
  ///
  /// - Parameter look: whether the folder will be read again, and which results of an earlier look to reuse.
  /// - Throws: if there is nothing to read at all.
  package init(folder: String, options: Options = Options(), look: Look = .once) throws(LibraryError) {
    self.options = options
    trace = ReadingTrace(note: options.noteReading)
    today = options.today
    var folders: [LanguageFolder] = []
    for root in [options.clinic, folder].compactMap(\.self) {
      let own = try Self.ownFolder(of: root, isClinic: root != folder, options)
      var folder = LanguageFolder(
        root: own, source: Self.sourceFolder(of: own, language: options.language), open: options.held.folder)
      if options.isHeld { folder.hold() }
      folders.append(folder)
    }
    self.folders = folders
    pathList = PathList(merging: folders.map(\.paths))
    let paths = pathList.all
    guard !paths.isEmpty else { throw .empty(folders.last?.root ?? folder) }
    unread = paths
    skipOtherFiles()
    if case .again(let earlier) = look {
      kept = IncrementalCheckCache(after: earlier?.kept, paths: paths, today: today) { path in
        folders.first { $0.has(path) }?.allBytes(of: path)
      }
    }
    readSharedPages()
    if let locale = options.locale, options.needsLocale, !knows(locale) {
      throw .noLocale(self.folders.last?.root ?? folder, locale: locale, found: locales)
    }
  }

  package var kinds: GuideKinds { options.kinds }

  func isGuide(_ path: String) -> Bool { kinds.isGuide(path) }

  // MARK: Pages

  package func page(at path: String) -> Page? {
    if kept != nil { asked.append(path) }
    if let failed = failedFiles[path] { return PageReader.unreadable(path, because: failed) }
    trace.begin(path)
    defer { trace.end() }
    if kept != nil {
      return folder(of: path).flatMap { folder in kept?.page(at: path) { folder.page(at: path) } }
    }
    if let page = pages[path] { return page }
    guard let folder = folder(of: path) else { return nil }
    let page = folder.page(at: path, isChecked: isReadingStamped)
    pages[path] = page
    return page
  }

  package func slugs(at path: String) -> [String]? {
    if failedFiles[path] != nil { return page(at: path)?.slugs }
    if kept != nil { return page(at: path)?.slugs }
    if let page = pages[path] { return page.slugs }
    if let known = scannedSlugs[path] { return known }
    guard let folder = folder(of: path) else { return nil }
    guard let slugs = folder.scannedSlugs(of: path) else { return page(at: path)?.slugs }
    scannedSlugs[path] = slugs
    return slugs
  }

  func page(_ path: String, in folder: LanguageFolder) -> Page? {
    guard folder.has(path) else { return nil }
    trace.begin(path)
    defer { trace.end() }
    return folder.page(at: path, isChecked: options.opensOnlyStamped)
  }

  var context: ReadingContext { context(isChecked: false) }

  private func context(isChecked: Bool) -> ReadingContext {
    // Cached readings record every file they depend on, so no guide may reuse a part that was read for another.
    ReadingContext(
      pages: self, facts: facts, levels: levels, kinds: kinds, words: words,
      parts: kept == nil ? parts : PartCache(), isChecked: isChecked)
  }

  // MARK: Guides

  /// The result of reading the guide with this ID; nil if there is no such file.
  package func reading(of id: String) -> ParsedGuide? {
    if let reading = readings[id] { return reading }
    let reading = read(id)
    readings[id] = reading
    return reading
  }

  func read(_ id: String) -> ParsedGuide? {
    guard kept != nil else { return readAnew(id) }
    let known = kept?.reading(of: id)
    let start = asked.count
    guard let reading = known ?? readAnew(id) else { return nil }
    if reading.guide == nil, failedFiles["\(id).md"] != nil {
      // Found by running and not from the files, so it is tried again at the next look.
    } else if known == nil {
      kept?.keep(reading, of: id, needs: Set(asked[start...]))
    } else {
      summaries[id] = (reading.guide?.facts, reading.findings)
    }
    // The guide that requested this one also depends on the same files.
    asked += kept?.needs(of: id) ?? []
    return reading
  }

  private func readAnew(_ id: String) -> ParsedGuide? {
    let path = id + ".md"
    guard isGuide(path), folder(of: path) != nil else { return nil }
    let isStamped = isChecked(id)
    if !isStamped, let refusal = refusal(of: id) {
      summaries[id] = (nil, [refusal])
      return ParsedGuide(guide: nil, findings: [refusal])
    }
    return readUnguarded(id, isChecked: isStamped || isChecked(id))
  }

  /// Reads a guide in this process.
  ///
  /// - Parameter isChecked: true if it is known to have no error, so that its proofs are not repeated.
  func readUnguarded(_ id: String, isChecked: Bool) -> ParsedGuide? {
    guard let page = page(at: id + ".md"), isGuide(page.path) else { return nil }
    trace.begin(page.path)
    defer { trace.end() }
    var reading = GuideReader.read(page, in: context(isChecked: isChecked))
    if !isChecked, let language = ReadingLanguage(options.language) {
      reading.findings += ReadingCheck.forbiddenPhrases(in: page, kinds: kinds, language: language)
    }
    reading.findings = Allowances.applied(to: reading.findings, in: self, on: today)
    if !isChecked, let broken = brokenGate(of: page), !reading.findings.contains(broken) {
      reading.findings.append(broken)
    }
    if !reading.findings.holdNoError { reading.guide = nil }
    summaries[id] = (reading.guide?.facts, reading.findings)
    return reading
  }

  /// The error that blocks a guide if its gate fails its own proofs or cases.
  private func brokenGate(of page: Page) -> Finding? {
    guard let kind = kinds.kind(of: page), let gate = kind.gate(of: page), gate.id + ".md" != page.path,
      let first = self.page(at: gate.id + ".md"), kind.gate(of: first) == nil,
      summary(of: gate.id)?.findings.holdNoError == false
    else { return nil }
    let file = gate.id.drop { $0 != "/" }.dropFirst() + ".md"
    return Finding(
      .noSuchFile, in: page.path, at: gate.position, "\"\(file)\" cannot be used, because it has errors.",
      fix: "Put them right first.")
  }

  package func count(of kind: String) -> Int {
    guidePaths(of: kind).count
  }

  /// The files of a kind's guides, sorted.
  func guidePaths(of kind: String) -> [String] { pathList.inFolder(kind).filter { isGuide($0) } }

  package func list(of kind: String) -> [GuideFacts] {
    guidePaths(of: kind)
      .compactMap { summary(of: String($0.dropLast(3)))?.facts }
      .sorted { ($0.order, words.sortingKey(of: $0.title)) < ($1.order, words.sortingKey(of: $1.title)) }
  }

  /// Reads a guide for its facts and findings only, so that a list uses little memory.
  func summary(of id: String) -> (facts: GuideFacts?, findings: [Finding])? {
    if summaries[id] == nil {
      _ = read(id)
    } else if let kept {
      asked += kept.needs(of: id)
    }
    return summaries[id]
  }

  /// The guides of a kind that can be opened, the dangerous ones first.
  ///
  /// - Parameter keeping: false if they are only looked at once.
  package func guides(of kind: String, keeping: Bool = true) -> [any Guide] {
    guidePaths(of: kind)
      .compactMap { path in
        let id = String(path.dropLast(3))
        return keeping ? reading(of: id)?.guide : (readings[id] ?? read(id))?.guide
      }
      .sorted { ($0.facts.order, $0.facts.title) < ($1.facts.order, $1.facts.title) }
  }

  package func guide(_ id: String) -> (any Guide)? { reading(of: id)?.guide }

  package func readOneMore() -> Bool {
    guard let path = unread.popLast() else {
      indexMore(min(2, unindexed.count))
      return !unindexed.isEmpty
    }
    skipOtherFiles()
    let id = String(path.dropLast(3))
    if !isChecked(id) { _ = summary(of: id) }
    // The results are kept; the pages they were made from are not needed any more.
    if unread.isEmpty { pages = [:] }
    return !unread.isEmpty || !unindexed.isEmpty
  }

  /// Makes the last of the files to read a guide.
  private func skipOtherFiles() {
    while let path = unread.last, !isGuide(path) { unread.removeLast() }
  }

  /// Reads every guide again, with allowances that end by another day than that of opening.
  func readAgain(on day: Day) {
    (today, kept) = (day, nil)
    (readings, summaries) = ([:], [:])
    unread = paths
    skipOtherFiles()
  }

  package var brokenFiles: [BrokenFile] {
    let broken = summaries.filter { !$0.value.findings.holdNoError }.map { id, summary in
      BrokenFile(path: id + ".md", findings: summary.findings.filter { $0.severity == .error }.sortedByPlace)
    }
    return broken.sorted { $0.path < $1.path }
  }
}
