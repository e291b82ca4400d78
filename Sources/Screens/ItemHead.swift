/// The number and tick box before an item's label.
struct ItemHead {
  let segments: [SheetLayout.Segment]
  let labelColumn: Int

  /// - Parameters:
  ///   - column: that of the number.
  ///   - namesKeys: false for somebody who presses no keys, so that only numbers are shown.
  init(item: Item, number: Int?, column start: Int, namesKeys: Bool = true) {
    let text: String
    if let number {
      let digits = number > 9 ? "\(number)" : "\((number - 1) % 9 + 1)"
      switch item.mark {
      case .none: text = "\(digits)  "
      case .unticked: text = "\(digits) [ ]  "
      case .ticked: text = "\(digits) [x]  "
      }
    } else if !namesKeys {
      text = "   "
    } else if let letter = item.letter {
      text = "\(letter)  "
    } else {
      text = "Enter  "
    }
    segments = [SheetLayout.Segment(column: start, text: text, style: .plain, item: item.id)]
    labelColumn = start + text.count
  }
}
