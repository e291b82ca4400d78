import Pages

/// The text of a page that patients read, section by section.
///
/// The front matter, cases, the text under "## For staff", marks, evidence tags, and the notes at the top of a locale
/// file are only for staff and are not included.
package struct PatientText {
  /// A heading with the text under it.
  struct Section {
    let title: String
    let position: SourcePosition
    /// True for lists of names and sources, which are not checked as sentences.
    let isReference: Bool
    fileprivate(set) var passages: [Passage] = []
  }

  private(set) var sections: [Section] = []
  /// The kind of the page; nil for the shared pages.
  private let kind: (any GuideKind.Type)?

  init(of page: Page, kinds: GuideKinds) {
    kind = kinds.kind(of: page)
    let isLocale = page.frontMatter["kind"]?.text == LocaleCheck.kind
    guard !page.path.hasSuffix(".cases.md") else { return }
    begin(page.title, at: page.titlePosition, level: 1, isReference: isLocale)
    if !isLocale { add(page.intro) }
    for section in page.sections {
      if section.slug == "for-staff" { break }
      if isLocale, section.slug == "words" { continue }
      let isReference = isLocale || kind?.isReference(section) == true
      begin(section.title, at: section.position, level: 2, isReference: isReference)
      if let kind { kind.addPassages(of: section, to: &self) } else { add(section) }
    }
  }

  private mutating func begin(_ title: String, at position: SourcePosition, level: Int, isReference: Bool) {
    sections.append(Section(title: title, position: position, isReference: isReference))
    addHeading(title, at: position, level: level)
  }

  mutating func add(_ passage: Passage) {
    guard !passage.isBlank else { return }
    sections[sections.count - 1].passages.append(passage)
  }

  mutating func addHeading(_ title: String, at position: SourcePosition, level: Int) {
    let start = SourcePosition(line: position.line, column: position.column + level + 1)
    add(Passage(.heading, [Inline(.text(title), at: start)]))
  }

  // MARK: Sections

  /// Adds the blocks and the parts of a section, for kinds without a format of their own.
  mutating func add(_ section: Page.Section) {
    add(section.blocks)
    addParts(of: section)
  }

  /// Adds the parts of a section. Text under "Get help sooner if" describes a possible case and is not a claim.
  mutating func addParts(of section: Page.Section) {
    for part in section.parts {
      addHeading(part.title, at: part.position, level: 3)
      add(part.blocks, isCondition: part.slug == Outcome.Part.sooner.rawValue)
    }
  }

  /// Adds the items of a list one by one; any other block is added whole.
  mutating func addItems(of block: Block, _ addItem: (inout PatientText, ListItem) -> Void) {
    guard case .list(_, let items) = block.kind else { return add([block]) }
    for item in items { addItem(&self, item) }
  }

  /// Adds running text, with the reason after "Why:" as a separate passage.
  mutating func addWithWhy(_ inlines: [Inline], isCondition: Bool = false) {
    let (text, why) = inlines.splitAtWhy
    add(Passage(.text, text, isCondition: isCondition))
    add(Passage(.text, why))
  }

  // MARK: Any blocks

  mutating func add(_ blocks: [Block], isCondition: Bool = false) {
    var leadsIn = isCondition
    for block in blocks {
      switch block.kind {
      case .heading(_, let inlines): add(Passage(.heading, inlines))
      case .paragraph(let inlines):
        add(Passage(.text, inlines, isCondition: isCondition))
        leadsIn = isCondition || inlines.plainText.last == ":"
        continue
      case .list(_, let items):
        for item in items { add(item.blocks, isCondition: leadsIn) }
      case .table(let header, let rows):
        for cell in header.cells { add(Passage(.label, cell.inlines)) }
        for cell in rows.flatMap(\.cells) { add(Passage(.text, cell.inlines)) }
      case .alert(_, let inner): add(withoutLevel(inner))
      case .quote(let inner), .footnote(_, let inner): add(inner)
      case .code, .rule: break
      }
      leadsIn = isCondition
    }
  }

  /// The text of an alert without the bold level or result at its start.
  private func withoutLevel(_ blocks: [Block]) -> [Block] {
    guard kind?.opensAlertsWithResult != false, let first = blocks.first, case .paragraph(let inlines) = first.kind,
      case .strong? = inlines.first?.kind
    else { return blocks }
    return [Block(.paragraph(Array(inlines.dropFirst())), at: first.position)] + blocks.dropFirst()
  }
}
