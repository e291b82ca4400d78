import Foundation
import Guides
import Pages
import Testing

@testable import Library

/// People's stories, told from the sources, walked from each guide that such a person may open.
@Suite("Stories of people") struct StoryTests {
  private static let root = String(#filePath.dropLast("Tests/LibraryTests/StoryTests.swift".count))

  private static func shipped() throws -> StoryFolder {
    try StoryFolder(root + "Tests/Stories", in: GuideLibrary(folder: root + "Content"))
  }

  @Test("No story of an emergency ends below it, and no other is sent two levels too high, from any door")
  func shippedStories() throws {
    let folder = try Self.shipped()
    let errors = folder.findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.description).joined(separator: "\n"))")
    let report = StoryReport(folder.ends)
    #expect(report.storyCount >= 100)
    #expect(report.emergencyCount >= 50)
    #expect(report.rows.allSatisfy { $0.tooMild == 0 })
    let high = folder.ends.filter { $0.level.rawValue >= $0.story.most.rawValue + 2 }
    #expect(high.isEmpty, "\(high.map { "\($0.story.title): \($0.level.code) from \($0.guide)" })")
    #expect(report.ordinaryAtEmergency * 20 <= report.ordinaryWalks, "\(report.ordinaryAtEmergency)")
  }

  @Test("Every story opens two to four doors")
  func doors() throws {
    let stories = Dictionary(grouping: try Self.shipped().ends, by: \.story.title)
    for (title, ends) in stories {
      #expect((2...4).contains(Set(ends.map(\.guide)).count), "\(title)")
      #expect(ends.count == ends[0].story.doors.count, "\(title)")
    }
  }

  @Test("The README has the table of these stories")
  func readme() throws {
    let readme = try String(contentsOfFile: Self.root + "README.md", encoding: .utf8)
    let report = StoryReport(try Self.shipped().ends)
    for part in [report.counts, report.table, report.ordinary] { #expect(readme.contains(part), "\(part)") }
  }

  @Test("Somebody without a sign answers at most ten questions after the danger signs, in every guide")
  func questions() throws {
    let library = try GuideLibrary(folder: Self.root + "Content")
    for case let guide as Triage.Guide in library.guides(of: "triage") where guide.gate != nil {
      let graph = guide.graph
      var longest = graph.steps.map { _ in 0 }
      for step in graph.steps.indices.reversed() where step >= graph.gateCount {
        let next = graph.choicesWithoutSign(on: step).map { choice in
          if case .step(let next) = choice.effect.next { longest[next] } else { 0 }
        }
        longest[step] = next.isEmpty ? 0 : 1 + (next.max() ?? 0)
      }
      let lastCheck = graph.lastCheck.map { $0 == graph.gateCount ? 0 : longest[$0] } ?? 0
      #expect(longest[graph.gateCount] + lastCheck <= 10, "\(guide.facts.id)")
    }
  }

  @Test("There is a story for every symptom check but the last check")
  func everyDoor() throws {
    let library = try GuideLibrary(folder: Self.root + "Content")
    let opened = Set(try Self.shipped().ends.map(\.guide))
    let guides = library.menu(of: "triage").map(\.id)
    #expect(guides.filter { !opened.contains($0) } == [])
  }
}

/// Stories that a clinic writes itself, with what can be wrong in them.
@Suite("A folder of stories") struct StoryFolderTests {
  private static let story = """
    ---
    kind: stories
    ---

    # Stories

    ## A droopy lid

    - Least: clinic-today
    - Most: clinic-today
    - From: S1
    - Doors: small
    - Ordinary: yes

    My lid droops.

    """
  private static let row = """
    ---
    kind: stories
    ---

    # Stories at A small guide

    | Story | Given |
    |---|---|
    | A droopy lid | GIVEN |

    """

