package import Pages

/// The stories and the tables of doors of a folder, read and walked.
package struct StoryWalks {
  package let ends: [StoryEnd]
  package let findings: [Finding]
  /// The number of stories that were read.
  package let count: Int

  /// - Parameters:
  ///   - pages: every file of the folder; those in `doors/` are tables.
  ///   - guides: all symptom checks.
  package init(_ pages: [Page], guides: [any Guide]) {
    let guides = guides.compactMap { $0 as? Triage.Guide }
    var (stories, rows, findings): ([Story], [StoryRow], [Finding]) = ([], [], [])
    for page in pages {
      guard page.path.hasPrefix("doors/") else {
        var reader = StoryReader(page, guides: guides.map(\.facts.id))
        stories += reader.read()
        findings += reader.findings
        continue
      }
      let id = "\(Triage.name)/\(page.path.dropFirst("doors/".count).dropLast(".md".count))"
      guard let guide = guides.first(where: { $0.facts.id == id }) else {
        let known = guides.map { "doors/\($0.facts.id.dropFirst(Triage.name.count + 1)).md" }
        findings.append(
          Finding(
            .noSuchFile, in: page.path, at: .start, "There is no symptom check \"\(id)\" that can be opened.",
            fix: "Name the file as a symptom check.\(Spelling.hint(for: page.path, among: known))"))
        continue
      }
      var reader = StoryTableReader(page, guide: guide)
      rows += reader.read()
      findings += reader.findings
    }
    let check = StoryCheck(stories, rows: rows, guides: guides)
    ends = check.ends
    count = stories.count
    self.findings = findings + check.findings
  }
}
