import Pages

/// The ids of the guides with a special role in the program. The front matter of `levels.md` names their files, so that
/// no file name is built into the program:
///
///     danger-signs: triage/red-flags.md
///     anything-else: triage/something-else.md
///     last-check: triage/last-check.md
///     about: faq/about.md
package struct GuideRoles: Equatable, Sendable {
  /// The guide that asks about the danger signs. It is on the home screen and before any search result, and is the only
  /// guide without a gate. If no file is named, it is the gate of the first symptom check.
  package var dangerSigns: String?
  /// The guide whose questions others ask last. It is in no menu and not in the search, because nobody looks for it.
  package var lastCheck: String?
  /// The guide for symptoms that no other symptom check covers.
  package var anythingElse: String?
  /// The guide that says what the guidance is, and lists its sources under "Sources".
  package var about: String?

  /// Questions that several guides ask in the same words: the path of the guide that has the words, by the slug.
  package var sharedQuestions: [String: String] = [:]

  static let keys = ["danger-signs", "anything-else", "about", "last-check"]

  package init() {}

  /// - Parameters:
  ///   - page: `levels.md`.
  ///   - findings: findings about missing files are appended.
  init(_ page: Page, context: ReadingContext, findings: inout [Finding]) {
    let named = Self.keys.map { Self.guide(of: $0, page, context.pages, &findings) }
    (dangerSigns, anythingElse, about, lastCheck) = (named[0], named[1], named[2], named[3])
    sharedQuestions = Self.sharedQuestions(page, context.pages, &findings)
    dangerSigns = dangerSigns ?? Self.firstGate(in: context)
  }

  /// The gate of the first symptom check that names one: the danger signs, if `levels.md` does not name that guide.
  private static func firstGate(in context: ReadingContext) -> String? {
    context.pages.paths.lazy.filter { context.kinds.isGuide($0) && context.kinds.purpose(of: $0) == .symptomCheck }
      .compactMap { context.pages.page(at: $0) }.compactMap { page in context.kinds.kind(of: page)?.gate(of: page)?.id }
      .first
  }

  private static func sharedQuestions(
    _ page: Page, _ pages: any PageSource, _ findings: inout [Finding]
  ) -> [String: String] {
    var questions: [String: String] = [:]
    for entry in page.frontMatter["shared-questions"]?.entries ?? [] {
      let file = entry.value.text ?? ""
      guard pages.paths.contains(file), pages.slugs(at: file)?.contains(entry.key) ?? false else {
        findings.append(
          Finding(
            .noSuchHeading, in: page.path, at: entry.value.position,
            "There is no heading \"\(entry.key)\" in \"\(file)\".",
            fix: "Write the id of a question, and the folder and the file of a guide that asks it."))
        continue
      }
      questions[entry.key] = file
    }
    return questions
  }

  /// The id of the guide that a key names; nil if the key is absent or its file does not exist.
  private static func guide(
    of key: String, _ page: Page, _ pages: any PageSource, _ findings: inout [Finding]
  ) -> String? {
    guard let value = page.frontMatter[key] else { return nil }
    guard let file = value.text, pages.paths.contains(file) else {
      let files = pages.paths.filter { $0.contains("/") && !$0.hasSuffix(".cases.md") }
      findings.append(
        Finding(
          .noSuchFile, in: page.path, at: value.position, "There is no file \"\(value.text ?? "")\".",
          fix: "Write the folder and the file of a guide.\(Spelling.hint(for: value.text ?? "", among: files))"))
      return nil
    }
    return String(file.dropLast(3))
  }
}
