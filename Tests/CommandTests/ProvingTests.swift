import Foundation
import Testing

@Suite("Proving from the command line")
struct ProvingTests {
  /// Copies the shipped content and changes the text of some files.
  private func copy(_ changes: [(file: String, from: String, to: String)]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "proving-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: URL(filePath: Run.content), to: folder)
    for change in changes {
      let file = folder.appending(path: "en/\(change.file)")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains(change.from), "\(change.file) no longer says \(change.from)")
      try Data(text.replacing(change.from, with: change.to).utf8).write(to: file)
    }
    return folder.path(percentEncoded: false)
  }

  @Test("Breaking one red flag by hand makes check fail with a way that a clinician understands")
  func brokenRedFlag() throws {
    let folder = try copy([
      (
        file: "triage/eyelid-droop.md", from: "- [Different](red-flags.md#emergency-stroke-or-head) **red flag**",
        to: "- [Different](#other-signs)"
      )
    ])
    let run = try Run("check", folder)
    #expect(run.status == 1)
    #expect(run.output.contains("expects emergency but can end at"))
    #expect(run.output.contains("Example: "))
    #expect(run.output.contains(" -> next-appointment"))
  }

  @Test("check --mutate on the shipped content scores 98 or more, and 100 on red flags")
  func mutate() throws {
    let json = try Run("check", "--mutate", "--format", "json").json
    let (faults, noticed) = (try #require(json["faults"] as? Int), try #require(json["noticed"] as? Int))
    #expect(faults > 500)
    #expect(noticed * 100 >= faults * 98)
    #expect(json["redFlagFaults"] as? Int == json["redFlagsNoticed"] as? Int)
    #expect(try #require(json["redFlagFaults"] as? Int) > 100)
  }

  @Test("A fault that nobody notices is listed with its place, and the score falls")
  func unnoticed() throws {
    let folder = try copy([])
    let cases =
      "# Cases\n\n| Case | Given | Expect | From |\n|---|---|---|---|\n"
      + "| One | Other signs: Not sure | emergency | S1 |\n"
    try Data(cases.utf8).write(to: URL(filePath: folder).appending(path: "en/triage/uneven-brows.cases.md"))
    let run = try Run("check", folder, "--mutate")
    #expect(run.output.contains("triage/uneven-brows.md:"))
    #expect(run.output.contains("nobody notices: "))
    #expect(!run.output.contains("Safety mutation score: 100.0 %"))
  }

  @Test("check --coverage counts cases and finds no gap in the shipped content")
  func coverage() throws {
    let run = try Run("check", "--coverage")
    #expect(run.output.hasSuffix("; 0 gaps.\n"))
  }

  @Test("diff of a folder with itself finds nothing and ends with 0")
  func diffSame() throws {
    let run = try Run("diff", Run.content, Run.content)
    #expect(run.status == 0)
    #expect(run.output == "Nothing has changed in meaning.\n")
  }

  @Test("diff ends with 1 where a situation got milder, with one example, and with 0 where none did")
  func diffMilder() throws {
    let weaker = try copy([
      (
        file: "triage/eyelid-droop.md", from: "- [Both](#start-day) **at least urgent-same-day**",
        to: "- [Both](#start-day) **at least clinic-today**"
      ),
      (
        file: "triage/eyelid-droop.md", from: "- [Not sure](#start-day) **at least urgent-same-day**",
        to: "- [Not sure](#start-day) **at least clinic-today**"
      ),
    ])
    let cases = URL(filePath: weaker).appending(path: "en/triage/eyelid-droop.cases.md")
    let rows = try String(contentsOf: cases, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let kept = rows.filter { !$0.contains("Both") && !$0.contains("which lid") }
    try Data(kept.joined(separator: "\n").utf8).write(to: cases)
    let milder = try Run("diff", Run.content, weaker)
    #expect(milder.status == 1)
    #expect(
      milder.output.contains("Which eye / Both: at least clinic-today, to Start day, before: at least urgent-same-day"))
    #expect(milder.output.contains("18 situations end milder, 0 stricter"))
    #expect(milder.output.contains("-> clinic-today, before: urgent-same-day"))
    let stricter = try Run("diff", weaker, Run.content)
    #expect(stricter.status == 0)
    #expect(stricter.output.contains("0 situations end milder, 18 stricter"))
  }

  @Test("A guide that is gone counts as milder")
  func diffGone() throws {
    let folder = try copy([])
    try FileManager.default.removeItem(at: URL(filePath: folder).appending(path: "en/aftercare/underarms.md"))
    let run = try Run("diff", Run.content, folder, "--json")
    #expect(run.status == 1)
    #expect(run.output.contains("the guide is gone"))
  }
}
