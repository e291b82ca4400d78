package import Pages
package import Screens

/// What the front matter of every guide says, and the words that lists show for it.
package struct GuideFacts: Equatable, Sendable {
  /// `KIND/FILE` without `.md`, as `triage/eyelid-droop`.
  package let id: String
  package let kind: String
  package var title: String
  /// The first paragraph under the title.
  package var summary: String
  /// Place in menus; the dangerous first.
  package var order: Int
  package var reviewed: Day?
  package var reviewedBy: String?
  package var reviewDue: Day?
  package var sources: [String]
  /// Words people would search for, by the slug of the section they lead to.
  package var alsoCalled: [String: [String]]
  /// True where a clinician has signed this very text.
  package var isSignedOff: Bool
  package var meaning: ContentHash

  /// The line under a guide: whether a clinician signed it, and which version this is.
  package func standing(in words: Words) -> String {
    let sources = sources.isEmpty ? [] : [words(.sources, ["sources": words.enumeration(of: sources)])]
    return ([review(in: words)] + sources + [versionName]).joined(separator: " ")
  }

  /// "Reviewed by Dr A. Lee on 20 November 2026.", or that no clinician has.
  package func review(in words: Words) -> String {
    guard isSignedOff, let reviewedBy, let reviewed else { return words(.notYetReviewed) }
    return words(.reviewedBy, ["name": reviewedBy, "day": words.date(reviewed)])
  }

  /// Which text this is, as "eyelid-droop@3fa2c1".
  package var versionName: String { "\(id.split(separator: "/").last ?? "")@\(meaning.short)" }
}
