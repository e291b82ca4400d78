import Screens

/// The choices of a question that have been on the screen, so that none is taken before all could be read.
struct SeenChoices: Equatable, Sendable {
  private var seen: Set<Item.ID> = []

  /// Notes the choices that are on the screen: all of their lines, or the last of them if they are taller than it.
  ///
  /// - Parameters:
  ///   - top: the first line on the screen.
  ///   - height: the number of lines on the screen.
  mutating func note(_ layout: SheetLayout, top: Int, height: Int) {
    for place in layout.places where place.lastLine >= top && place.lastLine < top + height {
      if place.firstLine >= top || place.lastLine - place.firstLine >= height { seen.insert(place.id) }
    }
  }

  mutating func noteAll(of sheet: Sheet) { seen.formUnion(sheet.choices.map(\.id)) }

  /// True for ticking a box that has been on the screen.
  func allows(_ command: Command, on item: Item.ID, in sheet: Sheet) -> Bool {
    let mark = sheet.items.first { $0.id == item }?.mark ?? .none
    return seen.contains(item) && (mark == .unticked || mark == .ticked && command != .open)
  }

  /// The first choice that has not been on the screen; nil if all have.
  func firstUnseen(of sheet: Sheet) -> Item.ID? { sheet.choices.first { !seen.contains($0.id) }?.id }
}
