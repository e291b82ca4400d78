import Pages
import Screens

/// Reads a section with a question: the bold question, its note, and the answers with their marks.
struct QuestionReader {
  /// The most answers of a question. The proofs try them together.
  static let mostAnswers = 60

  private let page: Page
  /// The words of the language of the file.
  private let words: Words
  private(set) var findings: [Finding] = []

  init(_ page: Page, words: Words) {
    self.page = page
    self.words = words
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }

  mutating func read(_ section: Page.Section) -> Triage.Question? {
    for part in section.parts {
      report(
        .unknownPart, at: part.position, "A question has no part \"\(part.title)\".",
        fix: "Parts with ### belong to outcomes, which open with an alert such as [!CAUTION].")
    }
    guard
      let list = section.blocks.lazy.compactMap({ block -> (items: [ListItem], position: SourcePosition)? in
        if case .list(_, let items) = block.kind { (items, block.position) } else { nil }
      }).first
    else {
      report(
        .deadEnd, at: section.position, "\"\(section.title)\" has no answers and is no outcome.",
        fix: "Add a list of answers, or an alert such as \"> [!CAUTION]\" to make it an outcome.")
      return nil
    }
    findings += UnshownText.findings(
      section.blocks.filter { !isShown($0, list: list.position) }, in: page.path,
      fix: "A question has one list of answers, and plain paragraphs before it. Make it another question, or delete it."
    )
    findings += UnshownText.findings(inside: list.items, in: page.path)
    let (text, note) = readText(section)
    if list.items.count > Self.mostAnswers {
      report(
        .tooLarge, at: list.items[Self.mostAnswers].position,
        "\"\(section.title)\" has more than \(Self.mostAnswers) answers.", fix: "Ask it in several questions.")
      return nil
    }
    let isTickAll = list.items.first?.isTicked != nil
    let answers = list.items.compactMap { readAnswer($0, isTickAll: isTickAll) }
    let question = Triage.Question(
      slug: section.slug, label: section.title, text: text, note: note, isTickAll: isTickAll, answers: answers,
      position: section.position)
    check(question, listPosition: list.position)
    return question.translating(page.origin == nil ? nil : page.original(of: section.blocks.first?.inlines ?? []))
  }

  /// True for paragraphs, and for the list of answers.
  private func isShown(_ block: Block, list: SourcePosition) -> Bool {
    if case .paragraph = block.kind { true } else { block.position == list }
  }

  private mutating func readText(_ section: Page.Section) -> (String, [Inline]) {
    guard case .paragraph(let inlines)? = section.blocks.first?.kind, let first = inlines.first,
      case .strong(let inner) = first.kind
    else {
      report(
        .missingPart, at: section.position, "\"\(section.title)\" has no question in bold.",
        fix: "Write the question as \"**…?**\" on the line under the heading.")
      return (section.title, [])
    }
    let more = section.blocks.dropFirst().filter { if case .paragraph = $0.kind { true } else { false } }
    let rest = Array(inlines.dropFirst()).trimmed
    return (inner.plainText, rest + more.flatMap { [Inline(.softBreak, at: $0.position)] + $0.inlines })
  }

  private mutating func readAnswer(_ item: ListItem, isTickAll: Bool) -> Triage.Answer? {
    if (item.isTicked != nil) != isTickAll {
      report(
        .badValue, at: item.position, "This list mixes answers with and without a box.",
        fix: "Write \"- [ ]\" before every answer, or before none.")
    }
    if item.isTicked == true {
      report(.badValue, at: item.position, "An answer is ticked beforehand.", fix: "Write \"- [ ]\".")
    }
    let inlines = item.inlines.trimmed
    guard let first = inlines.first, case .link(let link) = first.kind else {
      let text = Array(inlines.prefix { if case .strong = $0.kind { false } else { true } }).trimmed.plainText
      report(
        .answerWithoutLink, at: inlines.first?.position ?? item.position, "The answer \"\(text)\" leads nowhere.",
        fix: "Make it a link to the next heading, as \"[\(text)](#next-heading)\".")
      return nil
    }
    let mark = readMark(Array(inlines.dropFirst()).trimmed)
    let text = link.text.plainText
    let name = page.original(of: inlines).links.first?.text.plainText ?? text
    return Triage.Answer(
      text: text, slug: Slug.of(name), role: AnswerRole.role(of: name, in: page.language(words)), target: link.target,
      mark: mark,
      position: first.position, targetPosition: link.targetPosition)
  }

  private mutating func readMark(_ inlines: [Inline]) -> Triage.Mark? {
    guard let first = inlines.first else { return nil }
    guard inlines.count == 1, case .strong(let inner) = first.kind else {
      report(
        .unknownMark, at: first.position, "\"\(inlines.plainText)\" stands behind the answer.",
        fix: "Only a mark in bold may stand there: **red flag**, **at least <level>** or **raise one level**.")
      return nil
    }
    let words = inner.plainText
    if words == "red flag" { return .redFlag }
    if words == "raise one level" { return .raise }
    if words.hasPrefix("at least "), let level = Level(code: words.dropFirst(9)) { return .atLeast(level) }
    let known = ["red flag", "raise one level"] + Level.codes.map { "at least \($0)" }
    report(
      .unknownMark, at: first.position, "There is no mark \"\(words)\".",
      fix: "Use one of: \(known.joined(separator: ", ")).\(Spelling.hint(for: words, among: known))")
    return nil
  }

  private mutating func check(_ question: Triage.Question, listPosition: SourcePosition) {
    if !question.answers.contains(where: \.isNotSure) {
      report(
        .noNotSure, at: listPosition, "\"\(question.label)\" has no answer \"\(words(.notSureRole))\".",
        fix: "Add an answer \"[\(words(.notSureRole))](#…)\" that leads where the most worrying answer leads.")
    }
    if question.isTickAll, question.answers.count(where: \.isNone) != 1 {
      report(
        .noNoneOfThese, at: listPosition,
        "\"\(question.label)\" needs exactly one answer that begins with \"\(words(.noneRole))\".",
        fix: "Write \"- [ ] [None of these](#…)\" as the first answer.")
    }
    if question.answers.count > 7 || question.text.split(separator: " ").count > 25 {
      report(
        .tooManyAnswers, at: question.position, "\"\(question.label)\" is long to read.",
        fix: "Keep to 7 answers and a question of 25 words; split it in two.")
    }
    var seen: [String: String] = [:]
    for answer in question.answers {
      guard let first = seen.updateValue(answer.text, forKey: answer.slug) else { continue }
      let message =
        first == answer.text
        ? "The answer \"\(answer.text)\" stands here twice."
        : "\"\(first)\" and \"\(answer.text)\" both have the name \"\(answer.slug)\" in records."
      report(
        .duplicateHeading, at: answer.position, message, fix: "Give one of them another text, in letters and numbers.")
    }
  }
}

extension Triage.Question {
  /// The question with the text of the source that it translates.
  fileprivate func translating(_ source: [Inline]?) -> Triage.Question {
    guard case .strong(let inner)? = source?.first?.kind else { return self }
    var question = self
    question.sourceText = inner.plainText
    return question
  }
}
