import Prose

/// The text of a page that patients read, section by section.
///
/// Only staff see the front matter, cases, what stands under "## For staff", marks and evidence tags, and the notes at
/// the top of a locale file; none of that is here.
struct PatientText {
  /// A heading with the text under it.
  struct Section {
    let title: String
    let position: SourcePosition
    /// True for lists of names and sources, which nobody reads as sentences.
    let isReference: Bool
    fileprivate(set) var passages: [Passage] = []
  }

  private(set) var sections: [Section] = []
  private let kind: String

  init(of page: Page) {
    kind = page.frontMatter["kind"]?.text ?? ""
    guard !page.path.hasSuffix(".cases.md") else { return }
    begin(page.title, at: page.titlePosition, level: 1, isReference: kind == Self.locale)
    if kind != Self.locale { add(page.intro) }
    for section in page.sections {
      if section.slug == "for-staff" { break }
      if kind == Self.locale, section.slug == "words" { continue }
      let isReference = kind == Self.locale || (kind == FAQ.name && section.slug == "sources")
      begin(section.title, at: section.position, level: 2, isReference: isReference)
      add(section)
    }
  }

  private static let locale = "locale"

  private mutating func begin(_ title: String, at position: SourcePosition, level: Int, isReference: Bool) {
    sections.append(Section(title: title, position: position, isReference: isReference))
    addHeading(title, at: position, level: level)
  }

  private mutating func add(_ passage: Passage) {
    guard !passage.isBlank else { return }
    sections[sections.count - 1].passages.append(passage)
  }

  private mutating func addHeading(_ title: String, at position: SourcePosition, level: Int) {
    let start = SourcePosition(line: position.line, column: position.column + level + 1)
    add(Passage(.heading, [Inline(.text(title), at: start)]))
  }

  // MARK: By kind

  private mutating func add(_ section: Page.Section) {
    switch kind {
    case Triage.name where !OutcomeReader.isOutcome(section):
      for block in section.blocks { addAnswers(block) }
    case Checklist.name where section.slug == "result":
      add(section.blocks.filter { if case .table = $0.kind { false } else { true } })
    case Checklist.name where !OutcomeReader.isOutcome(section):
      for block in section.blocks { addChecklistItems(block) }
    case Aftercare.name where section.slug == Aftercare.Guide.checksSlug:
      for block in section.blocks { addCheck(block) }
    default:
      add(section.blocks)
    }
    for part in section.parts {
      // "Normal now" is the format's own name, and shown as "Common now".
      if part.slug != Aftercare.Instruction.Kind.common.rawValue {
        addHeading(part.title, at: part.position, level: 3)
      }
      if kind == Aftercare.name {
        for block in part.blocks { addInstructions(block, isCondition: part.slug == "get-help") }
      } else {
        add(part.blocks, isCondition: part.slug == Outcome.Part.sooner.rawValue)
      }
    }
  }

  private mutating func addAnswers(_ block: Block) {
    guard case .list(_, let items) = block.kind else { return add([block]) }
    for item in items {
      guard case .link(let link)? = item.inlines.trimmed.first?.kind else {
        add(item.blocks)
        continue
      }
      add(Passage(.text, link.text, isCondition: true))
    }
  }

  private mutating func addChecklistItems(_ block: Block) {
    guard case .list(_, let items) = block.kind else { return add([block]) }
    for item in items {
      var inlines = item.inlines
      if case .strong(let name)? = inlines.first?.kind {
        add(Passage(.label, name))
        inlines.removeFirst()
      }
      addWithWhy(inlines)
    }
  }

  private mutating func addInstructions(_ block: Block, isCondition: Bool) {
    guard case .list(_, let items) = block.kind else { return add([block]) }
    for item in items { addWithWhy(item.inlines.trimmed.splitAtEvidence.text, isCondition: isCondition) }
  }

  private mutating func addWithWhy(_ inlines: [Inline], isCondition: Bool = false) {
    let (text, why) = inlines.splitAtWhy
    add(Passage(.text, text, isCondition: isCondition))
    add(Passage(.text, why))
  }

  private mutating func addCheck(_ block: Block) {
    guard case .list(_, let items) = block.kind else { return add([block]) }
    for item in items {
      let answer = item.inlines.prefix { if case .link = $0.kind { false } else { true } }
      var passage = Passage(.text, Array(answer))
      passage.isWrongAnswer = item.isTicked == false
      add(passage)
    }
  }

  // MARK: Any blocks

  private mutating func add(_ blocks: [Block], isCondition: Bool = false) {
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

  /// The text of an alert without the level or the result in bold that opens it.
  private func withoutLevel(_ blocks: [Block]) -> [Block] {
    guard kind != FAQ.name, let first = blocks.first, case .paragraph(let inlines) = first.kind,
      case .strong? = inlines.first?.kind
    else { return blocks }
    return [Block(.paragraph(Array(inlines.dropFirst())), at: first.position)] + blocks.dropFirst()
  }
}
