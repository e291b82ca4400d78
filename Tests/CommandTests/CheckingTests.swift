import Foundation
import Testing

@Suite("What the check tells scripts and authors")
struct CheckingTests {
  private let copy: ContentCopy

  init() throws {
    copy = try ContentCopy()
    try copy.write(Self.guide, to: "Content/en/faq/about.md")
  }

  private static let guide = """
    ---
    kind: faq
    id: about
    title: About
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN
    review-due: 2028-11-20
    ---

    # About

    What this is.

    ## What this is

    **What is this?**

    It is a guide for adults. It works with no internet.

    """

  private func check(_ arguments: String...) throws -> Run {
    try Run(arguments: ["check", copy.content, "--on", "2026-11-24"] + arguments)
  }

  @Test("A warning lets the check pass, and with --strict it does not")
  func aWarningLetsTheCheckPass() throws {
    try copy.change(
      "Content/en/faq/about.md", "It is a guide for adults.",
      to: "It is a guide for adults and it tells you in plain words what to do on each of the days and nights after it."
    )
    let plain = try check()
    #expect(plain.status == 0)
    #expect(plain.output.split(separator: "\n").count == 2)
    #expect(plain.output.hasPrefix("faq/about.md:18:1: warning[R402] This sentence has 25 words."))
    #expect(plain.output.hasSuffix(" files checked: 0 errors, 1 warning.\n"))
    let strict = try check("--strict")
    #expect(strict.status == 1)
    #expect(strict.output == plain.output)
  }

  @Test("An overdue review is a warning, and with --strict an error")
  func anOverdueReviewIsAWarning() throws {
    try copy.change("Content/en/faq/about.md", "review-due: 2028-11-20", to: "review-due: 2026-11-23")
    let message =
      "[F004] The review was due on 23 November 2026. Have a clinician read it again, then run: "
      + "chairside sign-off faq/about --by NAME --role ROLE.\n"
    let plain = try check()
    #expect(plain.status == 0)
    #expect(plain.output.hasPrefix("faq/about.md:7:13: warning" + message))
    let strict = try check("--strict")
    #expect(strict.status == 1)
    #expect(strict.output.hasPrefix("faq/about.md:7:13: error" + message))
    #expect(try Run(arguments: ["check", copy.content, "--on", "2026-11-23", "--strict"]).status == 0)
  }

