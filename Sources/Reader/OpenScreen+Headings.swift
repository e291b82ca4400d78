import Screens

extension OpenScreen {
  /// Goes to the next or previous heading. False if there is none.
  mutating func moveToHeading(forward: Bool) -> Bool {
    let here = viewport.position.piece
    let pieces = sheet.headings.map(\.piece)
    guard let target = forward ? pieces.first(where: { $0 > here }) : pieces.last(where: { $0 < here }) else {
      return false
    }
    show(piece: target)
    return true
  }
}