  private static func folder(_ files: [String: String]) throws -> StoryFolder {
    let root = FileManager.default.temporaryDirectory.appending(path: "chairside-stories-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (name, text) in files {
      let file = root.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try StoryFolder(root.path(percentEncoded: false), in: ChangedStories.library())
  }

  @Test(
    "A story is walked by its answers, and what ends elsewhere is reported",
    arguments: [
      ("Look: None of these; Start: Today", Level.selfCare, "K605"),
      ("Look: None of these; Start: Before today", .clinicToday, ""),
      ("Look: A rash", .emergency, "K606"),
      ("Breathing: Hard to breathe", .emergency, "K606"),
    ])
  func walked(given: String, level: Level, rule: String) throws {
    let folder = try Self.folder([
      "stories.md": Self.story, "doors/small.md": Self.row.replacingOccurrences(of: "GIVEN", with: given),
    ])
    #expect(folder.ends.map(\.level) == [level])
    #expect(folder.findings.map(\.rule.rawValue) == (rule.isEmpty ? [] : [rule]))
    let row = StoryReport(folder.ends).rows[2]
    #expect(row.level == .clinicToday && row.walks == 1)
    #expect(row.right == (rule.isEmpty ? 1 : 0))
    #expect(row.tooMild == (rule == "K605" ? 1 : 0))
    #expect(row.tooUrgent == (rule == "K606" ? 1 : 0))
  }

  @Test(
    "What cannot be walked is reported where it stands",
    arguments: [
      ("- Most: clinic-today\n", "", "The story \"A droopy lid\" does not say \"Most\"."),
      ("Least: clinic-today", "Least: urgent", "\"urgent\" is not a level."),
      ("- Doors: small", "- Doors: smal", "There is no symptom check \"smal\"."),
      ("- From: S1", "- From: S1\n- Age: 40", "This is no fact about a story."),
      ("## A droopy lid", "## A droopy eye", "There is no story \"A droopy lid\"."),
      ("- Most: clinic-today", "- Most: self-care", "\"Most\" is milder than \"Least\"."),
      ("- Ordinary: yes", "- Ordinary: mostly", "\"mostly\" is neither yes nor no."),
      ("- From: S1", "- From: S1\n- From: S2", "\"From\" stands here twice."),
    ])
  func faults(text: String, with other: String, message: String) throws {
    let folder = try Self.folder([
      "stories.md": Self.story.replacingOccurrences(of: text, with: other),
      "doors/small.md": Self.row.replacingOccurrences(of: "GIVEN", with: "Look: None of these; Start: Before today"),
    ])
    let finding = try #require(folder.findings.first { $0.message == message }, "\(folder.findings)")
    #expect(finding.severity == .error && finding.position.line > 1 && !finding.fix.isEmpty)
  }

  @Test("A question without an answer, a door without a row and a table without a guide are errors")
  func unanswered() throws {
    let row = Self.row.replacingOccurrences(of: "GIVEN", with: "Look: None of these")
    #expect(
      try Self.folder(["stories.md": Self.story, "doors/small.md": row]).findings.map(\.message)
        == ["The story \"A droopy lid\" does not answer \"Start\"."])
    #expect(
      try Self.folder(["stories.md": Self.story]).findings.map(\.message)
        == ["The story \"A droopy lid\" is not walked from triage/small."])
    #expect(
      try Self.folder(["stories.md": Self.story, "doors/large.md": row]).findings.first?.message
        == "There is no symptom check \"triage/large\" that can be opened.")
  }

  @Test("A second table is not left out unsaid, and one with other columns is refused")
  func tables() throws {
    let row = Self.row.replacingOccurrences(of: "GIVEN", with: "Look: None of these; Start: Before today")
    let twice = row + "\n| Story | Given |\n|---|---|\n| A droopy lid | Look: A rash |\n"
    #expect(
      try Self.folder(["stories.md": Self.story, "doors/small.md": twice]).findings.map(\.message)
        == ["Only the first table of the file is read: the stories here prove nothing."])
    let other = row.replacingOccurrences(of: "| Story |", with: "| Case |")
    #expect(
      try Self.folder(["stories.md": Self.story, "doors/small.md": other]).findings.first?.message
        == "The columns are Case, Given.")
  }

  @Test("A folder without a story is refused")
  func empty() throws {
    #expect(throws: LibraryError.self) { try Self.folder([:]) }
    #expect(throws: LibraryError.self) { try StoryFolder("/nowhere", in: ChangedStories.library()) }
  }
}

/// A content folder with one small guide.
private enum ChangedStories {
  private static let findings =
    String(#filePath.dropLast("LibraryTests/StoryTests.swift".count)) + "GuideTests/Findings"

  static func library() throws -> GuideLibrary {
    let root = FileManager.default.temporaryDirectory.appending(path: "chairside-small-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: findings + "/Base", toPath: root.path(percentEncoded: false))
    defer { try? FileManager.default.removeItem(at: root) }
    let source = findings + "/triage/question-of-the-last-check/page.md"
    let text = try String(contentsOfFile: source, encoding: .utf8)
      .replacingOccurrences(of: "last: last-check.md\n", with: "")
      .replacingOccurrences(of: "## Last check", with: "## Start")
      .replacingOccurrences(of: "#last-check", with: "#start")
      .replacingOccurrences(of: "id: page", with: "id: small")
    try Data(text.utf8).write(to: root.appending(path: "triage/small.md"))
    let library = try GuideLibrary(folder: root.path(percentEncoded: false))
    _ = library.guides(of: "triage")
    return library
  }
}
