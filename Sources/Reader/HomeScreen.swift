import Guides
import Pages
import Screens

/// The first screen: the kinds of guide, the danger signs, and what this guidance is.
struct HomeScreen: Screen {
  /// The kinds of guide, and how many guides each has.
  let kinds: GuideKinds
  let counts: [Int]
  /// How old the guidance is; nil where it does not say.
  let reviewed: Day?
  /// True where a clinician has signed all of it.
  let isSigned: Bool
  let brokenCount: Int
  /// How many pages the person keeps in a list.
  let keptCount: Int
  /// The title of what was left by going home, or when the program ended; nil where nothing was.
  let resumable: String?

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.howCanWeHelp), .heading), .space]
    for entry in entries(in: context) { pieces += [.item(entry), .space] }
    pieces.append(.line(standing(in: words)))
    return Sheet(
      place: [Self.programName], position: context.facts["clinic-name"], pieces: pieces, strip: context.strip,
      identity: "home")
  }

  private func entries(in context: ScreenContext) -> [Item] {
    let words = context.words
    var entries = zip(kinds.all, counts).filter { $0.1 > 0 }.map { kind, count in
      let label = words(.menuAndSize, ["title": words(kind.menuTitle), "size": String(count)])
      return Item(to: .page(.menu(kind: kind.name)), label, detail: words(kind.menuDetail))
    }
    if let dangerSigns = context.levels.roles.dangerSigns {
      entries.append(Item(to: .guide(dangerSigns), words(.dangerSigns), detail: words(.dangerSignsDetail)))
    }
    if let resumable { entries.append(Item(to: .page(.resume), words(.goOn), detail: resumable)) }
    if keptCount > 0 {
      entries.append(Item(to: .page(.kept), words(.yourListAndSize, ["size": String(keptCount)])))
    }
    entries.append(Item(to: .page(.about), words(.about), detail: words(.aboutDetail)))
    if brokenCount > 0 {
      let label = words(.guidesNotOpened, count: brokenCount)
      entries.append(Item(to: .page(.problems), label, detail: words(.guidesNotOpenedDetail)))
    }
    return entries
  }

  /// How old the guidance is, and whether a clinician has signed it.
  private func standing(in words: Words) -> String {
    guard let reviewed else { return words(isSigned ? .reviewedByClinicians : .notYetReviewed) }
    return words(isSigned ? .datedAndReviewed : .datedAndNotReviewed, ["day": words.date(reviewed)])
  }

  /// A name, and the same in every language.
  private static let programName = "Chairside"

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.search, hint: context.words(.searchHint), help: context.words(.searchHelp))]
  }
}
