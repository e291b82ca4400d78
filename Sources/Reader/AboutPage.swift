package import Guides
import Pages
package import Screens

/// The page about the guidance: how many guides it has, who signed them, how old they are, and its version.
package struct AboutPage {
  let guides: [GuideFacts]
  let facts: LocalFacts
  let brokenCount: Int

  package init(guides: [GuideFacts], facts: LocalFacts, brokenCount: Int) {
    (self.guides, self.facts, self.brokenCount) = (guides, facts, brokenCount)
  }

  package func pieces(in words: Words) -> [Piece] {
    let signed = guides.count { $0.isSignedOff }
    var pieces: [Piece] = [.line(words(.about), .heading), .gap, .line(words(.generalGuidance)), .gap]
    pieces.append(.line(words(.signedOfAll, count: guides.count, ["signed": String(signed)]), .strong))
    if let oldest = guides.compactMap(\.reviewed).min() {
      pieces.append(.line(words(.oldestText, ["day": words.date(oldest)])))
    }
    if let due = guides.compactMap(\.reviewDue).min() {
      pieces.append(.line(words(.nextReview, ["day": words.date(due)])))
    }
    if brokenCount > 0 { pieces.append(.line(words(.notOpenedInAll, count: brokenCount))) }
    pieces.append(.line(words(.versionAndPlace, ["version": version, "place": facts.title])))
    return pieces + [.line(words(.nothingIsKept)), .gap]
  }

  /// A short hash that identifies exactly this content.
  private var version: String {
    let all = guides.map(\.meaning.digits).sorted().joined()
    return ContentHash(of: Array(all.utf8)).short
  }
}
