import Pages
import Screens

/// Reads a checklist: sections of items, the result table, and the results.
struct ChecklistReader {
  /// The largest weight or number of points. A larger number is reported as a mistake; sums of such numbers have no
  /// meaning for a person.
  private static let largestNumber = 1000

  /// The most sections with items. The proofs try them together.
  static let mostSections = 30

  private let page: Page
  private var findings: [Finding] = []
  private var groups: [Checklist.Section] = []
  private var items: [Checklist.Item] = []
  private var outcomes: [Checklist.Outcome] = []
  private var answers: [String] = []
  /// The answers, and the headings of the groups, in the words of the source, in which conditions are written.
  private var names: [String] = []
  private var groupNames: [String] = []
  private var points: [Int] = []
  private let context: ReadingContext

  init(_ page: Page, in context: ReadingContext) {
    self.page = page
    self.context = context
  }

  /// The words of the language of the page.
  private var words: Words { context.words }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }

  mutating func read() -> ParsedGuide {
    var factsReader = FactsReader(page, kind: Checklist.name)
    let facts = factsReader.read(keys: ["answers", "points"], required: ["answers", "points"])
    findings += factsReader.findings
    readAnswers()
    readPoints()
    var table: Page.Section?
    for section in page.sections {
      if section.slug == "result" {
        table = section
      } else if OutcomeReader.isOutcome(section) {
        readOutcome(section)
      } else {
        readGroup(section)
      }
    }
    let rows = readRows(table)
    let guide = Checklist.Guide(
      facts: facts, intro: page.intro, answers: answers, answerIDs: names.map(Slug.of), points: points, groups: groups,
      items: items, rows: rows,
      outcomes: outcomes, notSure: notSure ?? answers.count - 1)
    guard findings.holdNoError else { return ParsedGuide(guide: nil, findings: findings) }
    if context.isChecked { return ParsedGuide(guide: guide, findings: findings) }
    findings += ChecklistProofs(guide, titlePosition: page.titlePosition).findings
    return ParsedGuide(guide: guide, findings: findings)
  }

  // MARK: Front matter

  private mutating func readAnswers() {
    guard let value = page.frontMatter["answers"] else { return }
    let texts = value.texts
    if case .list = value.kind, texts.count >= 2, Set(texts).count == texts.count {
      answers = texts
      let originals = page.originalFrontMatter["answers"]?.texts ?? []
      names = originals.count == texts.count ? originals : texts
    } else {
      report(
        .badValue, at: value.position, "The answers are not a list of different words.",
        fix: "Write \"answers: [Yes, Not sure, No]\", the best first.")
    }
    if notSure == nil {
      report(
        .noNotSure, at: value.position, "There is no answer \"\(words(.notSureRole))\".", fix: "Add it to the answers.")
    }
  }

  private var notSure: Int? { names.firstIndex { AnswerRole.role(of: $0, in: page.language(words)) == .notSure } }

  private mutating func readPoints() {
    guard let value = page.frontMatter["points"], !answers.isEmpty else { return }
    var table: [String: Int] = [:]
    for entry in value.entries {
      if let number = entry.value.text.flatMap({ Int($0) }), (0...Self.largestNumber).contains(number),
        names.contains(entry.key)
      {
        table[entry.key] = number
      } else {
        report(
          .badValue, at: entry.keyPosition, "\"\(entry.key)\" is not an answer with points.",
          fix: "Write each answer with a whole number, as \"points: {Yes: 2, Not sure: 1, No: 0}\"."
            + Spelling.hint(for: entry.key, among: names))
      }
    }
    for answer in names where table[answer] == nil && findings.holdNoError {
      report(.missingKey, at: value.position, "The answer \"\(answer)\" has no points.", fix: "Add \"\(answer): 0\".")
    }
    points = names.map { table[$0] ?? 0 }
    if zip(points, points.dropFirst()).contains(where: { $0 < $1 }) {
      report(
        .pointsOutOfOrder, at: value.position, "A worse answer has more points than a better one.",
        fix: "Give the points in the order of the answers, the most first.")
    }
  }

  // MARK: Items

  private mutating func readGroup(_ section: Page.Section) {
    guard let (name, weight) = weight(of: section) else { return }
    let index = groups.count
    guard index < Self.mostSections else {
      return report(
        .tooLarge, at: section.position,
        "This is section \(index + 1) of a checklist, of at most \(Self.mostSections).",
        fix: "Join some, or make two checklists.")
    }
    groupNames.append(name)
    groups.append(
      Checklist.Section(
        slug: Slug.of(name), title: section.title.withoutBrackets, weight: weight, position: section.position))
    for part in section.parts {
      report(
        .unknownPart, at: part.position, "A section of a checklist has no parts such as \"\(part.title)\".",
        fix: "Make it a section of its own with \"## \(part.title)\".")
    }
    for block in section.blocks {
      guard case .list(_, let list) = block.kind else {
        findings += UnshownText.findings([block], in: page.path, fix: "Make it an item, as \"- **Name** Text.\".")
        continue
      }
      findings += UnshownText.findings(inside: list, in: page.path)
      for item in list { readItem(item, section: index) }
    }
    if !items.contains(where: { $0.section == index }) {
      report(
        .missingPart, at: section.position, "The section \"\(section.title)\" has no items.",
        fix: "Add items such as \"- **Price** The price for each area is clear.\".")
    }
  }

  private mutating func weight(of section: Page.Section) -> (String, Checklist.Weight)? {
    guard let words = section.name.inBrackets else { return (section.name, .mustHave) }
    let title = section.name.withoutBrackets
    if words == "count" { return (title, .counted) }
    if words.hasPrefix("weight "), let weight = Int(words.dropFirst(7)), (1...Self.largestNumber).contains(weight) {
      return (title, .weighted(weight))
    }
    report(
      .badValue, at: section.position, "\"(\(words))\" does not say how the section counts.",
      fix: "Write \"(weight 3)\" or \"(count)\", or nothing for must-haves."
        + Spelling.hint(for: String(words), among: ["weight 1", "weight 2", "weight 3", "count"]))
    return nil
  }

  private mutating func readItem(_ item: ListItem, section: Int) {
    let inlines = item.inlines.trimmed
    guard let first = inlines.first, case .strong(let inner) = first.kind else {
      report(
        .missingPart, at: item.position, "The item has no name in bold.",
        fix: "Write a short name first, as \"- **Price** The price for each area is clear.\".")
      return
    }
    let title = inner.plainText
    let (text, why) = Array(inlines.dropFirst()).trimmed.splitAtWhy
    let slug = Slug.of(page.original(of: inlines).name ?? title)
    if items.contains(where: { $0.slug == slug }) {
      report(
        .duplicateHeading, at: first.position, "The item \"\(title)\" stands in this file twice.",
        fix: "Give one of them another name.")
    }
    items.append(
      Checklist.Item(
        slug: slug, title: title, text: text.trimmed, why: why.trimmed, section: section, position: first.position))
  }

  private mutating func readOutcome(_ section: Page.Section) {
    for part in section.parts {
      report(
        .unknownPart, at: part.position, "A result of a checklist has no parts such as \"\(part.title)\".",
        fix: "Write it as a paragraph or a list under the alert.")
    }
    for block in section.blocks {
      guard case .alert(let alert, let inner) = block.kind else { continue }
      guard case .paragraph(let inlines)? = inner.first?.kind, let first = inlines.first,
        case .strong(let words) = first.kind
      else { break }
      let title = words.plainText.last == "." ? String(words.plainText.dropLast()) : words.plainText
      if title != section.title {
        report(
          .levelWordDisagrees, at: first.position, "The alert says \"\(title)\" but the heading \"\(section.title)\".",
          fix: "Write \"**\(section.title).**\".")
      }
      let rest = inner.dropFirst() + section.blocks.filter { if case .alert = $0.kind { false } else { true } }
      outcomes.append(
        Checklist.Outcome(
          slug: section.slug, title: section.title, alert: alert, advice: Array(inlines.dropFirst()).trimmed,
          blocks: Array(rest), position: section.position))
      return
    }
    report(
      .levelWordDisagrees, at: section.position, "The alert does not open with the result in bold.",
      fix: "Write \"> **\(section.title).**\" in it.")
  }

  // MARK: Result table

  private mutating func readRows(_ section: Page.Section?) -> [Checklist.Row] {
    let table = section?.blocks.lazy.compactMap { block -> [TableRow]? in
      if case .table(_, let rows) = block.kind { rows } else { nil }
    }.first
    guard let table, !table.isEmpty else {
      report(
        .missingPart, at: section?.position ?? page.titlePosition, "The checklist has no result table.",
        fix: "Add \"## Result\" with a table of the columns When and Result.")
      return []
    }
    return table.compactMap { row in
      guard row.cells.count == 2, let link = row.cells[1].inlines.links.first else {
        report(.badResultRow, at: row.position, "The row has no result.", fix: "Link to a result's heading.")
        return nil
      }
      let slug = String(link.target.drop { $0 != "#" }.dropFirst())
      if !outcomes.contains(where: { $0.slug == slug }) {
        report(
          .noSuchHeading, at: link.targetPosition, "\"\(slug)\" is not a result.",
          fix: "Link to a heading with an alert.\(Spelling.hint(for: slug, among: outcomes.map(\.slug)))")
      }
      var parser = ConditionParser(
        groups: zip(groupNames, groups).map { (name: $0, weight: $1.weight) }, answers: names)
      let words = row.cells[0].inlines.plainText
      guard let condition = parser.parse(page.original(of: row.cells[0].inlines).plainText) else {
        report(.badResultRow, at: row.cells[0].position, parser.problem, fix: parser.fix)
        return nil
      }
      return Checklist.Row(condition: condition, result: slug, words: words, position: row.cells[0].position)
    }
  }
}

extension String {
  /// The text in brackets at the end, as "weight 3"; nil if there is none.
  fileprivate var inBrackets: Substring? {
    guard last == ")", let open = lastIndex(of: "(") else { return nil }
    return self[index(after: open)...].dropLast()
  }

  fileprivate var withoutBrackets: String {
    guard inBrackets != nil, let open = lastIndex(of: "(") else { return self }
    var title = self[..<open]
    while title.last == " " { title.removeLast() }
    return String(title)
  }
}

extension [Inline] {
  /// The name of an item: the bold text at its beginning.
  fileprivate var name: String? { if case .strong(let inner)? = first?.kind { inner.plainText } else { nil } }

  /// The text before and after an emphasised "Why:".
  var splitAtWhy: (text: [Inline], why: [Inline]) {
    let mark = firstIndex { inline in
      if case .emphasis(let inner) = inline.kind { inner.plainText.hasPrefix("Why:") } else { false }
    }
    guard let mark else { return (self, []) }
    return (Array(self[..<mark]).trimmed, Array(self[(mark + 1)...]).trimmed)
  }
}