  @Test("The shipped content has nothing to put right")
  func theShippedContentHasNothingToPutRight() throws {
    let run = try Run(arguments: ["check", Run.content, "--on", "2026-11-24", "--strict"])
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.hasSuffix(" files checked: 0 errors, 0 warnings.\n"))
  }

  @Test("A page with a forbidden phrase reaches nobody")
  func aPageWithAForbiddenPhraseReachesNobody() throws {
    try copy.change("Content/en/faq/about.md", "It works with no internet.", to: "It is safe.")
    let run = try Run(arguments: ["show", "faq/about", "--content", copy.content])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.hasPrefix(
        "chairside: The guide \"faq/about\" has errors and cannot be opened. faq/about.md:18:33: error[R404] \"safe\""))
  }

  @Test("The log for code hosts names the file as it stands in the repository")
  func theLogForCodeHosts() throws {
    try copy.change("Content/en/faq/about.md", "It works with no internet.", to: "It is safe.")
    let run = try check("--format", "sarif")
    #expect(run.status == 1)
    let log = try run.json
    #expect(log["version"] as? String == "2.1.0")
    let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["R404"])
    let location = try #require(
      (results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    let uri = try #require((location["artifactLocation"] as? [String: Any])?["uri"] as? String)
    #expect(uri == "file://\(copy.content)/en/faq/about.md")
    #expect(location["region"] as? [String: Int] == ["startLine": 18, "startColumn": 33])
  }

  @Test("The log names files by their path in the repository, from whatever folder it is made")
  func theLogOfARepository() throws {
    try copy.change("Content/en/faq/about.md", "It works with no internet.", to: "It is safe.")
    try FileManager.default.createDirectory(
      atPath: copy.folder + "/.git", withIntermediateDirectories: true)
    for (folder, content) in [("/", copy.content), (copy.folder, "Content"), (copy.content + "/en/faq", "../..")] {
      let run = try Run(arguments: ["check", content, "--format", "sarif"], folder: folder)
      #expect(run.output.contains("\"Content/en/faq/about.md\""))
      #expect(run.output.contains("\"uriBaseId\" : \"%SRCROOT%\""))
    }
  }

  @Test("A rule is explained by its id, in small letters too", arguments: ["R404", "r404", "P2", "C205", "k603"])
  func aRuleIsExplained(id: String) throws {
    let run = try Run(arguments: ["check", "--explain", id])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(id.uppercased() + " "))
    for heading in ["\nWhy it matters\n", "\nBad\n", "\nGood\n"] { #expect(run.output.contains(heading)) }
  }

  @Test("An unknown rule is a sentence with the nearest one, and 1")
  func anUnknownRule() throws {
    let run = try Run(arguments: ["check", "--explain", "R40"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors == "chairside: There is no rule \"R40\". Did you mean \"R401\"?\n")
    #expect(try Run(arguments: ["check", "--explain", "banana"]).errors.contains("The rules are: F001, F002"))
  }

  @Test("A day that is none is wrong usage")
  func aDayThatIsNone() throws {
    #expect(try Run(arguments: ["check", copy.content, "--on", "24/11/2026"]).status == 2)
  }

  // MARK: Sign-off

  private func sign(_ id: String = "faq/about", by name: String = "Dr A. Hill") throws -> Run {
    try Run(arguments: [
      "sign-off", id, "--by", name, "--role", "Dermatologist", "--on", "2026-12-01", "--content", copy.content,
    ])
  }

  @Test("A signature is written, told of, and shown")
  func aSignatureIsWritten() throws {
    let before = try copy.text(of: "Content/en/faq/about.md")
    let run = try sign()
    #expect(run.status == 0)
    let after = try copy.text(of: "Content/en/faq/about.md")
    let hash = try #require(after.split(separator: "\n").first { $0.hasPrefix("signed: ") }?.dropFirst(8))
    #expect(
      run.output == """
        \(copy.content)/en/faq/about.md is signed by Dr A. Hill, Dermatologist, on 1 December 2026.
        It stands for \(hash). The next review is due on 1 December 2028.

        """)
    let unsigned = after.split(separator: "\n").filter { line in
      !["reviewed", "review-due", "signed"].contains { line.hasPrefix($0) }
    }
    #expect(
      unsigned == before.split(separator: "\n").filter { !$0.hasPrefix("reviewed") && !$0.hasPrefix("review-due") })
    let shown = try Run(arguments: ["show", "faq/about", "--content", copy.content])
    #expect(shown.output.contains("Reviewed by Dr A. Hill on 1 December 2026."))
    #expect(try check("--strict").status == 0)
  }

  @Test("Refusals end with the codes that scripts rely on, and write nothing")
  func refusals() throws {
    let before = try copy.text(of: "Content/en/faq/about.md")
    #expect(try sign(by: "NEEDS CLINICIAN").status == 2)
    #expect(try sign(by: "").status == 2)
    let unknown = try sign("faq/abaut")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("Did you mean \"faq/about\"?"))
    #expect(try copy.text(of: "Content/en/faq/about.md") == before)
    try copy.change("Content/en/faq/about.md", "It works with no internet.", to: "It is safe.")
    let broken = try sign()
    #expect(broken.status == 65)
    #expect(broken.errors.hasPrefix("chairside: The guide faq/about has errors, and nobody may sign it as it is."))
    #expect(try Run(arguments: ["sign-off", "faq/about", "--by", "A"]).status == 2)
  }

  @Test("A stamp is written beside the guides, and a program that is none is refused")
  func stamps() throws {
    let copy = try ContentCopy()
    try FileManager.default.removeItem(atPath: copy.content)
    try FileManager.default.copyItem(atPath: Run.content, toPath: copy.content)
    let stamp = "\(copy.content)/en/.check-stamp"
    let refused = try Run("check", copy.content, "--stamp", "--program", "/etc/passwd")
    #expect(refused.status == 65 && refused.errors.contains("/etc/passwd is no program with a build id."))
    #expect(!FileManager.default.fileExists(atPath: stamp))
    #expect(try Run("check", copy.content, "--stamp", "--program", "/bin/sh").errors == "")
    let text = try String(contentsOfFile: stamp, encoding: .utf8)
    #expect(text.contains("\nguide\tfaq/about\tsha256:"))
    #expect(text.hasSuffix("\nend\n"))
    #expect(try Run("check", copy.content).output == Run("check", copy.content, "--stamp").output)
    try FileManager.default.removeItem(atPath: stamp)
    try FileManager.default.createDirectory(atPath: stamp, withIntermediateDirectories: true)
    let failed = try Run("check", copy.content, "--stamp")
    #expect(failed.status == 74 && failed.errors.contains(".check-stamp cannot be written: "))
  }

  @Test(
    "A review sheet prints as text and as HTML, for every kind",
    arguments: [
      "triage/eyelid-droop", "faq/about", "aftercare/neck", "checklist/place", "levels",
    ])
  func aReviewSheetPrints(id: String) throws {
    let text = try Run(arguments: ["review-sheet", id])
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("  Review sheet: "))
    let html = try Run(arguments: ["review-sheet", id, "--format", "html"])
    #expect(html.status == 0)
    #expect(html.output.hasPrefix("<!DOCTYPE html>\n"))
    #expect(html.output.hasSuffix("</html>\n"))
    #expect(!(text.output + html.output).contains(/\b[Ss]afe\b/))
  }
}
