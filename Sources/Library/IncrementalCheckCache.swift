import Guides
import Pages

/// What one look at a folder came to, for the next to take over as far as no file has changed that it rests on: an
/// author who saves one file waits for that file alone.
struct IncrementalCheckCache {
  /// A guide as it was read, and every file that was looked into for it.
  private struct ReadGuide {
    let reading: ParsedGuide
    let needs: Set<String>
  }

  /// The files of the folder and the day: where they differ, links or allowances may lead elsewhere.
  private let paths: [String]
  private let today: Day?
  private var bytes: [String: [UInt8]?] = [:]
  private var pages: [String: Page] = [:]
  private var guides: [String: ReadGuide] = [:]
  private var explained: Set<String> = []
  private var hardToRead: [String: [Finding]] = [:]

  /// - Parameters:
  ///   - earlier: what the last look at the same folder kept; nil for the first look.
  ///   - paths: all files that there are now.
  ///   - read: the bytes of a file; nil where it cannot be read.
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

  /// A file as a page; read only where its bytes are new.
  mutating func page(at path: String) -> Page {
    if let page = pages[path] { return page }
    let page = (bytes[path] ?? nil).map { PageReader.read($0, path: path) } ?? PageReader.unreadable(path)
    pages[path] = page
    return page
  }

  func reading(of id: String) -> ParsedGuide? { guides[id]?.reading }

  func needs(of id: String) -> Set<String> { guides[id]?.needs ?? [] }

  mutating func keep(_ reading: ParsedGuide, of id: String, needs: Set<String>) {
    guides[id] = ReadGuide(reading: reading, needs: needs)
  }

  /// What makes pages hard to read; looked for only where the page, or the terms that answers explain, are new.
  mutating func readingFindings(of page: Page, _ check: inout ReadingCheck) -> [Finding] {
    if check.explained != explained { (explained, hardToRead) = (check.explained, [:]) }
    if let known = hardToRead[page.path] { return known }
    let findings = check.findings(of: page)
    hardToRead[page.path] = findings
    return findings
  }
}
