import Guides
package import Pages

/// Checks the whole folder for an author.
extension GuideLibrary {
  /// Every finding of the folder, sorted by file and place. Reads everything.
  ///
  /// - Parameter day: the day by which reviews are overdue and allowances have ended; by default the day on which the
  ///   library was opened.
  package func check(on day: Day? = nil) -> [Finding] {
    if let day, day != today { readAgain(on: day) }
    while readOneMore() {}
    var findings = shared.findings + summaries.values.flatMap(\.findings)
    for folder in folders {
      findings += folder.own.refusals.map {
        Finding(.linkLeavesFolder, in: $0.path, at: .start, $0.message, fix: $0.fix)
      }
    }
    findings = Allowances.applied(to: findings + FolderCheck(self, today: today).findings, in: self, on: today)
    findings += paths.compactMap { page(at: $0) }.flatMap { Allowances.findings(of: $0, on: today) }
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }.sortedByPlace
  }

  /// The readability findings of a page; reused from an earlier look if neither the page nor the terms that explain it
  /// changed.
  func readingFindings(of page: Page, _ check: inout ReadingCheck) -> [Finding] {
    guard kept != nil else { return check.findings(of: page) }
    return kept?.readingFindings(of: page, &check) ?? []
  }
}
