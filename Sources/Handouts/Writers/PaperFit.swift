import Screens

/// How much of a handout one sheet of paper takes, A4 or Letter, whichever is smaller.
///
/// A page that is counted as full here has a few lines of air on paper, because a clinic's machine may have a wider face
/// than the one whose letters are counted with.
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
    var shorter = PaperFit(handout, points: PaperStyle.smallest, runsOn: true)
    while !shorter.fits, let next = shorter.withoutLeast { shorter = next }
    return shorter
  }

  private var withoutLeast: PaperFit? {
    var handout = handout
    return handout.dropLeast() ? PaperFit(handout, points: style.points, runsOn: runsOn) : nil
  }

  /// False where even what has to be there takes more than a page.
  var fits: Bool { height <= Self.height }

  /// Parts of short lines stand in two columns.
  func hasColumns(_ part: Handout.Part) -> Bool {
    !runsOn(part) && part.rows.count >= 4 && part.rows.allSatisfy { $0.mark == .none || $0.text.count <= 52 }
  }

  func runsOn(_ part: Handout.Part) -> Bool { runsOn && part.mayRunOn }

  private var height: Double {
    let width = Self.width
    let size = Double(style.points)
    let small = Double(style.originPoints)
    let line = size * PaperStyle.lineHeight
    var height = 0.2 * size + 1
    for text in handout.clinic { height += paragraph(text, size: size, width: width) }
    let titleSize = size * PaperStyle.titleSize
    height += lines(handout.title, size: titleSize, width: width, isBold: true) * titleSize * 1.2 + titleSize * 0.45
    for text in handout.about { height += paragraph(text, size: size, width: width) }
    if let banner = handout.banner {
      let large = size * PaperStyle.bannerSize
      let room = width - 2 * PaperStyle.inset * large - 4
      height += lines(banner, size: large, width: room, isBold: true) * large * PaperStyle.lineHeight
      height += large * 1.3 + 4
    }
    if let box = handout.box {
      height += self.height(of: box, size: size, width: width - 2 * PaperStyle.inset * size - 6) + size * 1.5 + 6
    }
    for part in handout.parts { height += self.height(of: part, size: size, width: width) + 0.5 * size }
    if handout.leftOutCount > 0 { height += line + 0.2 * size }
    for text in handout.origin { height += paragraph(text, size: small, width: width) }
    return height + small + 1
  }

  private func paragraph(_ text: String, size: Double, width: Double) -> Double {
    lines(text, size: size, width: width) * size * PaperStyle.lineHeight + 0.2 * size
  }

  private func height(of part: Handout.Part, size: Double, width: Double) -> Double {
    let line = size * PaperStyle.lineHeight
    if runsOn(part) {
      let words = ([part.heading] + part.rows.map { "xx" + $0.text }).joined(separator: " ")
      return paragraph(words, size: size, width: width)
    }
    var height = 0.0
    if !part.heading.isEmpty {
      height += lines(part.heading, size: size, width: width, isBold: true) * line + 0.1 * size
    }
    let listed = part.rows.filter { $0.mark != .none }
    let isInColumns = hasColumns(part)
    let room = (isInColumns ? (width - PaperStyle.columnGap * size) / 2 : width) - PaperStyle.listInset * size
    let heights = listed.map { row in
      lines(row.text, size: size, width: room, isBold: row.runs.contains { $0.style == .strong }) * line + 0.1 * size
    }
    let sum = heights.reduce(0, +)
    height += isInColumns ? sum / 2 + (heights.max() ?? 0) / 2 : sum
    for row in part.rows where row.mark == .none {
      height += lines(row.text, size: size, width: width, isBold: true) * line + 0.2 * size
    }
    return height
  }

  /// How many lines a text takes, broken at spaces.
  private func lines(_ text: String, size: Double, width: Double, isBold: Bool = false) -> Double {
    var count = 1.0
    var used = 0.0
    let room = width / size / (isBold ? 1.07 : 1)
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let length = word.reduce(0) { $0 + share(of: $1) }
      if used > 0, used + 0.28 + length > room {
        count += 1
        used = length
      } else {
        used += (used > 0 ? 0.28 : 0) + length
      }
    }
    return count
  }

  /// The width of a letter as a share of the size of the type, as in Arial and Liberation Sans.
  private func share(of letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "'", "|": 0.23
    case ".", ",", ":", ";", "!", "f", "t", "I", "/", "[", "]": 0.28
    case "r", "(", ")", "-": 0.34
    case "c", "k", "s", "v", "x", "y", "z", "J": 0.5
    case "m", "M": 0.84
    case "w": 0.73
    case "W", "@", "%": 1
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "&": 0.67
    case "F", "T", "Z": 0.62
    case "A"..."Z": 0.78
    default: letter.isASCII ? 0.56 : 0.78
    }
  }
}
