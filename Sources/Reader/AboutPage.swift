import Guides
import Prose
import Screens

/// What this guidance is: how many guides, who signed them, how old they are, and how to tell versions apart.
struct AboutPage {
  let guides: [GuideFacts]
  let facts: LocalFacts
  let brokenCount: Int

  var pieces: [Piece] {
    let signed = guides.count { $0.isSignedOff }
    var pieces: [Piece] = [.line("About this guidance", .heading), .gap]
    pieces.append(.line("This is general guidance. It does not know you, and it gives no diagnosis."))
    pieces.append(.gap)
    pieces.append(.line("A clinician has signed \(signed) of \(guides.count) guides.", .strong))
    if let oldest = guides.compactMap(\.reviewed).min() {
      pieces.append(.line("The oldest text is from \(Words.english.date(oldest))."))
    }
    if let due = guides.compactMap(\.reviewDue).min() {
      let day = Words.english.date(due)
      pieces.append(.line("The next review is due on \(day). Legal facts may be out of date sooner."))
    }
    if brokenCount > 0 {
      pieces.append(.line("\(brokenCount) could not be opened. Staff can see why on the home screen."))
    }
    pieces.append(.line("Version of the content: \(version). Place: \(facts.title)."))
    pieces.append(.line("Nothing that you answer leaves this computer, and nothing is kept."))
    return pieces + [.gap]
  }

  /// A short name for exactly this content.
  private var version: String {
    let all = guides.map(\.meaning.digits).sorted().joined()
    return ContentHash(of: Array(all.utf8)).short
  }
}
