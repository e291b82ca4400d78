import Pages

/// The ids of the guides with a special role in the program. The front matter of `levels.md` names their files, so that
/// no file name is built into the program:
///
///     danger-signs: triage/red-flags.md
///     anything-else: triage/something-else.md
///     about: faq/about.md
package struct GuideRoles: Equatable, Sendable {
  /// The guide that asks about the danger signs. It is on the home screen and before any search result, and is the only
  /// guide without a gate. If no file is named, it is the gate of the first symptom check.
  package var dangerSigns: String?
  /// The guide for symptoms that no other symptom check covers.
  package var anythingElse: String?
  /// The guide that says what the guidance is, and lists its sources under "Sources".
  package var about: String?

  static let keys = ["danger-signs", "anything-else", "about"]

  package init() {}

  /// - Parameters:
  ///   - page: `levels.md`.
  ///   - findings: findings about missing files are appended.
  init(_ page: Page, context: ReadingContext, findings: inout [Finding]) {
    let named = Self.keys.map { Self.guide(of: $0, page, context.pages, &findings) }
    (dangerSigns, anythingElse, about) = (named[0], named[1], named[2])
    dangerSigns = dangerSigns ?? Self.firstGate(in: context)
  }

  /// The gate of the first symptom check that names one: the danger signs, if `levels.md` does not name that guide.
  private static func firstGate(in context: ReadingContext) -> String? {
    context.pages.paths.lazy.filter { context.kinds.isGuide($0) && context.kinds.purpose(of: $0) == .symptomCheck }
      .compactMap { context.pages.page(at: $0) }.compactMap { page in context.kinds.kind(of: page)?.gate(of: page)?.id }
      .first
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
