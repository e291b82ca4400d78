import Pages

/// T113: a question that several guides ask has the same words and the same answers in all of them.
///
/// `levels.md` names such questions, each with the guide that has the words:
///
///     shared-questions: {who-injected: triage/eyelid-droop.md}
struct SharedQuestionCheck {
  let page: Page
  let context: ReadingContext
  private(set) var findings: [Finding] = []

  init(_ page: Page, context: ReadingContext) {
    self.page = page
    self.context = context
  }

  mutating func check(_ questions: [Triage.Question]) {
    for (slug, file) in context.levels.roles.sharedQuestions where file != page.path {
      guard let own = questions.first(where: { $0.slug == slug }), let model = question(slug, in: file) else {
        continue
      }
      compare(own, with: model, in: file)
    }
  }

  private func question(_ slug: String, in file: String) -> Triage.Question? {
    guard let page = context.pages.page(at: file), let section = page.section(slug) else { return nil }
    var reader = QuestionReader(page, words: context.words)
    return reader.read(section)
  }

  private mutating func compare(_ own: Triage.Question, with model: Triage.Question, in file: String) {
    if own.text != model.text || own.note.plainText != model.note.plainText {
      report(
        at: own.position, "The question \"\(own.label)\" has other words than in \(file).",
        fix: "Write \"**\(model.text)**\(model.note.isEmpty ? "" : " " + model.note.plainText)\".")
    }
    let texts = model.answers.map(\.text)
    for (index, answer) in own.answers.enumerated() where !(index < texts.count && texts[index] == answer.text) {
      report(
        at: answer.position, "The answer \"\(answer.text)\" is not the one that \(file) has here.",
        fix: index < texts.count ? "Write \"\(texts[index])\"." : "Delete it: there are \(texts.count).")
      return
    }
    guard own.answers.count < texts.count else { return }
    report(
      at: own.position, "\"\(own.label)\" lacks an answer that \(file) has.",
      fix: "Add \"\(texts[own.answers.count])\".")
  }

  private mutating func report(at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(.sharedQuestion, in: page.path, at: position, message, fix: fix))
  }
}
