import Pages

/// Reads a triage guide: its questions and outcomes, the gate, the last check, the guides that it leads into, and its
/// cases.
struct TriageReader {
  private let page: Page
  private let context: ReadingContext
  private var findings: [Finding] = []
  private var outcomePositions: [String: SourcePosition] = [:]

  init(_ page: Page, context: ReadingContext) {
    self.page = page
    self.context = context
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }

  mutating func read() -> ParsedGuide {
    var factsReader = FactsReader(page, kind: Triage.name)
    let keys = ["for", "gate", "last", "must-ask", "two-of", "prefill", "ordinary"]
    let facts = factsReader.read(keys: keys, required: asksDangerSigns ? [] : ["for", "gate"])
    findings += factsReader.findings
    let own = readPart()
    let gate = readShared("gate")
    let last = readShared("last")
    checkTargets(of: own, gate: gate, last: last)
    for shared in [gate, last].compactMap(\.self) { checkNames(of: own, against: shared) }
    checkDoor(last: last)
    if !context.isChecked { checkSharedQuestions(own.questions) }
    let ordinary = readOrdinary(own.questions)
    let graph = DecisionGraphBuilder.graph(
      gate: gate, own: own, others: readOthers(from: own, gate: gate, last: last), last: last)
    checkTicks(in: graph)
    // Cases and proofs of a guide with broken links would only report the same faults again.
    let canBeProved =
      !context.isChecked && graph.isWhole
      && findings.allSatisfy { $0.severity < .error || Self.harmless.contains($0.rule) }
    let cases = canBeProved ? readCases(graph) : []
    var guide = Triage.Guide(
      facts: facts, audience: page.frontMatter["for"]?.text ?? "", intro: page.intro, questions: own.questions,
      outcomes: own.outcomes, mustAsk: readMustAsk(own), gate: gate?.id, lastCheck: last?.id, graph: graph,
      cases: cases, allowances: page.allowances, titlePosition: page.titlePosition,
      mustAskPosition: page.frontMatter["must-ask"]?.position ?? page.titlePosition)
    guide.ordinary = ordinary
    guard canBeProved else { return ParsedGuide(guide: findings.holdNoError ? guide : nil, findings: findings) }
    findings += CaseChecker(guide).findings + TriageProofs(guide).findings
    return ParsedGuide(guide: guide, findings: findings)
  }

  /// True for the guide with the shared danger signs, the only one that needs no gate.
  private var asksDangerSigns: Bool { context.levels.roles.dangerSigns.map { $0 + ".md" } == page.path }

  /// Compares questions with another guide, which is read for that. A guide that was checked before need not be.
  private mutating func checkSharedQuestions(_ questions: [Triage.Question]) {
    var check = SharedQuestionCheck(page, context: context)
    check.check(questions)
    findings += check.findings
  }

  private mutating func readOrdinary(_ questions: [Triage.Question]) -> [String: [Int]] {
    var reader = OrdinaryReader(page)
    let ordinary = reader.read(questions)
    findings += reader.findings
    return ordinary
  }

  /// P10: every guide ends with the last check that `levels.md` names.
  private mutating func checkDoor(last: DecisionGraphBuilder.Part?) {
    let roles = context.levels.roles
    let id = String(page.path.dropLast(3))
    guard let needed = roles.lastCheck, id != needed, id != roles.dangerSigns else { return }
    guard page.frontMatter["last"] == nil || last != nil, last?.id != needed else { return }
    let file = needed.split(separator: "/").last.map(String.init) ?? needed
    report(
      .proofDoors, at: page.frontMatter["last"]?.position ?? page.titlePosition,
      "A person can end below emergency here without the last check.", fix: "Write \"last: \(file).md\".")
  }

  /// Rules whose findings do not prevent the proofs, because the target of every answer is still known.
  private static let harmless: Set<Rule> = [
    .badDate, .idNotUnique, .outcomeIncomplete, .redFlagNotEmergency, .ticksLeadApart, .noNotSure,
  ]

  // MARK: Questions and outcomes

  private mutating func readPart() -> DecisionGraphBuilder.Part {
    var questions: [Triage.Question] = []
    var outcomes: [Outcome] = []
    var questionReader = QuestionReader(page, words: context.words)
    var outcomeReader = OutcomeReader(path: page.path, hasHeadlines: asksDangerSigns)
    for section in page.sections {
      if OutcomeReader.isOutcome(section) {
        if let outcome = outcomeReader.read(section, needsParts: true) { outcomes.append(outcome) }
      } else if let question = questionReader.read(section) {
        questions.append(question)
      }
    }
    findings += questionReader.findings + outcomeReader.findings
    prefill(&questions)
    if questions.isEmpty || outcomes.isEmpty {
      report(
        .missingPart, at: page.titlePosition, "A triage guide needs questions and outcomes.",
        fix: "Add a heading with a question and its answers, and one that opens with an alert.")
    }
    return DecisionGraphBuilder.Part(
      id: String(page.path.dropLast(3)), questions: questions, outcomes: outcomes, countRule: readCountRule())
  }

