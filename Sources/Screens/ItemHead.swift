/// The number and tick box before an item's label.
struct ItemHead {
  let segments: [SheetLayout.Segment]
  let labelColumn: Int

  init(item: Item, number: Int?, margin: Int) {
    let start = margin + (margin > 0 ? 1 : 2)
    let text: String
    if let number {
      let digits = number > 9 ? "\(number)" : "\((number - 1) % 9 + 1)"
      switch item.mark {
      case .none: text = "\(digits)  "
      case .unticked: text = "\(digits) [ ]  "
      case .ticked: text = "\(digits) [x]  "
      }
    } else {
      text = "Enter  "
    }
    segments = [SheetLayout.Segment(column: start, text: text, style: .plain, item: item.id)]
    labelColumn = start + text.count
  }
}
