import Guides
import Pages

/// The results of one look at a folder, for the next look to reuse if no file they depend on has changed: an author who
/// saves one file waits for that file alone.
struct IncrementalCheckCache {
  /// A guide as it was read, and every file that was read for it.
  private struct ReadGuide {
    let reading: ParsedGuide
    let needs: Set<String>
  }

  /// The files of the folder and the day. If either differs, nothing is reused, since links or allowances may resolve
  /// differently.
  private let paths: [String]
  private let today: Day?
  private var bytes: [String: [UInt8]?] = [:]
  private var pages: [String: Page] = [:]
  private var guides: [String: ReadGuide] = [:]
  private var explained: Set<String> = []
  private var hardToRead: [String: [Finding]] = [:]

  /// - Parameters:
  ///   - earlier: the cache of the last look at the same folder; nil for the first look.
  ///   - paths: all files that exist now.
  ///   - read: returns the bytes of a file; nil if it cannot be read.
  init(after earlier: IncrementalCheckCache?, paths: [String], today: Day?, read: (String) -> [UInt8]?) {
    (self.paths, self.today) = (paths, today)
    for path in paths { bytes[path] = .some(read(path)) }
    guard let earlier else { return }
    let same = Set(paths.filter { earlier.bytes[$0] == bytes[$0] })
    pages = earlier.pages.filter { same.contains($0.key) }
    hardToRead = earlier.hardToRead.filter { same.contains($0.key) }
    explained = earlier.explained
    let shared = paths.filter { !$0.contains("/") }
    guard earlier.paths == paths, earlier.today == today, shared.allSatisfy(same.contains) else { return }
    guides = earlier.guides.filter { $0.value.needs.isSubset(of: same) }
  }

  /// A file as a page; parsed only if its bytes are new.
  mutating func page(at path: String, read: () -> Page) -> Page {
    if let page = pages[path] { return page }
    let page = read()
    pages[path] = page
    return page
  }

  func reading(of id: String) -> ParsedGuide? { guides[id]?.reading }

  func needs(of id: String) -> Set<String> { guides[id]?.needs ?? [] }

  mutating func keep(_ reading: ParsedGuide, of id: String, needs: Set<String>) {
    guides[id] = ReadGuide(reading: reading, needs: needs)
  }

  /// The readability findings of a page; computed only if the page, or the set of explained terms, is new.
  mutating func readingFindings(of page: Page, _ check: inout ReadingCheck) -> [Finding] {
    if check.explained != explained { (explained, hardToRead) = (check.explained, [:]) }
    if let known = hardToRead[page.path] { return known }
    let findings = check.findings(of: page)
    hardToRead[page.path] = findings
    return findings
  }
}
