package import Guides
package import Screens

/// The list of visits beside the screens of the desk, on a wide terminal.
extension Desk {
  package func aside(beside screen: any Screen, in context: ScreenContext) -> Aside? {
    switch screen {
    case let screen as any ScreenOfVisit:
      list(of: screen.visitID, in: context).map { Aside(.leading, $0.pieces, current: $0.here) }
    case is DeskHomeScreen: list(of: nil, in: context).map { Aside(.trailing, $0.pieces) }
    default: nil
    }
  }

  /// Nil without visits, and if they cannot be read, which the screen itself says.
  private func list(of here: VisitID?, in context: ScreenContext) -> (pieces: [Piece], here: Int?)? {
    let open: [VisitSummary]
    let today: [VisitSummary]
    do {
      open = try log.visits(.open)
      today =
        try context.today.map { day throws(VisitLogError) in
          try log.visits(VisitSearch(on: day, in: context.zone))
        } ?? []
    } catch {
      return nil
    }
    var pieces: [Piece] = []
    var index: Int?
    func add(_ title: Phrase, _ visits: [VisitSummary]) {
      guard !visits.isEmpty else { return }
      pieces += [.gap, .line(context.words(title), .heading)]
      for visit in visits {
        if visit.id == here { index = pieces.count }
        let item = visit.item(in: context)
        pieces.append(Aside.entry(item.label, item.id, isHere: visit.id == here))
      }
    }
    add(.openVisits, open)
    add(.todaysOtherVisits, today.filter { visit in !open.contains { $0.id == visit.id } })
    return pieces.isEmpty ? nil : (pieces, index)
  }
}
