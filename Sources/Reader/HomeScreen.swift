import Guides
import Screens

/// The first screen: the kinds of guide, the danger signs, and what this guidance is.
struct HomeScreen: Screen {
  /// The kinds of guide, and how many guides each has.
  let kinds: GuideKinds
  let counts: [Int]
  let hasDangerSigns: Bool
  /// The line that says how old the guidance is and whether a clinician has signed it.
  let standing: String
  let brokenCount: Int
  /// How many pages the person keeps in a list.
  let keptCount: Int
  /// The title of what was left by going home, or when the program ended; nil where nothing was.
  let resumable: String?

  func sheet(in context: ScreenContext) -> Sheet {
    var entries = zip(kinds.all, counts).filter { $0.1 > 0 }.map { kind, count in
      Item(
        to: .page(.menu(kind: kind.name)), "\(context.words(kind.menuTitle)) (\(count))",
        detail: context.words(kind.menuDetail))
    }
    if hasDangerSigns {
      entries.append(Item(to: .guide(Self.dangerSigns), "Danger signs", detail: "When to get help at once"))
    }
    if let resumable {
      entries.append(Item(to: .page(.resume), "Go on where you were", detail: resumable))
    }
    if keptCount > 0 { entries.append(Item(to: .page(.kept), "Your list (\(keptCount))")) }
    entries.append(
      Item(to: .page(.about), "About this guidance", detail: "Who wrote it, and the sources"))
    if brokenCount > 0 {
      let words = "\(brokenCount) \(brokenCount == 1 ? "guide" : "guides") could not be opened"
      entries.append(Item(to: .page(.problems), words, detail: "For staff: what is wrong"))
    }
    var pieces: [Piece] = [.line("How can we help?", .heading), .space]
    for (index, entry) in entries.enumerated() {
      if index > 0 { pieces.append(.space) }
      pieces.append(.item(entry))
    }
    pieces += [.space, .line(standing)]
    return Sheet(
      place: ["Chairside"], position: context.facts["clinic-name"], pieces: pieces, strip: context.strip,
      identity: "home")
  }

  static let dangerSigns = "triage/red-flags"

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.search, hint: "search", help: "Search everything")]
  }
}
