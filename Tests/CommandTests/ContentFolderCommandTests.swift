import Foundation
import Testing

@Suite("The commands on other folders than the shipped one, good and bad")
struct ContentFolderCommandTests {
  private func folder(_ files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "commands-\(UUID().uuidString)")
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    if files.isEmpty { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    return folder.path(percentEncoded: false)
  }

  @Test("check on the shipped content finds no error and ends with 0")
  func check() throws {
    let run = try Run("check")
    #expect(run.status == 0)
    #expect(run.output.contains(" 0 errors"))
  }

  @Test("check ends with 1 where there are errors, and its JSON has the documented keys")
  func checkErrors() throws {
    let broken = try folder(["en/faq/a.md": "---\nkind: faq\nid: a\ntitle: A\nreviewed: 2026-13-01\n---\n\n# A\n"])
    let run = try Run("check", broken, "--format", "json")
    #expect(run.status == 1)
    let findings = try #require(try run.json["findings"] as? [[String: Any]])
    let bad = try #require(findings.first { $0["rule"] as? String == "F003" })
    #expect(bad["line"] as? Int == 5)
    #expect(bad["column"] as? Int == 11)
    #expect(Set(bad.keys) == ["rule", "severity", "file", "line", "column", "message", "fix", "example"])
    #expect(run.errors.isEmpty)
  }

  @Test("One file is counted as one, and several as several")
  func fileCount() throws {
    let guide = "---\nkind: faq\nid: a\ntitle: A\n---\n\n# A\n"
    #expect(try Run("check", folder(["en/faq/a.md": guide])).output.contains("\n1 file checked: "))
    let two = try folder(["en/faq/a.md": guide, "en/faq/b.md": guide])
    #expect(try Run("check", two).output.contains("\n2 files checked: "))
  }

  @Test("A content folder that is not there, not a folder or empty is a sentence and 65")
  func badFolders() throws {
    #expect(try Run("list", "--content", "/nowhere").errors.contains("There is no content folder at /nowhere."))
    #expect(try Run("list", "--content", "/nowhere").status == 65)
    #expect(try Run("list", "--content", "/etc/passwd").errors.contains("is a file"))
    let empty = try Run("list", "--content", try folder([:]))
    #expect(empty.status == 65)
    #expect(empty.errors.contains("holds no guides"))
  }

  @Test("A language that is not there names those that are")
  func noLanguage() throws {
    let run = try Run("list", "--language", "fr")
    #expect(run.status == 65)
    #expect(run.errors.contains("It has: en, es."))
  }

  @Test("A guide with errors is left out, the rest is listed, and standard error says how to see why")
  func brokenGuide() throws {
    let good =
      "---\nkind: faq\nid: good\ntitle: Good\nreviewed: 2026-11-20\nreview-due: 2027-11-20\n---\n\n# Good\n\n## A\n\n**B?**\n\nC.\n"
    let content = try folder(["en/faq/good.md": good, "en/faq/bad.md": "nothing"])
    let run = try Run("list", "--content", content)
    #expect(run.status == 0)
    #expect(run.output.contains("faq/good"))
    #expect(!run.output.contains("faq/bad"))
    #expect(run.errors == "chairside: 1 could not be opened. See why with: chairside check\n")
    let open = try Run("show", "faq/bad", "--content", content)
    #expect(open.status == 65)
  }

  @Test("A clinic's folder is laid over the content")
  func clinic() throws {
    let clinic = try folder([
      "en/locale.md":
        "---\nkind: locale\nid: locale\ntitle: Ours\nregion: en-GB\nreviewed: 2026-11-20\nreview-due: 2027-05-20\n---\n\n# Ours\n\n## Clinic phone\n\n01632 960001\n"
    ])
    let run = try Run("show", "triage/red-flags", "--clinic", clinic)
    #expect(run.output.contains("01632 960001"))
    #expect(run.output.contains("call 999 now"))
  }
}
