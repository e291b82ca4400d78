package import Guides
import Pages
package import Screens

/// What all screens of a folder need: the facts of the place, the levels, and the program's words.
struct SharedPages {
  var facts = LocalFacts()
  var levels = Levels()
  /// The place of `locale.md`, such as `en-US`; nil if it names none.
  var region: String?
  /// The place whose facts are taken; nil if no place is named anywhere.
  var place: String?
  /// The program's phrases in the language of the folder.
  var words = Words.english
  /// The same without the facts of the place, for a stamp; nil where the folder is read once.
  var readWords: Words?
  var findings: [Finding] = []
}

extension GuideLibrary {
  package var facts: LocalFacts { shared.facts }
  package var levels: Levels {
    if hasUnreadLevels {
      hasUnreadLevels = false
      let others = isReadingStamped
      isReadingStamped = true
      defer { isReadingStamped = others }
      readLevels()
    }
    return shared.levels
  }
  package var words: Words { shared.words }

  func readSharedPages() {
    readLocale()
    // The stamp's shared hash covers the levels and the words. It is read at once if the files are held too, or if it
    // saves reading the words; else when the first guide is requested.
    isReadingStamped = options.trustsStamp && (options.isHeld || hasWords) && validStamp != nil
    defer { isReadingStamped = false }
    // The stamp says that they are in order, and a language that nobody has chosen yet needs none.
    hasUnreadLevels = isReadingStamped && options.isHeld
    if !hasUnreadLevels { readLevels() }
    let (words, findings) = readWords(for: shared.place)
    shared.words = words.withClock(of: facts)
    if kept != nil { shared.readWords = words }
    shared.findings += findings
  }

  /// In each folder the file of the locale is applied after `locale.md`, and the clinic's folder after the content's.
  private func readLocale() {
    let bases = folders.map { page(Self.localePath, in: $0) }
    shared.region = bases.compactMap { $0?.frontMatter["region"]?.text }.first
    shared.place = options.locale.map { usablePlace(for: $0) } ?? shared.region
    for (folder, base) in zip(folders, bases).reversed() {
      if let base { take(base) }
      for page in placePages(of: folder) { shared.facts.takePlace(page, unlike: usualPlace) }
      if let page = placePath.flatMap({ page($0, in: folder) }) { take(page) }
    }
    if let foreign = foreignPlace() { shared.facts.takePlace(foreign.page, unlike: foreign.usual) }
    shared.findings += LocaleCheck.missingKeys(in: facts)
  }

  private static let localePath = "locale.md"

  /// The path of the file of the place; nil for the place of `locale.md`.
  private var placePath: String? { shared.place.map { "locale.\($0).md" } }

  private func take(_ page: Page) {
    shared.facts.take(page)
    shared.findings += page.findings + LocaleCheck.findings(of: page)
  }

  /// What only the source says of the place: a language need not have a file for each place, and a clinic none at all,
  /// but the emergency number has to be that of the place.
  private func placePages(of folder: LanguageFolder) -> [Page] {
    let own = [Self.localePath, placePath].compactMap(\.self).filter { !folder.own.has($0) }
    return own.compactMap { folder.sourcePage(at: $0, isChecked: options.opensOnlyStamped) }
  }

  /// The file of the place in another language, and the usual place there: where neither this language nor its source
  /// has the place.
  private func foreignPlace() -> (page: Page, usual: Page?)? {
    guard let placePath, !folders.contains(where: { $0.own.has(placePath) || $0.source?.has(placePath) == true }) else {
      return nil
    }
    func page(_ path: String) -> Page? {
      ContentFolder.bytes(ofFileAt: path).map { PageReader.read($0, path: placePath) }
    }
    return otherLanguageFolders.lazy.compactMap { folder in
      page("\(folder)/\(placePath)").map { ($0, page("\(folder)/\(Self.localePath)")) }
    }.first
  }

  private var usualPlace: Page? {
    folders.last?.sourcePage(at: Self.localePath, isChecked: options.opensOnlyStamped)
  }

  private func readLevels() {
    guard let page = page(at: "levels.md") else {
      shared.findings.append(
        Finding(
          .noSuchFile, in: "levels.md", at: .start, "There is no levels.md.",
          fix: "Add it, with a page for each of: \(Level.codes.joined(separator: ", "))."))
      return
    }
    trace.begin(page.path)
    let (levels, findings) = GuideReader.readLevels(page, in: context)
    trace.end()
    shared.findings += findings
    shared.levels = levels
  }
}
