import Foundation
import Guides
import Library
import Pages
import Testing

/// The content that a kiosk shows: the last version that was in order, whatever comes after it.
@Suite("The last good version of the content") struct CheckedContentTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "checked-\(UUID().uuidString)")
  private var content: String { folder.appending(path: "Content").path }
  private var clinic: String { folder.appending(path: "clinic").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../GuideTests/Screens/Content").standardized.path(percentEncoded: false)
    try FileManager.default.copyItem(atPath: source, toPath: content)
  }

  private var checked: CheckedContent {
    CheckedContent(folder: folder.appending(path: "state").path, journal: ReadingJournal(folder: folder.path))
  }

  private func update(withClinic: Bool = false) -> ContentReport {
    checked.update(
      from: CheckedContent.Source(
        content: content, clinic: withClinic ? clinic : nil, options: GuideLibrary.Options(isHeld: true)))
  }

  /// The title of the questions that a kiosk would show; nil if it would show none.
  private func title(in language: String = "en") throws -> String? {
    guard let good = checked.lastGood else { return nil }
    var options = GuideLibrary.Options(language: language, isHeld: true, trustsStamp: true)
    options.opensOnlyStamped = true
    options.clinic = good.clinic.flatMap { GuideLibrary.hasGuidance($0, in: language, kinds: .shipped) ? $0 : nil }
    return try GuideLibrary(folder: good.content, options: options).guide("faq/answers")?.facts.title
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(content)/\(path)", encoding: .utf8)
  }

  private func write(_ text: String, to path: String) throws {
    let file = URL(filePath: "\(content)/\(path)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private static let page = "en/faq/answers.md"

  private func rename(_ title: String) throws {
    try write(Self.renamed(try text(Self.page), from: "Short answers", to: title), to: Self.page)
  }

  /// A guide with another title, in the front matter and on the page.
  private static func renamed(_ text: String, from old: String, to new: String) -> String {
    text.replacing("title: \(old)", with: "title: \(new)").replacing("\n# \(old)", with: "\n# \(new)")
  }

  @Test("New content is taken, and what is the same is not taken again")
  func newContent() throws {
    _ = update()
    #expect(try title() == "Short answers")
    let before = checked.lastGood?.content
    _ = update()
    #expect(checked.lastGood?.content == before)
    try rename("Fresh")
    _ = update()
    #expect(try title() == "Fresh")
  }

  @Test("A guide with an error is shown as it was, and the others as they are")
  func faultyGuide() throws {
    _ = update()
    try write("# Nothing\n", to: Self.page)
    try write(Self.renamed(try text("en/checklist/who.md"), from: "", to: "New "), to: "en/checklist/who.md")
    let report = update()
    #expect(try title() == "Short answers")
    let isFaulty = report.entries.contains {
      if case .isFaulty("en/faq/answers.md", _, showsOlder: true) = $0 { true } else { false }
    }
    #expect(isFaulty, "\(report)")
    let good = try #require(checked.lastGood)
    let library = try GuideLibrary(folder: good.content, options: GuideLibrary.Options())
    #expect(library.guide("checklist/who")?.facts.title.hasPrefix("New ") == true)
  }

  @Test("Nothing is taken with an error in what all guides need, and undoing it is")
  func faultyLevels() throws {
    _ = update()
    let levels = try text("en/levels.md")
    try write("# Nothing\n", to: "en/levels.md")
    try rename("Fresh")
    let report = update()
    guard case .isRefused(path: "en/levels.md", _)? = report.entries.first else {
      Issue.record("\(report)")
      return
    }
    #expect(try title() == "Short answers")
    try write(levels, to: "en/levels.md")
    #expect(try update().entries.allSatisfy { $0.path == "en/triage/broken.md" } && title() == "Fresh")
  }

  @Test("A version that was shown before is shown again, and a broken link is mended")
  func backAndForth() throws {
    _ = update()
    try rename("Fresh")
    _ = update()
    try write(Self.renamed(try text(Self.page), from: "Fresh", to: "Short answers"), to: Self.page)
    _ = update()
    #expect(try title() == "Short answers")
    try FileManager.default.removeItem(atPath: folder.appending(path: "state/.work").path)
    #expect(checked.lastGood == nil)
    _ = update()
    #expect(try title() == "Short answers")
  }

  @Test("Content that is gone leaves the last good version")
  func gone() throws {
    _ = update()
    try FileManager.default.removeItem(atPath: content)
    let report = update()
    guard case .cannotBeOpened? = report.entries.first else {
      Issue.record("\(report)")
      return
    }
    #expect(try title() == "Short answers")
  }

  @Test("A clinic that has files of its own in one language costs none of the others")
  func clinicInOneLanguage() throws {
    try FileManager.default.copyItem(atPath: "\(content)/en", toPath: "\(content)/fr")
    let own = URL(filePath: "\(clinic)/en/faq")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    try Self.renamed(text(Self.page), from: "Short answers", to: "Ours")
      .write(to: own.appending(path: "answers.md"), atomically: true, encoding: .utf8)
    _ = update(withClinic: true)
    #expect(try title() == "Ours")
    #expect(try title(in: "fr") == "Short answers")
  }

  @Test("What another version of the program found in order is checked again, and compared with")
  func upgrade() throws {
    _ = update()
    try changeStamps()
    #expect(!checked.isOwn)
    try write("# Nothing\n", to: "en/levels.md")
    let report = update()
    #expect(checked.isOwn)
    #expect(try title() == "Short answers")
    guard case .isRefused(path: "en/levels.md", _)? = report.entries.first else {
      Issue.record("\(report)")
      return
    }
  }

  /// Makes the stamps of the last good version those of another program.
  private func changeStamps() throws {
    let good = try #require(checked.lastGood)
    let stamp = "\(good.content)/en/.check-stamp"
    let lines = try String(contentsOfFile: stamp, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let changed = lines.map { $0.hasPrefix("programs\t") ? "programs\t00" : String($0) }
    try changed.joined(separator: "\n").write(toFile: stamp, atomically: true, encoding: .utf8)
  }

  @Test("A file at which two checks failed is left out, one that is stopped once is not")
  func failures() throws {
    _ = update()
    let hash = try #require(try? String(contentsOfFile: "\(content)/\(Self.page)", encoding: .utf8)).utf8
    let digits = ContentHash(of: Array(hash)).digits
    for attempt in 1...2 {
      try digits.write(toFile: folder.appending(path: "content-reading").path, atomically: true, encoding: .utf8)
      try write(try text("en/checklist/who.md") + "\n", to: "en/checklist/who.md")
      let report = update()
      #expect(report.entries.contains { $0.path == Self.page } == (attempt == 2), "\(report)")
    }
  }

  @Test("Where nothing can be kept it is said, and nothing is left behind")
  func notKept() throws {
    let nowhere = CheckedContent(folder: "/proc/nowhere/content", journal: ReadingJournal(folder: "/proc/nowhere"))
    let report = nowhere.update(
      from: CheckedContent.Source(content: content, clinic: nil, options: GuideLibrary.Options(isHeld: true)))
    #expect(report == ContentReport([.cannotBeKept(folder: "/proc/nowhere/content")]))
    #expect(nowhere.lastGood == nil)
  }
}
