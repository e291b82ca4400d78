import Guides
import Pages
import Screens

/// The first screen: the kinds of guide, the danger signs, and the state of the guidance.
struct HomeScreen: Screen {
  /// The kinds that have guides, in their order.
  let kinds: [any GuideKind.Type]
  /// True if the folder has a face to point at.
  let hasFace: Bool
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
    var pieces: [Piece] = [.line(words(.howCanWeHelp), .heading)]
    for group in [ways(in: context), dangerSigns(in: context), others(in: context)] where !group.isEmpty {
      pieces.append(.space)
      for (index, entry) in group.enumerated() { pieces += (index > 0 ? [.air] : []) + [.item(entry)] }
    }
    pieces += [.space, .line(standing(in: words))]
    return Sheet(place: [Self.programName], pieces: pieces, identity: "home")
  }

  /// The ways into the guidance.
  private func ways(in context: ScreenContext) -> [Item] {
    let words = context.words
    var entries = kinds.map { kind in
      Item(to: .page(.menu(kind: kind.name)), words(kind.menuTitle), detail: words(kind.menuDetail))
    }
    if hasFace {
      let face = Item(to: .page(.face), words(.pointToFace), detail: words(.pointToFaceDetail))
      entries.insert(face, at: min(1, kinds.count))
    }
    return entries
  }

  private func dangerSigns(in context: ScreenContext) -> [Item] {
    guard let guide = context.levels.roles.dangerSigns else { return [] }
    return [Item(to: .guide(guide), context.words(.dangerSigns), detail: context.words(.dangerSignsDetail))]
  }

  private func others(in context: ScreenContext) -> [Item] {
    let words = context.words
    var entries: [Item] = []
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
