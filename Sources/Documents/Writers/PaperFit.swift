import Screens

/// How much of a handout one sheet of paper takes, A4 or Letter, whichever is smaller.
///
/// A page that is counted as full here has a line or two of air on paper, because a clinic's machine may have a slightly
/// wider face than the one whose letters are counted with.
struct PaperFit {
  let style: PaperStyle
  /// True where parts that may do so run on behind their headings.
  let runsOn: Bool
  let handout: Handout

  /// The smallest that counts as large type.
  private static let large = 14
  /// Letter is 279.4 mm high, A4 210 mm wide.
  private static let height = (279.4 - 2 * PaperStyle.topMargin) * 72 / 25.4 * 0.97
  private static let width = (210.0 - 2 * PaperStyle.sideMargin) * 72 / 25.4

  private init(_ handout: Handout, points: Int, runsOn: Bool) {
    self.handout = handout
    self.runsOn = runsOn
    style = PaperStyle(points: points)
  }

  /// Large type with every line on its own; else with lines that run on; else smaller type; in the smallest, what matters
  /// least is left out.
  static func largest(for handout: Handout) -> PaperFit {
    let airy = (large...18).reversed().map { PaperFit(handout, points: $0, runsOn: false) }
    let dense = (PaperStyle.smallest...large).reversed().map { PaperFit(handout, points: $0, runsOn: true) }
    if let fit = (airy + dense).first(where: \.fits) { return fit }
    return shortened(handout)
  }

  /// The smallest type with as many lines as it takes, found by binary search.
  private static func shortened(_ handout: Handout) -> PaperFit {
    var versions = [handout]
    var shorter = handout
    while shorter.dropLeast() { versions.append(shorter) }
    var (low, high) = (0, versions.count - 1)
    while low < high {
      let middle = (low + high) / 2
      let fits = PaperFit(versions[middle], points: PaperStyle.smallest, runsOn: true).fits
      if fits { high = middle } else { low = middle + 1 }
    }
    return PaperFit(versions[low], points: PaperStyle.smallest, runsOn: true)
  }

  /// False where even what has to be there takes more than a page.
  var fits: Bool { height <= Self.height }

  /// Parts of short lines stand in two columns.
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
    let title = [Run(handout.title, .strong)]
    let titleLines = LetterWidths.lines(title, in: Self.width / (size * PaperStyle.titleSize))
    column.add(titleLines * 1.2 * PaperStyle.titleSize * size, above: 0.45, below: 0.225)
    for line in handout.about { column.add([Run(line)], in: Self.width, below: 0.2) }
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
      let text = part.rows.reduce([Run(part.heading + ":", .strong)]) { $0 + [Run(" xx")] + $1.runs }
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
    // The columns differ by a line or two.
    if isInColumns { column.add(listed.end / 2 + PaperStyle.lineHeight * column.size, below: 0.1) }
  }
}

/// Lines and spaces from the top of a page down, in points. Of the spaces between two blocks the larger counts.
private struct Column {
  let size: Double
  private var height = 0.0
  private var pending = 0.0

  init(size: Double) { self.size = size }

  /// The height with the space under the last block.
  var end: Double { height + pending }

  /// - Parameters:
  ///   - above: the least space over it, as a share of the size of the type.
  ///   - below: the least space under it.
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
