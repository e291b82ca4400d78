import Documents
package import Pages
import Screens

/// Reads any page as the kind that its front matter names.
package enum GuideReader {
  package static func read(_ page: Page, in context: ReadingContext) -> ParsedGuide {
    // What else could be said of it follows from what differs.
    guard page.origin?.isPaired != false else { return ParsedGuide(guide: nil, findings: page.findings) }
    guard let kindName = page.frontMatter["kind"] else {
      let finding = Finding(
        .missingKey, in: page.path, at: .start, "The key \"kind\" is missing.",
        fix:
          "Add a line \"kind: \(page.path.split(separator: "/").first.map(String.init) ?? context.kinds.names.first ?? "")\" between the \"---\" lines."
      )
      return ParsedGuide(guide: nil, findings: page.findings + (page.frontMatter.entries.isEmpty ? [] : [finding]))
    }
    let names = context.kinds.names
    guard let kind = context.kinds.kind(of: page) else {
      let finding = Finding(
        .badValue, in: page.path, at: kindName.position, "There is no kind \"\(kindName.text ?? "")\".",
        fix: "Use one of: \(names.joined(separator: ", ")).\(Spelling.hint(for: kindName.text ?? "", among: names))")
      return ParsedGuide(guide: nil, findings: page.findings + [finding])
    }
    var resolver = LinkResolver(page, pages: context.pages, facts: context.facts)
    let resolved = resolver.resolved()
    var reading = kind.read(resolved, in: context)
    reading.findings = page.findings + resolver.findings + reading.findings.withoutConsequences(of: resolver.findings)
    if page.path.prefix(while: { $0 != "/" }) != kind.name {
      reading.findings.append(
        Finding(
          .badValue, in: page.path, at: kindName.position, "A file of kind \(kind.name) stands in another folder.",
          fix: "Move it to the folder \"\(kind.name)\"."))
    }
    return reading
  }
}

extension GuideReader {
  /// Reads `levels.md`.
  package static func readLevels(_ page: Page, in context: ReadingContext) -> (levels: Levels, findings: [Finding]) {
    var resolver = LinkResolver(page, pages: context.pages, facts: context.facts)
    let resolved = resolver.resolved()
    let (levels, findings) = Levels.read(resolved, in: context)
    return (levels, page.findings + (page.origin?.isPaired == false ? [] : resolver.findings + findings))
  }
}

extension [Finding] {
  /// The findings without those that only follow from a broken link: an answer without a link, or a row without a
  /// result, on the same line.
  fileprivate func withoutConsequences(of links: [Finding]) -> [Finding] {
    let lines = Set(links.map(\.position.line))
    return filter { ![.answerWithoutLink, .badResultRow].contains($0.rule) || !lines.contains($0.position.line) }
  }
}
