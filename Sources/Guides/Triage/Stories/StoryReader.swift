package import Pages

/// Reads a file of stories: a section each, with a list of facts about it and then its text.
///
///     ## A weak bite that came with trouble swallowing
///
///     - Least: emergency
///     - Most: emergency
///     - From: S1, RF2
///     - Doors: swallow-speak-breathe, chewing
///     - Ordinary: no
package struct StoryReader {
  private let page: Page
  /// The ids of all symptom checks.
  private let guides: [String]
  package private(set) var findings: [Finding] = []

  package init(_ page: Page, guides: [String]) {
    self.page = page
    self.guides = guides
    findings = page.findings
  }

  package mutating func read() -> [Story] { page.sections.compactMap { read($0) } }

  private static let keys = ["Least", "Most", "From", "Doors", "Ordinary"]

  private mutating func report(_ position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(.badValue, in: page.path, at: position, message, fix: fix))
  }

  private mutating func read(_ section: Page.Section) -> Story? {
    var facts: [String: (words: String, position: SourcePosition)] = [:]
    if case .list(_, let items)? = section.blocks.first?.kind {
      for item in items {
        let halves = item.blocks.first?.inlines.plainText.split(separator: ":", maxSplits: 1).map(String.init) ?? []
        guard halves.count == 2, Self.keys.contains(halves[0]) else {
          let known = Self.keys.map { "\($0):" }.joined(separator: ", ")
          report(item.position, "This is no fact about a story.", fix: "Begin it with one of: \(known).")
          continue
        }
        if facts[halves[0]] != nil {
          report(item.position, "\"\(halves[0])\" stands here twice.", fix: "Delete one of the two lines.")
        }
        facts[halves[0]] = (String(halves[1].drop { $0 == " " }), item.position)
      }
    }
    if let missing = Self.keys.first(where: { facts[$0] == nil }) {
      report(
        section.position, "The story \"\(section.title)\" does not say \"\(missing)\".",
        fix: "Add \"- \(missing): …\" to the list under its heading.")
      return nil
    }
    guard let least = level(facts["Least"]), let most = level(facts["Most"]), let doors = doors(facts["Doors"]),
      let isOrdinary = yesOrNo(facts["Ordinary"])
    else { return nil }
    guard least <= most else {
      report(
        facts["Most"]?.position ?? section.position, "\"Most\" is milder than \"Least\".", fix: "Change the two.")
      return nil
    }
    return Story(
      title: section.title, least: least, most: most, source: facts["From"]?.words ?? "", doors: doors,
      isOrdinary: isOrdinary, file: page.path, position: section.position)
  }

  private mutating func yesOrNo(_ fact: (words: String, position: SourcePosition)?) -> Bool? {
    guard let fact else { return nil }
    if ["yes", "no"].contains(fact.words) { return fact.words == "yes" }
    report(fact.position, "\"\(fact.words)\" is neither yes nor no.", fix: "Write \"- Ordinary: yes\" or \"no\".")
    return nil
  }

  private mutating func level(_ fact: (words: String, position: SourcePosition)?) -> Level? {
    guard let fact else { return nil }
    if let level = Level(code: fact.words) { return level }
    report(
      fact.position, "\"\(fact.words)\" is not a level.",
      fix: "Use one of: \(Level.codes.joined(separator: ", ")).\(Spelling.hint(for: fact.words, among: Level.codes))")
    return nil
  }

  private mutating func doors(_ fact: (words: String, position: SourcePosition)?) -> [String]? {
    guard let fact else { return nil }
    let names = fact.words.split(separator: ",").map { String($0.filter { $0 != " " }) }
    for name in names where !guides.contains("\(Triage.name)/\(name)") {
      let known = guides.map { String($0.dropFirst(Triage.name.count + 1)) }
      report(
        fact.position, "There is no symptom check \"\(name)\".",
        fix: "Write the ids of symptom checks, separated by commas.\(Spelling.hint(for: name, among: known))")
      return nil
    }
    return names.map { "\(Triage.name)/\($0)" }
  }
}

/// Reads the table of a door: how each story that opens it answers its questions.
///
///     | Story | Given |
package struct StoryTableReader {
  private let page: Page
  private let guide: Triage.Guide
  package private(set) var findings: [Finding] = []

  package init(_ page: Page, guide: Triage.Guide) {
    self.page = page
    self.guide = guide
    findings = page.findings
  }

  package mutating func read() -> [StoryRow] {
    let (rows, tableFindings) = OneTable.rows(of: page, ["Story", "Given"], of: "stories")
    findings += tableFindings
    var reader = GivenReader(path: page.path, graph: guide.graph)
    let read = rows.compactMap { row -> StoryRow? in
      guard row.cells.count == 2, let given = reader.read(row.cells[1]) else { return nil }
      return StoryRow(
        title: row.cells[0].inlines.plainText, guide: guide.facts.id, given: given, file: page.path,
        position: row.cells[0].position)
    }
    findings += reader.findings
    return read
  }
}