  private mutating func prefill(_ questions: inout [Triage.Question]) {
    let asked = questions.map { question in
      PrefillQuestion(
        slug: question.slug, answers: question.answers.map(\.slug), notSure: question.notSureIndex,
        none: question.noneIndex)
    }
    let areas = context.kinds.names(.carePlan, in: context.pages.paths)
    var reader = PrefillReader(page, questions: asked, areas: areas)
    let prefills = reader.read()
    for index in questions.indices { questions[index].prefill = prefills[questions[index].slug] }
    findings += reader.findings
  }

  private mutating func readCountRule() -> Triage.CountRule? {
    guard let value = page.frontMatter["two-of"] else { return nil }
    guard value.entries.count == 1, let entry = value.entries.first, let counted = Level(code: entry.key),
      let reached = entry.value.text.flatMap({ Level(code: $0) }), counted <= reached
    else {
      report(
        .badValue, at: value.position, "The count rule cannot be read.",
        fix: "Write \"two-of: {clinic-today: urgent-same-day}\" with two of: \(Level.codes.joined(separator: ", ")).")
      return nil
    }
    return Triage.CountRule(counted: counted, reached: reached)
  }

  private mutating func readMustAsk(_ own: DecisionGraphBuilder.Part) -> [String] {
    guard let value = page.frontMatter["must-ask"] else { return [] }
    let known = own.questions.map(\.slug)
    if case .list(let slugs) = value.kind {
      for slug in slugs where !known.contains(slug.text ?? "") {
        report(
          .noSuchHeading, at: slug.position, "There is no question \"\(slug.text ?? "")\" to ask.",
          fix: "Name a question's heading.\(Spelling.hint(for: slug.text ?? "", among: known))")
      }
    } else {
      report(.badValue, at: value.position, "The must-ask is not a list.", fix: "Write \"must-ask: [pupils]\".")
    }
    return value.texts
  }

  /// Checks that answers only lead forward, and that a red flag leads to an emergency, of the guide or of its gate.
  private mutating func checkTargets(
    of own: DecisionGraphBuilder.Part, gate: DecisionGraphBuilder.Part?, last: DecisionGraphBuilder.Part? = nil
  ) {
    let order = page.sections.map { "\(own.id)#\($0.slug)" }
    for question in own.questions {
      let here = order.firstIndex(of: "\(own.id)#\(question.slug)") ?? 0
      for answer in question.answers {
        if let there = order.firstIndex(of: answer.target), there <= here {
          report(
            .backwardLink, at: answer.targetPosition, "The answer \"\(answer.text)\" leads back.",
            fix: "Link to a heading further down; \"Back\" and \"Start again\" belong to the program.")
        }
        let outcome = [own, gate].compactMap(\.self).lazy.flatMap { part in
          part.outcomes.filter { "\(part.id)#\($0.slug)" == answer.target }
        }.first
        if outcome == nil { checkShared(answer, gate: gate, last: last) }
        if answer.mark == .redFlag, outcome?.level != .emergency {
          let emergency = own.outcomes.first { $0.level == .emergency }?.slug ?? "emergency"
          report(
            .redFlagNotEmergency, at: answer.targetPosition,
            "The answer \"\(answer.text)\" is a red flag but does not lead to an emergency outcome.",
            fix: "Link it to #\(emergency).")
        }
        if !answer.target.contains("#") {
          report(
            .answerWithoutLink, at: answer.targetPosition,
            "The answer \"\(answer.text)\" leads to a file, not a heading.",
            fix: "Name the heading too, as \"other-file.md#heading\".")
        }
      }
    }
  }

  /// Checks that no answer leads to the questions that the program asks before and after those of the guide.
  private mutating func checkShared(
    _ answer: Triage.Answer, gate: DecisionGraphBuilder.Part?, last: DecisionGraphBuilder.Part?
  ) {
    if let gate, answer.target.hasPrefix(gate.id + "#") {
      report(
        .backwardLink, at: answer.targetPosition,
        "The answer \"\(answer.text)\" leads back to the danger signs, which were asked before.",
        fix: "Link to one of their results, or to a heading further down.")
    } else if let last, answer.target.hasPrefix(last.id + "#") {
      report(
        .backwardLink, at: answer.targetPosition,
        "The answer \"\(answer.text)\" leads into the last check, which is asked before any end below emergency.",
        fix: "Link to the result that is right without it.")
    }
  }

