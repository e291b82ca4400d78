import Pages

/// Reads and checks `prefill` in the front matter of a guide.
struct PrefillReader {
  private let page: Page
  private let questions: [PrefillQuestion]
  /// The names of the areas that have an aftercare plan.
  private let areas: [String]
  private(set) var findings: [Finding] = []

  private static let keys = ["from", "answer", "unnamed", "areas", "spans"]

  init(_ page: Page, questions: [PrefillQuestion], areas: [String]) {
    self.page = page
    self.questions = questions
    self.areas = areas
  }

  /// - Returns: the prefills by the slug of the question. An invalid one is left out, with a finding.
  mutating func read() -> [String: Prefill] {
    guard let value = page.frontMatter["prefill"] else { return [:] }
    if value.entries.isEmpty {
      report(
        value.position, "The prefill names no question.", fix: "Write \"prefill: {who-injected: {from: product}}\".")
    }
    var prefills: [String: Prefill] = [:]
    for entry in value.entries {
      guard let question = questions.first(where: { $0.slug == entry.key }) else {
        let known = questions.map(\.slug)
        findings.append(
          Finding(
            .noSuchHeading, in: page.path, at: entry.keyPosition, "There is no question \"\(entry.key)\" to prefill.",
            fix: "Name a question's heading.\(Spelling.hint(for: entry.key, among: known))"))
        continue
      }
      prefills[entry.key] = prefill(of: question, entry.value)
    }
    return prefills
  }

  private mutating func report(_ position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(.badValue, in: page.path, at: position, message, fix: fix))
  }

  private mutating func prefill(of question: PrefillQuestion, _ value: FrontMatter.Value) -> Prefill? {
    for entry in value.entries where !Self.keys.contains(entry.key) {
      report(
        entry.keyPosition, "A prefill has no \"\(entry.key)\".",
        fix: "Use some of: \(Self.keys.joined(separator: ", ")).\(Spelling.hint(for: entry.key, among: Self.keys))")
    }
    let from = value.entries.first { $0.key == "from" }?.value
    guard let source = from?.text.flatMap(Prefill.Source.init) else {
      let known = Prefill.Source.allCases.map(\.rawValue)
      report(
        (from ?? value).position, "The prefill does not say what it is taken from.",
        fix: "Write \"from:\" and one of: \(known.joined(separator: ", "))."
          + Spelling.hint(for: from?.text ?? "", among: known))
      return nil
    }
    return Prefill(
      source, answer: answer(to: question, source, value), unnamed: unnamed(question, source, value),
      notSure: question.notSure, areas: areas(source, value), spans: spans(of: question, source, value))
  }

  private func entry(_ key: String, _ value: FrontMatter.Value) -> FrontMatter.Entry? {
    value.entries.first { $0.key == key }
  }

  private mutating func answer(
    to question: PrefillQuestion, _ source: Prefill.Source, _ value: FrontMatter.Value
  ) -> Int? {
    guard let entry = entry("answer", value) else { return nil }
    guard source != .day, source != .hours else {
      report(entry.keyPosition, "Days and hours have spans, not one answer.", fix: "Write \"spans: [0-3, 4-]\".")
      return nil
    }
    return index(of: entry.value, in: question)
  }

  private mutating func unnamed(
    _ question: PrefillQuestion, _ source: Prefill.Source, _ value: FrontMatter.Value
  ) -> Int? {
    guard let entry = entry("unnamed", value) else { return nil }
    guard source == .product else {
      report(
        entry.keyPosition, "An answer for a product without a name belongs to a prefill from the product.",
        fix: "Delete it, or write \"from: product\".")
      return nil
    }
    return index(of: entry.value, in: question)
  }

  /// The index of the answer that a value names.
  private mutating func index(of value: FrontMatter.Value, in question: PrefillQuestion) -> Int? {
    let slug = value.text ?? ""
    let indices = question.answers.indices.filter { $0 != question.notSure && $0 != question.none }
    if let index = indices.first(where: { question.answers[$0] == slug }) { return index }
    let known = indices.map { question.answers[$0] }
    report(
      value.position, "\"\(slug)\" is no answer of \"\(question.slug)\" that can be prefilled.",
      fix: "Write the id of an answer: \(known.joined(separator: ", ")).\(Spelling.hint(for: slug, among: known))")
    return nil
  }

  private mutating func areas(_ source: Prefill.Source, _ value: FrontMatter.Value) -> [String] {
    guard let entry = entry("areas", value) else { return [] }
    guard source == .areas else {
      report(entry.keyPosition, "Areas belong to a prefill from areas.", fix: "Delete them, or write \"from: areas\".")
      return []
    }
    let names = entry.value.texts
    for name in names where !areas.contains(name) {
      report(
        entry.value.position, "There is no area \"\(name)\".",
        fix: "Use the file name of an area's aftercare plan.\(Spelling.hint(for: name, among: areas))")
    }
    return names
  }

  /// The spans of all answers except "Not sure", in their order; together they contain all numbers from 0.
  private mutating func spans(
    of question: PrefillQuestion, _ source: Prefill.Source, _ value: FrontMatter.Value
  ) -> [Prefill.Span] {
    guard let entry = entry("spans", value) else { return [] }
    guard source == .day || source == .hours else {
      report(entry.keyPosition, "Spans belong to a prefill from days or hours.", fix: "Delete them.")
      return []
    }
    let indices = question.answers.indices.filter { $0 != question.notSure }
    let read = entry.value.texts.map(Self.numbers)
    var next: Int? = 0
    var isWhole = read.count == indices.count
    var spans: [Prefill.Span] = []
    for (index, numbers) in zip(indices, read) {
      guard let numbers, numbers.first == next, numbers.last.map({ $0 >= numbers.first }) ?? true else {
        isWhole = false
        break
      }
      spans.append(Prefill.Span(answer: index, first: numbers.first, last: numbers.last))
      next = numbers.last.map { $0 + 1 }
    }
    guard isWhole, next == nil else {
      report(
        entry.value.position, "The spans do not fit the answers of \"\(question.slug)\".",
        fix: "Write one for each answer but \"Not sure\", from 0 on and without a gap, as \"spans: [0-3, 4-]\".")
      return []
    }
    return spans
  }

  /// Reads "0-3", or "4-" for a span without an end.
  private static func numbers(_ text: String) -> (first: Int, last: Int?)? {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].count < 6, halves[1].count < 6, let first = Int(halves[0]) else { return nil }
    if halves[1].isEmpty { return (first, nil) }
    return Int(halves[1]).map { (first, $0) }
  }
}
