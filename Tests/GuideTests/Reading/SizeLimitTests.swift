import Pages
import Testing

/// What kinds of guide limit because their proofs try it together, or because it is compared with everything else.
@Suite("Limits of guides")
struct SizeLimitTests {
  private func findings(_ text: String, as file: String, _ rule: Rule) throws -> [Finding] {
    let content = try ChangedContent()
    try content.add(text, as: file)
    return try content.findings(of: file).filter { $0.rule == rule }
  }

  private func answers(_ count: Int) throws -> [Finding] {
    let answers = (1...count).map { "- [Answer \($0)](#self-care)\n" }.joined()
    return try findings("---\nkind: triage\n---\n\n# X\n\n## Q\n\n**Q?**\n\n\(answers)", as: "triage/x.md", .tooLarge)
  }

  @Test("A question of 60 answers is read, and one of more is not")
  func answers() throws {
    #expect(try answers(60) == [])
    #expect(try answers(61).map(\.position) == [SourcePosition(line: 71, column: 1)])
  }

  private func sections(_ count: Int) throws -> [Finding] {
    let sections = (1...count).map { "## S \($0)\n\n- **A \($0)** Words.\n\n" }.joined()
    return try findings("---\nkind: checklist\n---\n\n# X\n\n\(sections)", as: "checklist/x.md", .tooLarge)
  }

  @Test("A checklist of 30 sections is read, and each further one is named")
  func sections() throws {
    #expect(try sections(30) == [])
    #expect(try sections(32).map(\.position.line) == [127, 131])
  }

  @Test("Fifty broken links have a suggestion, and those after them none")
  func suggestions() throws {
    let links = (1...60).map { "[a](#nothing-\($0))\n\n" }.joined()
    let found = try findings(
      "---\nkind: faq\n---\n\n# X\n\n## Nothing 0\n\n**Q?**\n\n\(links)", as: "faq/x.md", .noSuchHeading)
    let plain = "Link to a heading that is there."
    #expect(found.count == 60)
    #expect(found.prefix(50).allSatisfy { $0.fix.hasPrefix(plain + " Did you mean") })
    #expect(found.dropFirst(50).allSatisfy { $0.fix == plain })
  }
}
