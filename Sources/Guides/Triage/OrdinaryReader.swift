import Pages

/// Reads and checks `ordinary` in the front matter of a symptom check: answers that most people give.
///
///     ordinary: {who-injected: [in-a-clinic, in-a-clinic-without-a-name]}
struct OrdinaryReader {
  private let page: Page
  private(set) var findings: [Finding] = []

  init(_ page: Page) { self.page = page }

  /// - Returns: the indices of the answers, by the slug of the question.
  mutating func read(_ questions: [Triage.Question]) -> [String: [Int]] {
    guard let value = page.frontMatter["ordinary"] else { return [:] }
    if value.entries.isEmpty {
      report(
        .badValue, at: value.position, "The ordinary answers name no question.",
        fix: "Write \"ordinary: {who-injected: [the-id-of-an-answer]}\".")
    }
    var ordinary: [String: [Int]] = [:]
    for entry in value.entries {
      guard let question = questions.first(where: { $0.slug == entry.key }) else {
        report(
          .noSuchHeading, at: entry.keyPosition, "There is no question \"\(entry.key)\" with ordinary answers.",
          fix: "Name a question's heading.\(Spelling.hint(for: entry.key, among: questions.map(\.slug)))")
        continue
      }
      ordinary[entry.key] = entry.value.texts.compactMap { index(of: $0, in: question, at: entry.value.position) }
    }
    return ordinary
  }

  private mutating func index(of slug: String, in question: Triage.Question, at position: SourcePosition) -> Int? {
    if let index = question.answers.firstIndex(where: { $0.slug == slug && !$0.isNotSure }) { return index }
    let known = question.answers.filter { !$0.isNotSure }.map(\.slug)
    report(
      .badValue, at: position, "\"\(slug)\" is no answer of \"\(question.slug)\" that can be ordinary.",
      fix: "Write the id of an answer: \(known.joined(separator: ", ")).\(Spelling.hint(for: slug, among: known))")
    return nil
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }
}
