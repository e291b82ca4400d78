package import Pages
import Screens

/// What the parts of the drawn face lead to, from `face.md`:
///
///     ## Forehead
///
///     - [A heavy brow](triage/heavy-brow.md)
///     - [Forehead and frown lines](aftercare/upper-face.md)
///
/// The headings are the nine parts of the drawing, in its order. The aftercare plans among the links say which areas of
/// a treatment the part belongs to.
package struct FaceMap: Sendable {
  package static let path = "face.md"
  private static let kind = "face"

  package struct Part: Equatable, Sendable {
    package let title: String
    package let links: [Link]
  }

  package let title: String
  /// What to do if the place is not on the drawing; empty if the page does not say it.
  package let note: String
  package let parts: [Part]

  /// - Returns: the map, nil if it has an error; and what is wrong, in addition to the findings of the page itself.
  package static func read(
    _ page: Page, in context: ReadingContext
  ) -> (map: FaceMap?, findings: [Finding]) {
    var facts = FactsReader(page, kind: kind)
    _ = facts.read()
    var resolver = LinkResolver(page, pages: context.pages, facts: context.facts)
    let resolved = resolver.resolved()
    var findings = facts.findings + resolver.findings
    if page.sections.count != FaceDrawing.partCount {
      findings.append(
        Finding(
          .badValue, in: page.path, at: page.titlePosition,
          "There are \(page.sections.count) headings, but the drawing has \(FaceDrawing.partCount) parts.",
          fix: """
            Write a heading for each part: forehead, brows, eyes, beside the eyes, nose and cheeks, mouth and chin, jaw, \
            neck, and the rest of the body.
            """))
    }
    let parts = resolved.sections.map { section in
      let (links, others) = Self.links(in: section)
      findings += UnshownText.findings(
        others, in: page.path, fix: "Make each guide a list item that is a link to it.")
      if links.isEmpty {
        findings.append(
          Finding(
            .missingPart, in: page.path, at: section.position, "\"\(section.title)\" leads to no guide.",
            fix: "Add a list of links to guides under it."))
      }
      return Part(title: section.title, links: links)
    }
    let map = FaceMap(title: page.title, note: resolved.intro.first?.inlines.plainText ?? "", parts: parts)
    return (findings.holdNoError && page.findings.holdNoError ? map : nil, findings)
  }

  /// The links of a section, and the blocks that are not lists of them.
  private static func links(in section: Page.Section) -> (links: [Link], others: [Block]) {
    var (links, others): ([Link], [Block]) = ([], [])
    for block in section.blocks {
      guard case .list(_, let items) = block.kind else {
        others.append(block)
        continue
      }
      for item in items {
        if case .link(let link)? = item.inlines.first?.kind, item.inlines.count == 1 {
          links.append(link)
        } else {
          others.append(Block(.paragraph(item.inlines), at: block.position))
        }
      }
    }
    return (links, others)
  }
}

extension FaceMap {
  /// The menu of a part: the guides that it leads to, the most dangerous first as the page has them.
  ///
  /// - Returns: nil if there is no such part.
  package func menu(ofPart index: Int, in context: ScreenContext) -> (any Screen)? {
    guard parts.indices.contains(index) else { return nil }
    let part = parts[index]
    return MenuScreen(
      place: [context.words(.home), title, part.title], intro: [.line(part.title, .heading)],
      entries: part.links.map { MenuScreen.Entry(target: Target(link: $0.target), label: $0.text.plainText) },
      identity: "face \(index)")
  }

  /// The ID of the guide for the aftercare of a part; nil if it has none.
  ///
  /// - Parameter plans: the IDs of all aftercare plans.
  package func plan(ofPart index: Int, among plans: [String]) -> String? {
    parts[index].links.map(\.target).first { plans.contains($0) }
  }
}
