extension SheetLayout {
  /// What a long menu leaves out with the entries of its other groups: headings that have no entry left, all but the
  /// first, and blanks that would follow a blank.
  func leftOut(of sheet: Sheet) -> Set<Int> {
    guard !hiddenItems.isEmpty else { return [] }
    var left = bareHeadings(of: sheet)
    var isAfterBlank = false
    for (index, piece) in sheet.pieces.enumerated() where !left.contains(index) {
      switch piece {
      case .item(let item) where hiddenItems.contains(item.id): continue
      case .space, .air:
        if isAfterBlank { left.insert(index) }
        isAfterBlank = true
      default: isAfterBlank = false
      }
    }
    return left
  }

  private func bareHeadings(of sheet: Sheet) -> Set<Int> {
    let headings = sheet.pieces.indices.filter { index in
      if case .text(let text) = sheet.pieces[index] { text.isHeading } else { false }
    }
    let ends = headings.dropFirst() + [sheet.pieces.count]
    return Set(
      zip(headings, ends).dropFirst().compactMap { start, end in
        let items = sheet.pieces[start..<end].compactMap { piece in
          if case .item(let item) = piece { item.id } else { nil }
        }
        return items.isEmpty || !items.allSatisfy(hiddenItems.contains) ? nil : start
      })
  }
}
