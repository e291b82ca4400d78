import Pages
import Screens

/// Reads sections that begin with an alert.
struct OutcomeReader {
  let path: String
  /// True if a bold line above an alert is the headline of its page, in place of that of the level.
  let hasHeadlines: Bool
  private(set) var findings: [Finding] = []

  init(path: String, hasHeadlines: Bool) {
    self.path = path
    self.hasHeadlines = hasHeadlines
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: path, at: position, message, fix: fix))
  }

  static func isOutcome(_ section: Page.Section) -> Bool {
    section.blocks.contains { if case .alert = $0.kind { true } else { false } }
  }

  /// - Parameter needsParts: true if "Why" and "Get help sooner if" are required (T109).
  mutating func read(_ section: Page.Section, needsParts: Bool) -> Outcome? {
    var headline = ""
    for block in section.blocks {
      switch block.kind {
      case .alert(let alert, let blocks):
        guard let (level, advice) = readAlert(alert, blocks, at: block.position) else { return nil }
        findings += UnshownText.findings(
          section.blocks.filter { $0 != block && !isHeadline($0) }, in: path,
          fix: "Put it into the alert with \">\" before it, or under a part such as \"### Why\".")
        let parts = readParts(section, level: level, isNeeded: needsParts)
        return Outcome(
          slug: section.slug, level: level, headline: headline, advice: advice, parts: parts,
          position: section.position)
      case .paragraph(let inlines) where isHeadline(block):
        headline = inlines.plainText
      default: break
      }
    }
    return nil
  }

  /// True for the bold line above an alert, which is valid only in `levels.md` and in the guide with the danger signs.
  private func isHeadline(_ block: Block) -> Bool {
    guard hasHeadlines, case .strong? = block.inlines.first?.kind else { return false }
    return block.inlines.count == 1
  }

  private mutating func readAlert(
    _ alert: Alert, _ blocks: [Block], at position: SourcePosition
  ) -> (Level, [Inline])? {
    let level = Level(alert)
    guard case .paragraph(let inlines)? = blocks.first?.kind, let first = inlines.first,
      case .strong(let inner) = first.kind
    else {
      report(
        .levelWordDisagrees, at: position, "The alert does not open with its level in bold.",
        fix: "Write \"> **\(level.code.capitalizedFirst).**\" on the next line.")
      return nil
    }
    let word = inner.plainText.filter { $0 != "." }
    if Level(code: word) != level {
      report(
        .levelWordDisagrees, at: first.position, "The alert says \(level.code) but the words say \(word).",
        fix: "Write \"**\(level.code.capitalizedFirst).**\", or use the alert of the level you mean.")
    }
    let rest = Array(inlines.dropFirst()).trimmed
    let more = blocks.dropFirst().flatMap { [Inline(.softBreak, at: $0.position)] + $0.inlines }
    return (level, rest + more)
  }

  private mutating func readParts(
    _ section: Page.Section, level: Level, isNeeded: Bool
  ) -> Outcome.Parts {
    var parts = Outcome.Parts()
    let titles = Outcome.Part.allCases.map(\.title)
    for part in section.parts {
      guard let kind = Outcome.Part(rawValue: part.slug) else {
        report(
          .unknownPart, at: part.position, "There is no part \"\(part.title)\" in an outcome.",
          fix: "Use one of: \(titles.joined(separator: ", ")).\(Spelling.hint(for: part.title, among: titles))")
        continue
      }
      if parts[kind] != nil {
        report(
          .duplicateHeading, at: part.position, "The part \"\(part.title)\" stands here twice.",
          fix: "Join the two parts.")
      }
      parts[kind] = part.blocks
    }
    guard isNeeded else { return parts }
    let needed: [Outcome.Part] = level == .emergency ? [.why] : [.why, .sooner]
    for part in needed where parts[part]?.isEmpty ?? true {
      report(
        .outcomeIncomplete, at: section.position, "The outcome \"\(section.title)\" has no part \"\(part.title)\".",
        fix: "Add \"### \(part.title)\" under it.")
    }
    return parts
  }
}
