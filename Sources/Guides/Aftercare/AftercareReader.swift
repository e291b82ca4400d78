import Pages

/// Reads an aftercare plan: windows of time, what to do in them, and teach-back questions.
struct AftercareReader {
  private let page: Page
  private let context: ReadingContext
  private var findings: [Finding] = []

  init(_ page: Page, context: ReadingContext) {
    self.page = page
    self.context = context
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }

  mutating func read() -> ParsedGuide {
    var factsReader = FactsReader(page, kind: Aftercare.name)
    let facts = factsReader.read(keys: ["clock", "rules-from", "adds-to"], required: ["clock", "rules-from"])
    findings += factsReader.findings
    checkFrontMatter()
    var windows: [CarePlan.Window] = []
    var checks: [CarePlan.Check] = []
    for section in page.sections {
      if section.slug == Aftercare.Guide.checksSlug {
        checks = readChecks(section)
      } else if let window = readWindow(section) {
        windows.append(window)
      }
    }
    let ownWindows = windows
    if let base = readBase() {
      windows = merged(windows, into: base)
    } else if page.frontMatter["adds-to"] == nil {
      checkOrder(of: windows)
    }
    let plan = CarePlan(facts, windows: windows, checks: checks, addsTo: addsTo)
    let guide = Aftercare.Guide(facts: facts, intro: page.intro, plan: plan, ownWindows: ownWindows)
    return ParsedGuide(guide: findings.holdNoError ? guide : nil, findings: findings)
  }

  private mutating func checkFrontMatter() {
    if let clock = page.frontMatter["clock"], clock.text != "injection" {
      report(
        .badValue, at: clock.position, "There is no clock \"\(clock.text ?? "")\".", fix: "Write \"clock: injection\".")
    }
    let known = CarePlan.Evidence.allCases.map(\.rawValue)
    guard let rules = page.frontMatter["rules-from"] else { return }
    guard case .list(let values) = rules.kind else {
      report(
        .badValue, at: rules.position, "The rules-from is not a list.", fix: "Write \"rules-from: [label, custom]\".")
      return
    }
    for value in values where !known.contains(value.text ?? "") {
      report(
        .badValue, at: value.position, "There is no evidence \"\(value.text ?? "")\".",
        fix: "Use some of: \(known.joined(separator: ", ")).\(Spelling.hint(for: value.text ?? "", among: known))")
    }
  }

  // MARK: Windows

  private mutating func readWindow(_ section: Page.Section) -> CarePlan.Window? {
    guard let span = WindowSpan(section.name) else {
      report(
        .badWindow, at: section.position, "\"\(section.title)\" is no window of time.",
        fix: "Write \"0 to 4 hours\", \"Day 3 to day 14\", \"Day 14\", \"Month 3 to month 4\" or \"Any time\".")
      return nil
    }
    findings += UnshownText.findings(
      section.blocks, in: page.path, fix: "Make it an item under \"### Do\", \"### Avoid\" or another part.")
    var instructions: [CarePlan.Instruction] = []
    let titles = ["Do", "Avoid", "Normal now", "Get help"]
    for part in section.parts {
      guard let kind = CarePlan.Instruction.Kind(rawValue: part.slug) else {
        report(
          .unknownPart, at: part.position, "There is no part \"\(part.title)\" in a window.",
          fix: "Use one of: \(titles.joined(separator: ", ")).\(Spelling.hint(for: part.title, among: titles))")
        continue
      }
      for block in part.blocks {
        guard case .list(_, let items) = block.kind else {
          findings += UnshownText.findings(
            [block], in: page.path, fix: "Make it an item of the list, with \"- \" before it.")
          continue
        }
        findings += UnshownText.findings(inside: items, in: page.path)
        instructions += items.compactMap { readInstruction($0, kind: kind) }
      }
    }
    if instructions.isEmpty {
      report(
        .missingPart, at: section.position, "The window \"\(section.title)\" is empty.",
        fix: "Add \"### Do\", \"### Avoid\", \"### Normal now\" or \"### Get help\" with a list.")
    }
    return CarePlan.Window(
      slug: section.slug, title: section.title, hours: span.hours, instructions: instructions,
      position: section.position)
  }

  private mutating func readInstruction(
    _ item: ListItem, kind: CarePlan.Instruction.Kind
  ) -> CarePlan.Instruction? {
    let (unmarked, mustBeSaid) = item.inlines.trimmed.splitAtSayMark
    let (inlines, evidence) = unmarked.splitAtEvidence
    let (text, why) = inlines.splitAtWhy
    let position = item.inlines.first?.position ?? item.position
    if evidence == nil, kind == .toDo || kind == .avoid {
      let known = CarePlan.Evidence.allCases.map { "(\($0.rawValue))" }
      report(
        .noEvidence, at: position, "The instruction does not say how strong its reason is.",
        fix: "End it with one of: \(known.joined(separator: ", ")).")
    }
    if kind == .help, !text.links.contains(where: { $0.target.hasPrefix("triage/") }) {
      report(
        .helpWithoutTriage, at: position, "This \"Get help\" item does not lead to a triage guide.",
        fix: "Make it a link such as \"[A droopy eyelid](../triage/eyelid-droop.md)\".")
    }
    return CarePlan.Instruction(
      id: Slug.of(page.original(of: item.inlines.trimmed).instructionText.plainText), kind: kind, text: text.trimmed,
      why: why.trimmed, evidence: evidence, mustBeSaid: mustBeSaid, position: position)
  }

