import Guides
import Screens

/// The first screen: the kinds of guide, the danger signs, and what this guidance is.
struct HomeScreen: Screen {
  let clinic: String
  let strip: Strip
  /// How many guides each kind has, in the order of the kinds.
  let counts: [Int]
  let hasDangerSigns: Bool
  /// The line that says how old the guidance is and whether a clinician has signed it.
  let standing: String
  let brokenCount: Int
  /// How many pages the person keeps in a list.
  let keptCount: Int
  /// The title of what was left by going home, or when the program ended; nil where nothing was.
  let resumable: String?

  var sheet: Sheet {
    var entries = zip(guideKinds, counts).filter { $0.1 > 0 }.map { kind, count in
      Item("home>menu/\(kind.name)", "\(kind.menuTitle) (\(count))", detail: kind.menuDetail)
    }
    if hasDangerSigns {
      entries.append(Item("home>\(Self.dangerSigns)", "Danger signs", detail: "When to get help at once"))
    }
    if let resumable {
      entries.append(Item("home>\(Destination.resumeTarget)", "Go on where you were", detail: resumable))
    }
    if keptCount > 0 { entries.append(Item("home>\(Destination.keptTarget)", "Your list (\(keptCount))")) }
    entries.append(
      Item("home>\(Destination.aboutTarget)", "About this guidance", detail: "Who wrote it, and the sources"))
    if brokenCount > 0 {
      let words = "\(brokenCount) \(brokenCount == 1 ? "guide" : "guides") could not be opened"
      entries.append(Item("home>\(Destination.problemsTarget)", words, detail: "For staff: what is wrong"))
    }
    var pieces: [Piece] = [.line("How can we help?", .heading), .space]
    for (index, entry) in entries.enumerated() {
      if index > 0 { pieces.append(.space) }
      pieces.append(.item(entry))
    }
    pieces += [.space, .line(standing)]
    return Sheet(place: ["Chairside"], position: clinic, pieces: pieces, strip: strip, identity: "home")
  }

  static let dangerSigns = "triage/red-flags"

  var bindings: [Binding] { [Binding(.search, hint: "search", help: "Search everything")] }

  func perform(_ command: Command, on item: String?) -> Step {
    switch command {
    case .open, .choose: PieceMaker.target(ofItem: item).map { .follow($0) } ?? .stay
    case .goBack: .back
    default: .stay
    }
  }
}
