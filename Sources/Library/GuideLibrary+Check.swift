import Guides
package import Pages

/// What an author should put right in the whole folder.
extension GuideLibrary {
  /// Every finding of the folder, by file and place. Reads everything.
  ///
  /// - Parameter day: the day by which reviews are overdue and allowances have ended; without it, the day on which the
  ///   library was opened.
  package func check(on day: Day? = nil) -> [Finding] {
    if let day, day != today { readAgain(on: day) }
    while readOneMore() {}
    var findings = sharedFindings + summaries.values.flatMap(\.findings)
    for folder in folders {
      findings += folder.refusals.map {
        Finding(.linkLeavesFolder, in: $0.path, at: .start, $0.message, fix: $0.fix)
      }
    }
    findings = Allowances.applied(to: findings + FolderCheck(self, today: today).findings, in: self, on: today)
    findings += paths.compactMap { page(at: $0) }.flatMap { Allowances.findings(of: $0, on: today) }
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }.sortedByPlace
  }

  /// What makes a page hard to read, taken over from an earlier look where neither it nor what explains it changed.
  func readingFindings(of page: Page, _ check: inout ReadingCheck) -> [Finding] {
    guard kept != nil else { return check.findings(of: page) }
    return kept?.readingFindings(of: page, &check) ?? []
  }
}
