/// Pairs a translated page with its source, part by part and in order, so that both have the same headings, questions,
/// answers, marks and links under the same ids.
///
/// A part without a counterpart is a finding, and then the page has no use: its ids would not be those of the source.
package struct PagePairing {
  private let page: Page
  private let source: Page
  private var runs: RunPairing
  private var findings: [Finding] = []

  /// The translated page with the ids of its source and with findings for all that differs but words.
  ///
  /// - Parameters:
  ///   - page: the translation as it was read.
  ///   - source: the page that it translates.
  ///   - marks: what the format reads as a mark, which has to be the same.
  package static func paired(_ page: Page, with source: Page, marks: FormatMarks) -> Page {
    var pairing = PagePairing(page: page, source: source, runs: RunPairing(path: page.path, marks: marks))
    return pairing.result()
  }

  private mutating func result() -> Page {
    var result = page
    runs.pair(Run(page.title, at: page.titlePosition), with: Run(source.title, at: source.titlePosition))
    pair(page.intro, with: source.intro, under: page.titlePosition, title: page.title)
    result.sections = pair(page.sections, with: source.sections, under: page.titlePosition, title: page.title)
    var frontMatter = FrontMatterPairing(path: page.path, own: page.frontMatter, source: source.frontMatter)
    result.frontMatter = frontMatter.merged()
    result.meaning = source.meaning
    let differences = frontMatter.findings + findings + runs.findings
    result.origin = PageOrigin(
      frontMatter: source.frontMatter, ownFrontMatter: page.frontMatter, ownMeaning: page.meaning,
      slugs: source.slugs, isPaired: differences.holdNoError, runs: runs.originals)
    result.findings += differences
    return result
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }

  // MARK: Headings

  private mutating func pair(
    _ sections: [Page.Section], with others: [Page.Section], under position: SourcePosition, title: String
  ) -> [Page.Section] {
    if sections.count != others.count {
      reportHeadings(sections, others, under: position, title: title)
    }
    return sections.enumerated().map { index, section in
      guard others.count == sections.count else { return section }
      let other = others[index]
      var section = section
      section.name = other.title
      section.slug = other.slug
      runs.pair(Run(section.title, at: section.position), with: Run(other.title, at: other.position))
      pair(section.blocks, with: other.blocks, under: section.position, title: section.title)
      section.parts = pair(section.parts, with: other.parts, under: section.position, title: section.title)
      return section
    }
  }

  private mutating func reportHeadings(
    _ sections: [Page.Section], _ others: [Page.Section], under position: SourcePosition, title: String
  ) {
    let differing = zip(sections, others).first { $0.0.shape != $0.1.shape }
    if sections.count < others.count {
      let lost = differing?.1 ?? others[sections.count]
      report(
        .notTranslated, at: differing?.0.position ?? sections.last?.position ?? position,
        "\"\(title)\" has \(sections.count) headings, and the source has \(others.count): "
          + "\"\(lost.title)\" of its line \(lost.position.line) seems to be missing.",
        fix: "Translate that heading and what is under it, in the order of the source.")
    } else {
      let extra = differing?.0 ?? sections[others.count]
      report(
        .otherStructure, at: extra.position,
        "\"\(title)\" has \(sections.count) headings, and the source has \(others.count): "
          + "\"\(extra.title)\" has no counterpart.",
        fix: "Delete it, or put it in the order of the source.")
    }
  }

  // MARK: Blocks

  private mutating func pair(
    _ blocks: [Block], with others: [Block], under position: SourcePosition, title: String
  ) {
    guard blocks.count == others.count else {
      let differing = zip(blocks, others).first { $0.0.shape != $0.1.shape }
      let place = differing?.0.position ?? (blocks.count > others.count ? blocks[others.count].position : position)
      let there =
        differing?.1.position.line
        ?? (others.count > blocks.count ? others[blocks.count].position.line : others.last?.position.line)
      return report(
        .otherStructure, at: place,
        "\"\(title)\" has \(blocks.count) paragraphs, lists and tables, and the source has \(others.count)"
          + (there.map { " (line \($0))." } ?? "."),
        fix: "Write the same, in the order of the source.")
    }
    for (block, other) in zip(blocks, others) { pair(block, with: other) }
  }

  private mutating func pair(_ block: Block, with other: Block) {
    switch (block.kind, other.kind) {
    case (.paragraph(let inlines), .paragraph(let original)):
      runs.pair(Run(inlines, at: block.position), with: Run(original, at: other.position))
    case (.heading(let level, let inlines), .heading(let otherLevel, let original)) where level == otherLevel:
      runs.pair(Run(inlines, at: block.position), with: Run(original, at: other.position))
    case (.list(let start, let items), .list(let otherStart, let originals)) where start == otherStart:
      pair(items, with: originals, at: block.position, other.position)
    case (.table(let header, let rows), .table(let otherHeader, let otherRows)) where rows.count == otherRows.count:
      for (row, original) in zip([header] + rows, [otherHeader] + otherRows) { pair(row, with: original) }
    case (.quote(let blocks), .quote(let originals)):
      pair(blocks, with: originals, under: block.position, title: "The quote")
    case (.alert(let alert, let blocks), .alert(let otherAlert, let originals)) where alert == otherAlert:
      pair(blocks, with: originals, under: block.position, title: "The alert")
    case (.footnote(let label, let blocks), .footnote(let otherLabel, let originals)) where label == otherLabel:
      pair(blocks, with: originals, under: block.position, title: "The note")
    case (.code(let code), .code(let original)) where code == original: break
    case (.rule, .rule): break
    default:
      report(
        .otherStructure, at: block.position,
        "Here is \(block.shape.described), and the source has \(other.shape.described) (line \(other.position.line)).",
        fix: "Write here what the source has.")
    }
  }

  private mutating func pair(
    _ items: [ListItem], with others: [ListItem], at position: SourcePosition, _ otherPosition: SourcePosition
  ) {
    guard items.count == others.count else {
      let place = items.count > others.count ? items[others.count].position : items.last?.position ?? position
      return report(
        items.count < others.count ? .notTranslated : .otherStructure, at: place,
        "This list has \(items.count) items, and that of the source has \(others.count) (line \(otherPosition.line)).",
        fix: "Write one item for each of the source, in its order.")
    }
    for (item, other) in zip(items, others) {
      if item.isTicked != other.isTicked {
        report(
          .otherStructure, at: item.position,
          "This item begins with \"\(item.box)\", and in the source with \"\(other.box)\" "
            + "(line \(other.position.line)).",
          fix: "Begin it with \"\(other.box)\".")
      }
      pair(item.blocks, with: other.blocks, under: item.position, title: "This item")
    }
  }

  private mutating func pair(_ row: TableRow, with other: TableRow) {
    guard row.cells.count == other.cells.count else {
      return report(
        .otherStructure, at: row.position,
        "This row has \(row.cells.count) cells, and in the source \(other.cells.count) (line \(other.position.line)).",
        fix: "Write a cell for each of the source.")
    }
    for (cell, original) in zip(row.cells, other.cells) {
      runs.pair(Run(cell.inlines, at: cell.position), with: Run(original.inlines, at: original.position))
    }
  }
}

extension ListItem {
  fileprivate var box: String {
    switch isTicked {
    case nil: "- "
    case false: "- [ ]"
    case true: "- [x]"
    }
  }
}

/// The outline of a block or section, by which two can be seen to correspond.
private struct Shape: Equatable {
  let described: String

  init(_ described: String) { self.described = described }
}

extension Block {
  fileprivate var shape: Shape {
    switch kind {
    case .heading(let level, _): Shape("a heading of level \(level)")
    case .paragraph: Shape("a paragraph")
    case .list(nil, let items): Shape("a list of \(items.count)")
    case .list(let start?, let items): Shape("a list of \(items.count) that is numbered from \(start)")
    case .table(let header, let rows): Shape("a table of \(rows.count) rows and \(header.cells.count) columns")
    case .quote: Shape("a quote")
    case .alert(let alert, _): Shape("an alert [!\(alert.rawValue)]")
    case .code: Shape("code")
    case .rule: Shape("a line across the page")
    case .footnote(let label, _): Shape("the note \(label)")
    }
  }
}

extension Page.Section {
  fileprivate var shape: [Shape] { blocks.map(\.shape) + parts.flatMap { [Shape("part")] + $0.shape } }
}
