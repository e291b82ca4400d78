import Foundation
import Guides
import Library
import Pages
import Screens
import TestSupport
import Testing

/// A folder of test data: files with one defect each, and the expected findings.
///
/// The files of `Findings/faq/raw-html` are copied to the folder `faq` of a small content folder, `Findings/Base`;
/// those of `Findings/shared` and `Findings/words` are copied to its top, or to their path below it. The latter are
/// checked as Italian, or as the language that their file `language` names, with `Phrase.samples`.
struct FindingCase: Sendable, CustomTestStringConvertible {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Findings")

  /// The folder below `Findings`, such as `faq/raw-html`.
  let name: String

  var testDescription: String { name }

  static let all: [FindingCase] = {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let expected = files?.compactMap { $0 as? URL }.filter { $0.lastPathComponent == "findings.txt" } ?? []
    return expected.map {
      FindingCase(name: $0.deletingLastPathComponent().pathComponents.suffix(2).joined(separator: "/"))
    }
    .sorted { $0.name < $1.name }
  }()

  private var url: URL { Self.folder.appending(path: name) }

  var expected: String {
    get throws { try String(contentsOf: url.appending(path: "findings.txt"), encoding: .utf8) }
  }

  var snapshot: Snapshot { Snapshot("Findings/\(name)/findings.txt") }

  /// The findings of the check, one per line.
  func findings() throws -> String {
    let content = FileManager.default.temporaryDirectory.appending(path: "chairside-defect-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: content) }
    try FileManager.default.copyItem(at: Self.folder.appending(path: "Base"), to: content)
    let kind = name.prefix { $0 != "/" }
    let target = ["shared", "words"].contains(kind) ? content : content.appending(path: String(kind))
    let base = url.path(percentEncoded: false)
    for case let file as URL in FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil) ?? .init() {
      let path = file.path(percentEncoded: false).dropFirst(base.count).drop { $0 == "/" }
      guard path != "findings.txt", path != "language", !file.hasDirectoryPath else { continue }
      let copy = target.appending(path: String(path))
      try FileManager.default.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(contentsOf: file).write(to: copy)
    }
    let options = kind == "words" ? try wordsOptions : GuideLibrary.Options()
    return try GuideLibrary(folder: content.path(percentEncoded: false), options: options).check(on: Day("2026-11-24"))
      .map { $0.description + "\n" }.joined()
  }

  private var wordsOptions: GuideLibrary.Options {
    get throws {
      let file = url.appending(path: "language")
      let isNamed = FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
      let language = isNamed ? try String(contentsOf: file, encoding: .utf8) : "it"
      return GuideLibrary.Options(
        language: language.trimmingCharacters(in: .whitespacesAndNewlines), phrases: Phrase.samples)
    }
  }
}

@Test("Each defect is found where it stands, with what to write instead", arguments: FindingCase.all)
func eachDefectIsFoundWhereItStands(example: FindingCase) throws {
  let (findings, expected) = try example.snapshot.compare(example.findings())
  #expect(findings != "\n")
  #expect(findings == expected)
}

@Test("The folder that the defects stand in has none itself")
func theFolderThatTheDefectsStandInHasNone() throws {
  let library = try GuideLibrary(folder: FindingCase.folder.appending(path: "Base").path(percentEncoded: false))
  #expect(library.check(on: Day("2026-11-24")).map(\.description) == [])
}

@Test("At least 60 kinds of defect are seeded, of every chapter of the rules")
func atLeast60KindsOfDefectAreSeeded() throws {
  #expect(FindingCase.all.count >= 60)
  let rules = try Set(FindingCase.all.flatMap { try $0.expected.matches(of: /\[([A-Z][0-9]+)\]/).map { String($0.1) } })
  let chapters = Set(rules.compactMap(\.first))
  #expect(chapters.isSuperset(of: ["F", "L", "T", "C", "A", "R", "K", "X"]))
}

@Test("Every finding of a defect says what to write", arguments: FindingCase.all)
func everyFindingSaysWhatToWrite(example: FindingCase) throws {
  for line in try example.expected.split(separator: "\n") {
    let parts = try #require(line.wholeMatch(of: /.+?:[0-9]+:[0-9]+: (error|warning|info)\[[A-Z][0-9]+\] (.+)/))
    #expect(parts.2.contains(/[.?!"] [A-Z]/), "\(line)")
  }
}
