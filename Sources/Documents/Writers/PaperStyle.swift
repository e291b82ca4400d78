/// The style sheet of a page, with the lengths that `PaperFit` computes with.
///
/// All lengths except the margins are relative to the type size.
struct PaperStyle {
  /// The size of running text, in points.
  let points: Int

  /// The type size of a page's origin: smaller than the text, but not below `smallest`.
  var originPoints: Int { max(Self.smallest, points * 4 / 5) }

  /// The smallest type size, in points.
  static let smallest = 11

  static let lineHeight = 1.2
  static let titleSize = 1.5
  static let bannerSize = 1.15
  static let inset = 0.6
  static let listInset = 1.2
  static let columnGap = 1.5
  /// Millimetres.
  static let sideMargin = 13.0
  static let topMargin = 10.0

  var rules: String {
    """
    @page { margin: \(Int(Self.topMargin))mm \(Int(Self.sideMargin))mm; }
    body { font: \(points)pt/\(Self.lineHeight) Arial, "Liberation Sans", Arimo, Helvetica, "Nimbus Sans", sans-serif; color: #000;
      background: #fff; max-width: 184mm; margin: 0 auto; overflow-wrap: anywhere; }
    h1 { font-size: \(Self.titleSize)em; line-height: 1.2; margin: .3em 0 .15em; }
    h2, h3, h4, h5, h6 { font-size: 1em; margin: .5em 0 .1em; break-after: avoid; }
    p { margin: 0 0 .2em; }
    .run { margin: .35em 0; }
    .run h2, .run p { display: inline; }
    .left-out { margin: .35em 0; }
    ul, ol { margin: 0; padding-left: \(Self.listInset)em; }
    li { margin: 0 0 .1em; break-inside: avoid; }
    thead { display: table-header-group; }
    .unticked, .ticked { list-style: none; }
    .unticked::before, .ticked::before { content: ""; display: inline-block; width: .65em; height: .65em;
      border: 1pt solid #000; margin-right: .3em; line-height: .6; text-align: center; font-weight: bold; }
    .ticked::before { content: "x"; }
    li.unticked::before, li.ticked::before { margin-left: -1.1em; }
    table { border-collapse: collapse; margin: .3em 0; }
    th, td { border: 1pt solid #000; padding: .1em .4em; text-align: left; vertical-align: top; }
    pre { font-family: monospace; margin: .3em 0; white-space: pre-wrap; }
    .figure { float: right; margin: .2em 0 0 .8em; }
    .box, .level { clear: right; }
    .clinic { border-bottom: 1pt solid #000; padding-bottom: .2em; }
    .level { border: 2pt solid #000; font-size: \(Self.bannerSize)em; font-weight: bold;
      padding: .25em \(Self.inset)em; margin: .4em 0; }
    .box { border: 3pt solid #000; padding: .3em \(Self.inset)em .2em; margin: .5em 0; break-inside: avoid; }
    .box h2 { margin-top: 0; }
    .columns > ul, .columns > ol { columns: 2; column-gap: \(Self.columnGap)em; }
    .origin { border-top: 1pt solid #000; margin-top: .6em; padding-top: .3em; font-size: \(originPoints)pt; }
    @media screen { body { line-height: 1.5; padding: 1em; } }
    """
  }
}
