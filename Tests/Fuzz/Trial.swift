import Documents
import Foundation
import Guides
import Library
import Pages
import Reader
import Screens

/// Does with one file of the content what the programs do with it: read, prove, check, show, print and write it down.
final class Trial {
  /// The folder of one language, with a copy of the content, in which one file at a time is replaced.
  private let folder: URL
  /// The files of the content by path.
  let files: [(path: String, bytes: [UInt8])]

  /// - Parameter content: the folder of one language.
  init(content: String) throws {
    let source = URL(filePath: content)
    folder = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: source, to: folder)
    files = try GuideLibrary(folder: content).paths.map { path in
      (path, Array(try Data(contentsOf: source.appending(path: path))))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Tries a file, and restores the original one.
  ///
  /// - Parameters:
  ///   - path: the path of a file inside the folder; it need not exist.
  ///   - isWhole: true to check the whole folder with it, and to search.
  /// - Returns: what each thing that was done took, by its name, and whether the guide could be opened.
  func run(
    _ bytes: [UInt8], at path: String, isWhole: Bool
  ) throws -> (uses: [(stage: String, use: ResourceUse)], isOpen: Bool) {
    let file = folder.appending(path: path)
    let original = try? Data(contentsOf: file)
    try Data(bytes).write(to: file)
    defer {
      if let original { try? original.write(to: file) } else { try? FileManager.default.removeItem(at: file) }
    }
    var uses: [(stage: String, use: ResourceUse)] = []
    let today = Day("2026-11-28")
    let library = try GuideLibrary(
      folder: folder.path(percentEncoded: false), options: GuideLibrary.Options(today: today))
    let id = Self.guide(of: path)
    func measure(_ stage: String, _ work: () -> Void) { uses.append((stage, ResourceUse.measure(work))) }

    var guide: (any Guide)?
    measure("open") { guide = library.reading(of: id)?.guide }
    let page = PageReader.read(bytes, path: path)
    measure("readability") {
      var check = ReadingCheck(explainedBy: [page], kinds: .shipped)
      _ = check.findings(of: page)
    }
    if let guide = guide ?? Self.guideDespiteErrors(page, library) {
      let context = ScreenContext(
        facts: library.facts, levels: library.levels, now: Self.now, zone: .utc, words: .english)
      let pieces = guide.pieces(of: nil, in: context)
      measure("text") { _ = SheetLayout.text(of: pieces, width: 40) }
      measure("markdown") { _ = MarkdownWriter.text(of: pieces) }
      measure("html") { _ = HTMLWriter.page(pieces, title: guide.facts.title, language: "en") }
      measure("forms") { useForms(of: guide, library) }
      measure("handout") { useHandout(of: guide, library, context) }
    }
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)] {
      measure("screens \(size.columns)") { walk(library, at: id, size, keys: guide == nil ? [] : Self.keys) }
    }
    guard isWhole else { return (uses, guide != nil) }
    measure("check") { _ = library.check(on: today) }
    measure("search") {
      while library.readOneMore() {}
      _ = library.search("what if it hurts", limit: 10)
    }
    return (uses, guide != nil)
  }

  /// The guide that a file belongs to.
  private static func guide(of path: String) -> String {
    let name = String(path.dropLast(path.hasSuffix(".cases.md") ? 9 : 3))
    return name.contains("/") ? name : "triage/eyelid-droop"
  }

  /// The guide of a page, whatever its findings, so that what shows guides is tried too.
  private static func guideDespiteErrors(_ page: Page, _ library: GuideLibrary) -> (any Guide)? {
    GuideReader.read(
      page,
      in: ReadingContext(
        pages: library, facts: library.facts, levels: library.levels, kinds: .shipped, words: .english,
        parts: PartCache(), isChecked: true)
    ).guide
  }

  private static let now = Moment("2026-11-28T10:40", in: .utc)

  private func useForms(of guide: any Guide, _ library: GuideLibrary) {
    _ = guide.json()
    _ = guide.form { library.guide($0)?.facts }
    _ = guide.coverage()
    for format in DrawingFormat.allCases { _ = guide.drawing(format) }
  }

  private func useHandout(of guide: any Guide, _ library: GuideLibrary, _ context: ScreenContext) {
    let request = HandoutRequest(
      section: nil, answers: nil, treated: guide.carePlan == nil ? nil : Self.now, context: context,
      repository: library)
    guard let handout = try? guide.handout(request) else { return }
    _ = handout.page.markdown
    _ = handout.page.html(language: "en")
  }

  private static let keys: [Key] = [
    .character("+"), .down, .enter, .character("1"), .character("1"), .enter, .end,
  ]

  /// Opens the guide in the reader and presses keys.
  private func walk(_ library: GuideLibrary, at id: String, _ size: Size, keys: [Key]) {
    let clock = WallClock(start: Self.now, startTime: 0, zone: .utc)
    var reader = Application(library, opening: Target(link: id), memory: nil, size: size, clock: clock)
    for key in keys {
      _ = reader.canvas(size: size)
      _ = reader.handle(Event(.key(key), at: 0))
    }
    _ = reader.canvas(size: size)
  }
}
