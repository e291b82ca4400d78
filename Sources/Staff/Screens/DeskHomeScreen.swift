import Guides
import Pages
import Screens

/// The first screen of the desk: a new visit, visits to continue, and the guidance.
struct DeskHomeScreen: RecordScreen {
  let openCount: Int
  /// The number of visits of `today`; nil if the clock is not reliable.
  let todayCount: Int?
  /// The day that the visits were counted on.
  let today: Day?
  /// True if old visits were not deleted, because the clock may be wrong.
  var isExpiryInDoubt = false

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var items = [Item(to: .desk(.newVisit), words(.newVisit), detail: words(.newVisitDetail))]
    if openCount > 0 {
      let label = words(Self.isAll(openCount) ? .openVisitCount : .openVisitCountOrMore, count: openCount)
      items.append(Item(to: .desk(.openVisits), label, detail: words(.openVisitsDetail)))
    }
    items.append(Item(to: .desk(.findVisit), words(.findVisit), detail: words(.findVisitDetail)))
    let todays = todaysItem(in: context)
    if let todays { items.append(todays) }
    items.append(Item(to: .desk(.checklists), words(.choosing), detail: words(.choosingDetail)))
    if isExpiryInDoubt { items.append(Item(to: .desk(.oldVisits), words(.oldVisits), detail: words(.oldVisitsDetail))) }
    items.append(Item(to: .page(.guidance), words(.browseGuidance), detail: words(.browseGuidanceDetail)))
    var pieces: [Piece] = [.line(words(.staffDesk), .heading), .space]
    for item in items { pieces += [.item(item), .air] }
    pieces += [.space, .line(words(.noNames))]
    var sheet = Sheet(
      place: Trail.desk.words(in: context), pieces: pieces, identity: "desk")
    if todays != nil { sheet.changesAt = context.nextDay?.seconds }
    return sheet
  }

  /// Nil if there are no visits, or if the day is not the one that they were counted on.
  private func todaysItem(in context: ScreenContext) -> Item? {
    guard let todayCount, let today, todayCount > 0, context.today == today else { return nil }
    let label = context.words(
      Self.isAll(todayCount) ? .todaysVisitCount : .todaysVisitCountOrMore, count: todayCount)
    return Item(to: .desk(.day(today.daysSince1970)), label)
  }

  /// True if the list is complete: a search returns at most `limit` visits.
  private static func isAll(_ count: Int) -> Bool { count < VisitSearch().limit }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.search, hint: context.words(.searchHint), help: context.words(.searchHelp))]
  }
}