  private mutating func checkTicks(in graph: Triage.DecisionGraph) {
    for step in graph.steps where step.question.isTickAll && step.guide + ".md" == page.path {
      let targets = zip(step.question.answers, step.effects).filter { answer, effect in
        if case .outcome(let index) = effect.next { graph.outcomes[index].level != .emergency } else { true }
      }
      guard let first = targets.first else { continue }
      for (answer, effect) in targets where effect.next != first.1.next {
        report(
          .ticksLeadApart, at: answer.targetPosition,
          "The answer \"\(answer.text)\" leads elsewhere than \"\(first.0.text)\", and both can be ticked.",
          fix: "Let all but the emergencies lead to the same heading, and use a mark to raise the level.")
      }
    }
  }

  // MARK: Other files

  /// The guide that a key names, whose questions come before or after those of this guide.
  private mutating func readShared(_ key: String) -> DecisionGraphBuilder.Part? {
    guard let value = page.frontMatter[key], let file = value.text else { return nil }
    let path = "triage/" + file
    guard path != page.path, let shared = context.pages.page(at: path) else {
      let others = context.pages.paths.filter { $0.hasPrefix("triage/") && $0 != page.path }
      let near = others.map { String($0.dropFirst("triage/".count)) }
      report(
        .noSuchFile, at: value.position, "There is no other file \"\(file)\" for \"\(key)\".",
        fix: "Name a triage file of this folder.\(Spelling.hint(for: file, among: near))")
      return nil
    }
    return readOther(shared, named: file, at: value.position)
  }

  /// Reads the questions of another guide without its gate and its last check.
  ///
  /// Its findings are reported when that guide is checked.
  private mutating func readOther(
    _ other: Page, named name: String, at position: SourcePosition
  ) -> DecisionGraphBuilder.Part? {
    let part = context.parts.part(at: other.path) {
      var resolver = LinkResolver(other, pages: context.pages, facts: context.facts)
      var reader = TriageReader(resolver.resolved(), context: context)
      let part = reader.readPart()
      reader.checkTargets(of: part, gate: reader.readShared("gate"))
      return (other.findings + resolver.findings + reader.findings).holdNoError ? part : nil
    }
    guard let part else {
      report(
        .noSuchFile, at: position, "\"\(name)\" cannot be used, because it has errors.", fix: "Put them right first.")
      return nil
    }
    return part
  }

  /// The guides that answers lead into, directly or indirectly, once each.
  private mutating func readOthers(
    from own: DecisionGraphBuilder.Part, gate: DecisionGraphBuilder.Part?, last: DecisionGraphBuilder.Part?
  ) -> [DecisionGraphBuilder.Part] {
    var others: [DecisionGraphBuilder.Part] = []
    var waiting = own.questions.flatMap(\.answers)
    var seen = [own.id] + [gate?.id, last?.id].compactMap(\.self)
    while let answer = waiting.first {
      waiting.removeFirst()
      let id = String(answer.target.prefix { $0 != "#" })
      guard !id.isEmpty, !seen.contains(id) else { continue }
      seen.append(id)
      guard id.hasPrefix("triage/"), let other = context.pages.page(at: id + ".md"),
        let part = readOther(other, named: id, at: answer.targetPosition)
      else { continue }
      others.append(part)
      let back = part.questions.flatMap(\.answers).first {
        seen.dropLast().contains(String($0.target.prefix { $0 != "#" }))
      }
      if back != nil {
        report(
          .backwardLink, at: answer.targetPosition, "The answer \"\(answer.text)\" leads to a guide that leads back.",
          fix: "Let one of the two guides end with an outcome of its own.")
      }
      waiting += part.questions.flatMap(\.answers)
    }
    return others
  }

  private mutating func checkNames(of own: DecisionGraphBuilder.Part, against shared: DecisionGraphBuilder.Part) {
    for question in own.questions where shared.questions.contains(where: { $0.slug == question.slug }) {
      report(
        .duplicateHeading, at: question.position, "\(shared.id).md has a question \"\(question.label)\" too.",
        fix: "Give this one another heading, so that answers can be told apart.")
    }
  }

  private mutating func readCases(_ graph: Triage.DecisionGraph) -> [Triage.Case] {
    guard let page = context.pages.page(at: String(page.path.dropLast(3)) + ".cases.md") else { return [] }
    var reader = CaseReader(page, graph: graph)
    let cases = reader.read()
    findings += page.findings + reader.findings
    return cases
  }
}
