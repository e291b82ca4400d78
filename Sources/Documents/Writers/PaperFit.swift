import Screens

/// Fits a handout on one sheet of paper, A4 or Letter, whichever is smaller in each dimension; on two, or both sides of
/// one, where one does not hold it.
///
/// A page that is computed as full has a line or two of spare room on paper, because a clinic's machine may have a
/// slightly wider typeface than the one that is measured here.
struct PaperFit {
  let style: PaperStyle
  /// True if parts with `mayRunOn` are set as one paragraph after their headings.
  let runsOn: Bool
  let handout: Handout
  /// 1, or 2 where one side does not hold it.
  let sides: Int

  /// The smallest size that counts as large type, in points.
  private static let large = 14
  /// Points. Letter is 279.4 mm high, A4 210 mm wide.
  private static let height = (279.4 - 2 * PaperStyle.topMargin) * 72 / 25.4 * 0.97
  private static let width = (210.0 - 2 * PaperStyle.sideMargin) * 72 / 25.4

  private init(_ handout: Handout, points: Int, runsOn: Bool, sides: Int = 1) {
    self.handout = handout
    self.sides = sides
    self.runsOn = runsOn
    style = PaperStyle(points: points)
  }

  /// Chooses the first that fits: on one side large type with every line on its own, then lines that run on, then
  /// smaller type; then the same on two sides. What does not fit on two sides in the smallest type is left out, the least
  /// important lines first.
  static func largest(for handout: Handout) -> PaperFit {
    for sides in 1...2 {
      let airy = (large...18).reversed().map { PaperFit(handout, points: $0, runsOn: false, sides: sides) }
      let dense = (PaperStyle.smallest...large).reversed().map {
        PaperFit(handout, points: $0, runsOn: true, sides: sides)
      }
      if let fit = (airy + dense).first(where: \.fits) { return fit }
    }
    return shortened(handout)
  }

  /// The handout on two sides in the smallest type with as many lines as fit, found by binary search.
  private static func shortened(_ handout: Handout) -> PaperFit {
    let spares = handout.spares
    func fit(leavingOut count: Int) -> PaperFit {
      PaperFit(handout.leavingOut(spares.prefix(count)), points: PaperStyle.smallest, runsOn: true, sides: 2)
    }
    var (low, high) = (0, spares.count)
    while low < high {
      let middle = (low + high) / 2
      if fit(leavingOut: middle).fits { high = middle } else { low = middle + 1 }
    }
    return fit(leavingOut: low)
  }

  /// False if even the required lines take more than the sides. At the end of a side a few lines may be left blank,
  /// because a line and its neighbours stay together.
  var fits: Bool {
    let lost = Double(sides - 1) * 4 * PaperStyle.lineHeight * Double(style.points)
    return height <= Self.height * Double(sides) - lost
  }

  /// True for parts of short lines, which are set in two columns.
  func hasColumns(_ part: Handout.Part) -> Bool {
    !runsOn(part) && part.rows.count >= 4 && part.rows.allSatisfy { $0.marker == nil || $0.text.count <= 52 }
  }

  func runsOn(_ part: Handout.Part) -> Bool { runsOn && part.mayRunOn }

  // MARK: Counting

  private var height: Double {
    let size = Double(style.points)
    var column = Column(size: size)
    for line in handout.clinic { column.add([Run(line)], in: Self.width, below: 0.2) }
    column.add(space: 0.2 * size + 1)
    let start = column.end
    let room = Self.width - (handout.figure?.paperWidth ?? 0)
    let title = [Run(handout.title, .strong)]
    let titleLines = LetterWidths.lines(title, in: room / (size * PaperStyle.titleSize))
    column.add(titleLines * 1.2 * PaperStyle.titleSize * size, above: 0.45, below: 0.225)
    for line in handout.about { column.add([Run(line)], in: room, below: 0.2) }
    if handout.figure != nil { column.add(space: max(0, start + Figure.paperHeight + 2 - column.end)) }
    if let banner = handout.banner {
      let large = size * PaperStyle.bannerSize
      let room = Self.width - 2 * PaperStyle.inset * large - 4
      let count = LetterWidths.lines([Run(banner, .strong)], in: room / large)
      column.add((count * PaperStyle.lineHeight + 0.5) * large + 4, above: 0.46, below: 0.46)
    }
    if let box = handout.box {
      var inner = Column(size: size)
      add(box, to: &inner, width: Self.width - 2 * PaperStyle.inset * size - 6, isFirst: true)
      column.add(inner.end + 0.5 * size + 6, above: 0.5, below: 0.5)
    }
    for part in handout.parts { add(part, to: &column, width: Self.width, isFirst: false) }
    if let leftOut = handout.leftOut { column.add([Run(leftOut)], in: Self.width, above: 0.35, below: 0.35) }
    let small = Double(style.originPoints)
    var origin = Column(size: small)
    for line in handout.origin { origin.add([Run(line)], in: Self.width, below: 0.2) }
    return column.end + origin.end + 0.9 * small + 1
  }

  private func add(_ part: Handout.Part, to column: inout Column, width: Double, isFirst: Bool) {
    if runsOn(part) {
      let text = [Run(part.heading + ":", .strong)] + part.rows.flatMap { [Run(" xx")] + $0.runs }
      return column.add(text, in: width, above: 0.35, below: 0.35)
    }
    if !part.heading.isEmpty {
      column.add([Run(part.heading, .strong)], in: width, above: isFirst ? 0 : 0.5, below: 0.1)
    }
    let isInColumns = hasColumns(part)
    let room =
      (isInColumns ? (width - PaperStyle.columnGap * column.size) / 2 : width)
      - PaperStyle.listInset * column.size
    var listed = Column(size: column.size)
    for row in part.rows {
      let room = row.indent > 0 ? room - PaperStyle.listInset * column.size : room
      if row.marker != nil, isInColumns {
        listed.add(row.runs, in: room, below: 0.1)
      } else if row.marker != nil {
        column.add(row.runs, in: room, below: 0.1)
      } else {
        column.add(row.runs, in: width, below: 0.2)
      }
    }
    // The columns may differ by a line or two.
    if isInColumns { column.add(listed.end / 2 + PaperStyle.lineHeight * column.size, below: 0.1) }
  }
}

/// The height of lines and spacing from the top of a page, in points. Between two blocks, the larger of the two
/// spacings is used.
private struct Column {
  let size: Double
  private var height = 0.0
  private var pending = 0.0

  init(size: Double) { self.size = size }

  /// The height, including the spacing under the last block.
  var end: Double { height + pending }

  /// - Parameters:
  ///   - above: the minimum spacing above the block, relative to the type size.
  ///   - below: the minimum spacing below it.
  mutating func add(_ block: Double, above: Double = 0, below: Double) {
    height += max(pending, above * size) + block
    pending = below * size
  }

  mutating func add(space: Double) {
    height = end + space
    pending = 0
  }

  mutating func add(_ runs: [Run], in width: Double, above: Double = 0, below: Double) {
    add(LetterWidths.lines(runs, in: width / size) * PaperStyle.lineHeight * size, above: above, below: below)
  }
}