  /// Reports gaps and overlaps: windows must follow one another from the treatment on.
  private mutating func checkOrder(of windows: [CarePlan.Window]) {
    var end = 0
    var before = "the treatment"
    for window in windows {
      guard let hours = window.hours else { continue }
      if hours.lowerBound > end {
        report(
          .windowGap, at: window.position,
          "Nothing covers hours \(end) to \(hours.lowerBound), between \(before) and \"\(window.title)\".",
          fix: "Let one of the two reach the other. A day has 24 hours, and day 3 begins at hour 72.")
      } else if hours.lowerBound < end {
        report(
          .windowOverlap, at: window.position,
          "\"\(window.title)\" begins at hour \(hours.lowerBound), but \(before) goes on to hour \(end).",
          fix: "Let the windows meet. \"Day 3 to day 14\" includes the whole of day 14.")
      }
      end = hours.upperBound
      before = "\"\(window.title)\""
    }
  }

  // MARK: The plan that this one adds to

  private var addsTo: String? { page.frontMatter["adds-to"]?.text.map { "\(Aftercare.name)/\($0.dropLast(3))" } }

  private mutating func readBase() -> Aftercare.Guide? {
    guard let value = page.frontMatter["adds-to"], let file = value.text else { return nil }
    let path = "aftercare/" + file
    guard path != page.path, let base = context.pages.page(at: path), base.frontMatter["adds-to"] == nil else {
      let near = context.pages.paths.filter { $0.hasPrefix("aftercare/") }.map { String($0.dropFirst(10)) }
      report(
        .noSuchFile, at: value.position, "There is no plan \"\(file)\" to add to.",
        fix: "Name a plan of this folder that adds to no other.\(Spelling.hint(for: file, among: near))")
      return nil
    }
    guard let guide = GuideReader.read(base, in: context).guide as? Aftercare.Guide else {
      report(
        .noSuchFile, at: value.position, "\"\(file)\" cannot be used, because it has errors.",
        fix: "Put them right first.")
      return nil
    }
    return guide
  }

  /// The windows of the base plan, with the instructions of this plan inserted before those of the base.
  private mutating func merged(_ own: [CarePlan.Window], into base: Aftercare.Guide) -> [CarePlan.Window] {
    var windows = base.windows
    for window in own {
      guard let index = windows.firstIndex(where: { $0.slug == window.slug }) else {
        let known = base.windows.map(\.title)
        report(
          .badWindow, at: window.position, "\(base.facts.title) has no window \"\(window.title)\".",
          fix: "Use one of: \(known.joined(separator: ", ")).\(Spelling.hint(for: window.title, among: known))")
        continue
      }
      windows[index].instructions = window.instructions + windows[index].instructions
    }
    return windows
  }

  // MARK: Teach-back

  private mutating func readChecks(_ section: Page.Section) -> [CarePlan.Check] {
    var checks: [CarePlan.Check] = []
    var question: (text: String, name: String, mustBeAsked: Bool, position: SourcePosition)?
    for block in section.blocks {
      switch block.kind {
      case .paragraph(let inlines):
        guard case .strong(let inner)? = inlines.first?.kind else {
          findings += UnshownText.findings([block], in: page.path, fix: "Make it a part of a question or of an answer.")
          continue
        }
        let (rest, mustBeAsked) = Array(inlines.dropFirst()).trimmed.splitAtSayMark
        if !rest.isEmpty {
          findings += UnshownText.findings(
            [Block(.paragraph(rest), at: block.position)], in: page.path, fix: "Make it a part of the question.")
        }
        question = (inner.plainText, page.original(of: inlines).firstStrong ?? "", mustBeAsked, block.position)
      case .list(_, let items):
        guard let asked = question else {
          report(
            .quizAnswer, at: block.position, "These answers have no question.",
            fix: "Write the question in bold on the line above them.")
          continue
        }
        findings += UnshownText.findings(inside: items, in: page.path)
        let answers = items.map { answer(from: $0) }
        if answers.count(where: \.isRight) != 1 || answers.count < 2 {
          report(
            .quizAnswer, at: asked.position, "The question does not have exactly one right answer.",
            fix: "Write \"- [x]\" before the right answer and \"- [ ]\" before the others.")
        }
        checks.append(
          CarePlan.Check(
            id: Slug.of(asked.name), question: asked.text, answers: answers, mustBeAsked: asked.mustBeAsked,
            position: asked.position))
        question = nil
      default:
        findings += UnshownText.findings(
          [block], in: page.path, fix: "Write questions in bold, each with a list of answers.")
      }
    }
    return checks
  }

  /// Reads an answer. A link in brackets after it names the passage to read again.
  private func answer(from item: ListItem) -> CarePlan.Check.Answer {
    CarePlan.Check.Answer(
      id: Slug.of(page.original(of: item.inlines).textBeforeLink), text: item.inlines.textBeforeLink,
      isRight: item.isTicked == true, passage: item.inlines.links.first?.target)
  }
}

extension [Inline] {
  /// The text of an instruction without its marks and its reason.
  fileprivate var instructionText: [Inline] { splitAtSayMark.text.splitAtEvidence.text.splitAtWhy.text.trimmed }

  /// The bold text at the beginning.
  fileprivate var firstStrong: String? {
    if case .strong(let inner)? = first?.kind { inner.plainText } else { nil }
  }

  /// The text of an answer, without the link in brackets behind it.
  fileprivate var textBeforeLink: String {
    var text = Array(prefix { if case .link = $0.kind { false } else { true } }).plainText
    while let last = text.last, last == " " || last == "(" { text.removeLast() }
    return text
  }
}
