import Guides
import Prose
import Screens

/// The first screen of the desk: a new visit, those to go on with, and the guidance.
struct DeskHomeScreen: RecordScreen {
  let openCount: Int
  /// Visits of `today`; nil where the clock cannot be relied on.
  let todayCount: Int?
  /// The day that the visits were counted on.
  let today: Day?

  func sheet(in context: ScreenContext) -> Sheet {
    var items = [Item(to: .desk(.newVisit), "New visit", detail: "After an injection")]
    if openCount > 0 {
      items.append(Item(to: .desk(.openVisits), "Open visits (\(Self.words(openCount)))", detail: "To go on with"))
    }
    items.append(Item(to: .desk(.findVisit), "Find a visit", detail: "For a call, by label or day"))
    let todays = todaysItem(in: context)
    if let todays { items.append(todays) }
    items.append(Item(to: .desk(.checklists), "Choosing, with a patient", detail: "Before they book"))
    items.append(Item(to: .page(.guidance), "Browse the guidance", detail: "All guides, as patients see them"))
    var pieces: [Piece] = [.line("Staff desk", .heading), .space]
    for item in items { pieces += [.item(item), .space] }
    pieces.append(.line("No names, please. Visits are kept on this computer only."))
    var sheet = Sheet(
      place: [Desk.place], position: context.facts["clinic-name"], pieces: pieces, strip: context.strip,
      identity: "desk")
    if todays != nil { sheet.changesAt = context.nextDay?.seconds }
    return sheet
  }

  /// Nil where there are none, and on another day than that of the count.
  private func todaysItem(in context: ScreenContext) -> Item? {
    guard let todayCount, let today, todayCount > 0, context.today == today else { return nil }
    return Item(to: .desk(.day(today.daysSince1970)), "Today's visits (\(Self.words(todayCount)))")
  }

  /// A list stops at as many visits as a search finds.
  private static func words(_ count: Int) -> String { count < VisitSearch().limit ? "\(count)" : "\(count) or more" }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.search, hint: "search", help: "Search everything")]
  }
}
