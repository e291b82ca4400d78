import Screens

/// The nine choices at a time of a long menu, which are those that digits choose.
struct ChoiceGroups: Equatable, Sendable {
  private static let size = 9

  /// The index of the group to show while no choice is in focus.
  private(set) var shown = 0

  /// The index of the group that is shown.
  func current(of sheet: Sheet, focus: Item.ID?) -> Int {
    focus.flatMap { id in sheet.rows.firstIndex { $0.id == id } }.map { $0 / Self.size } ?? shown
  }

  /// The entries of a long menu that are not in the group that is shown.
  func hidden(of sheet: Sheet, focus: Item.ID?) -> [Item] {
    let rows = sheet.rows
    guard rows.count > Self.size, !sheet.opensOnText else { return [] }
    let current = current(of: sheet, focus: focus)
    return rows.enumerated().filter { $0.offset / Self.size != current }.map(\.element)
  }

  /// Shows another group.
  ///
  /// - Returns: the choice to focus in it: the first on the way down, the last on the way up; nil in a question, where
  ///   nothing is in focus by itself.
  mutating func show(_ group: Int, of sheet: Sheet, isDown: Bool) -> Item.ID? {
    shown = group
    let rows = sheet.rows
    let index = isDown ? group * Self.size : min(rows.count, group * Self.size + Self.size) - 1
    return sheet.isQuestion ? nil : rows[index].id
  }

  /// Shows the group of a choice.
  mutating func show(choice id: Item.ID, of sheet: Sheet) {
    if let index = sheet.rows.firstIndex(where: { $0.id == id }) { shown = index / Self.size }
  }
}
