import Guides
import Pages
import Screens

/// The first screen: the kinds of guide, the danger signs, and the state of the guidance.
struct HomeScreen: Screen {
  /// The kinds of guide, and how many guides each has.
  let kinds: GuideKinds
  let counts: [Int]
  /// The review date of the guidance; nil if there is none.
  let reviewed: Day?
  /// True if a clinician has signed all of the guidance.
  let isSigned: Bool
  let brokenCount: Int
  /// The number of pages in the person's list.
  let keptCount: Int
  /// The title of what can be resumed, left by going home or when the program ended; nil if there is nothing.
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

  /// A proper name, which is the same in every language.
  private static let programName = "Chairside"

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.search, hint: context.words(.searchHint), help: context.words(.searchHelp))]
  }
}
