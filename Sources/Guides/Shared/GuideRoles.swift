import Pages

/// The guides that have a part of their own in the program, by their ids. The front matter of `levels.md` names their
/// files, so that no guide is known by its name:
///
///     danger-signs: triage/red-flags.md
///     anything-else: triage/something-else.md
///     about: faq/about.md
package struct GuideRoles: Equatable, Sendable {
  /// Asks about the danger signs: on the home screen and before any search result; the one guide without a gate. Where
  /// no file is named, the guide that the first symptom check has as its gate.
  package var dangerSigns: String?
  /// For what no other symptom check is made for.
  package var anythingElse: String?
  /// Says what the guidance is, and lists its sources under "Sources".
  package var about: String?

  static let keys = ["danger-signs", "anything-else", "about"]

  package init() {}

  /// - Parameters:
  ///   - page: `levels.md`.
  ///   - findings: those about files that are not there are added.
  init(_ page: Page, context: ReadingContext, findings: inout [Finding]) {
    let named = Self.keys.map { Self.guide(of: $0, page, context.pages, &findings) }
    (dangerSigns, anythingElse, about) = (named[0], named[1], named[2])
    dangerSigns = dangerSigns ?? Self.firstGate(in: context)
  }

  /// The guide that a symptom check names as the one to ask before it: the danger signs, where `levels.md` does not say.
  private static func firstGate(in context: ReadingContext) -> String? {
    context.pages.paths.lazy.filter { context.kinds.isGuide($0) && context.kinds.purpose(of: $0) == .symptomCheck }
      .compactMap { context.pages.page(at: $0) }.compactMap { page in context.kinds.kind(of: page)?.gate(of: page)?.id }
      .first
  }

  /// The id of the guide that a key names; nil where the key is not there.
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
