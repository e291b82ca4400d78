import Foundation
import Testing

@Suite("Walking stories from the command line")
struct StoriesCommandTests {
  private static let stories = Run.content + "/../Tests/Stories"

  @Test("check --stories says how many end right, and ends with 0 where none ends too mild")
  func shipped() throws {
    let run = try Run("check", "--stories", Self.stories)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("\n| Level needed | Walks | Right | Too mild | Too urgent | Two levels too urgent |\n"))
    #expect(run.output.hasSuffix(" walks end at emergency.\n"))
    let json = try Run("check", "--stories", Self.stories, "--format", "json").json
    let levels = try #require(json["levels"] as? [[String: Any]])
    #expect(levels.map { $0["level"] as? String }.first == "emergency")
    #expect(levels.compactMap { $0["walks"] as? Int }.reduce(0, +) == json["walks"] as? Int)
  }

  @Test("One that ends too mild is an error with the way to it, and a folder without any is refused")
  func tooMild() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stories-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "doors"), withIntermediateDirectories: true)
    let empty = try Run("check", "--stories", folder.path)
    #expect(empty.status == 65 && empty.errors.contains("holds no stories"), "\(empty.errors)")
    let story =
      "# Stories\n\n## A voice that went\n\n- Least: emergency\n- Most: emergency\n- From: S1\n- Doors: red-flags\n"
      + "- Ordinary: no\n\nMy voice is gone.\n"
    let table =
      "# Stories at Danger signs\n\n| Story | Given |\n|---|---|\n| A voice that went | Breathing and swallowing: "
      + "None of these; Head: None of these; Body and skin: None of these |\n"
    for (name, text) in [("stories.md", story), ("doors/red-flags.md", table)] {
      try Data(("---\nkind: stories\n---\n\n" + text).utf8).write(to: folder.appending(path: name))
    }
    let run = try Run("check", "--stories", folder.path)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("doors/red-flags.md:9:3: error[K605] The story \"A voice that went\" needs at least"))
    #expect(run.output.contains(" -> Body and skin = None of these -> clinic-today\n"))
  }
}
