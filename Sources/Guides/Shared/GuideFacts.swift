package import Pages
package import Screens

/// The facts in the front matter of every guide, and the texts that lists show for it.
package struct GuideFacts: Equatable, Sendable {
  /// `KIND/FILE` without `.md`, such as `triage/eyelid-droop`.
  package let id: String
  package let kind: String
  package var title: String
  /// The first paragraph under the title.
  package var summary: String
  /// Further names under which menus and the search list the guide, for people who look for something else.
  package var doors: [String] = []
  /// The heading over the guide in a menu; empty for none.
  package var group = ""
  /// The position in menus; the most dangerous come first.
  package var order: Int
  package var reviewed: Day?
  package var reviewedBy: String?
  package var reviewDue: Day?
  package var sources: [String]
  /// Search words, by the slug of the section that they lead to.
  package var alsoCalled: [String: [String]]
  /// True if a clinician has signed exactly this text.
  package var isSignedOff: Bool
  package var meaning: ContentHash
  /// Whether a translator has signed the text; nil if it is no translation.
  package var translation: Translation?

  /// The signature of a translation.
  package enum Translation: Equatable, Sendable {
    case unsigned
    case signed(by: String, on: Day?)
  }

  /// Whether a clinician has signed a guide, its sources and its version. A patient's screen has the first of these, and
  /// the others behind a key.
  package func standing(in words: Words) -> String {
    let sources = sources.isEmpty ? [] : [words(.sources, ["sources": words.enumeration(of: sources)])]
    return ([review(in: words)] + sources + [versionName]).joined(separator: " ")
  }

  /// "Reviewed by Dr A. Lee on 20 November 2026.", or that no clinician has reviewed it; of a translation also who
  /// signed that it says the same.
  package func review(in words: Words) -> String {
    [clinicalReview(in: words), translation.map { $0.words(in: words) }].compactMap(\.self).joined(separator: " ")
  }

  private func clinicalReview(in words: Words) -> String {
    guard isSignedOff, let reviewedBy, let reviewed else { return words(.notYetReviewed) }
    return words(.reviewedBy, ["name": reviewedBy, "day": words.date(reviewed)])
  }

  /// The version of the text, such as "eyelid-droop@3fa2c1".
  package var versionName: String { "\(id.split(separator: "/").last ?? "")@\(meaning.short)" }
}

extension GuideFacts.Translation {
  fileprivate func words(in words: Words) -> String {
    switch self {
    case .unsigned: words(.translationNotSigned)
    case .signed(let name, let day?): words(.translationSigned, ["name": name, "day": words.date(day)])
    case .signed(let name, nil): words(.translationSignedByOne, ["name": name])
    }
  }
}
