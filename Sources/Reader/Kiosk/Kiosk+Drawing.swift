import Guides
package import Screens

/// What a kiosk shows: its own sentences over the whole screen, or the reader over a row for novices.
extension Kiosk {
  /// What the terminal should show now.
  package mutating func canvas(size: Size) -> Canvas {
    if size != self.size { resize(to: size, at: lastActivity) }
    switch stage {
    case .attract: return attract.canvas(size: size)
    case .outOfService: return closed.canvas(size: size)
    case .confirming: return confirmation.canvas(size: size)
    case .warning: return warning.canvas(size: size)
    case .pin(let entry): return poster(for: entry).canvas(size: size)
    case .visit: return visitCanvas(size)
    case .staff(var open):
      var canvas = Canvas(size: size)
      open.draw(on: &canvas, notice: "", manner: OpenScreen.Manner(isHome: false, context: context))
      stage = .staff(open)
      return canvas
    case .over: return Canvas(size: size)
    }
  }

  /// The reader has all rows but the last.
  var roomForReader: Size {
    Frame(size).isTooSmall || size.rows < 11 ? size : Size(columns: size.columns, rows: size.rows - 1)
  }

  private mutating func visitCanvas(_ size: Size) -> Canvas {
    let room = roomForReader
    guard let reader = changeReader({ $0.canvas(size: room) }) else { return Canvas(size: size) }
    guard reader.size != size else { return reader }
    var canvas = Canvas(size: size, above: reader)
    let isWide = size.columns >= 60
    let end = isWide ? "e end my session, or * then 1" : "e or *1 end"
    let words = isWide ? "Stuck? Ask a member of staff." : "Ask a member of staff"
    let margin = isWide ? 1 : 0
    canvas.write(end, row: size.rows - 1, column: margin)
    canvas.write(words, row: size.rows - 1, column: size.columns - margin - Glyph.width(of: words))
    return canvas
  }

  private var strip: Strip { context.strip }
  private var staffLine: Poster.Line { .words(settings.staffHelp, .plain) }

  private var attract: Poster {
    var lines: [Poster.Line] = [
      .words(settings.service ?? facts["clinic-name"], .heading), .gap, .words("Press any key to begin.", .strong),
      .gap,
    ]
    if languages.count > 1 {
      let choices = languages.prefix(7).enumerated().map { "\($0.offset + 1) \($0.element.choice.words)" }
      lines.append(.words(choices.joined(separator: ", "), .strong))
    }
    var looks = ["9 High contrast"]
    if machine.canEnlarge { looks.insert(isLarge ? "8 Smaller text" : "8 Larger text", at: 0) }
    lines += [.words(looks.joined(separator: ", "), .plain), .gap]
    lines += [.words("This terminal keeps nothing.", .plain), staffLine]
    return Poster(lines: lines, prompt: 1, strip: strip, shift: shift)
  }

  private var closed: Poster {
    let lines: [Poster.Line] = [
      .words("This terminal is out of service.", .heading), .gap, .words("Ask a member of staff.", .strong),
    ]
    return Poster(lines: lines, prompt: 0, strip: strip, shift: shift)
  }

  var confirmation: Poster {
    let lines: [Poster.Line] = [
      .words("End your session?", .heading), .gap,
      .words("Enter: yes, end it and forget everything I answered.", .strong),
      .words("Any other key: no, go on.", .plain), .gap, staffLine,
    ]
    return Poster(lines: lines, prompt: 1, strip: strip)
  }

  private var warning: Poster {
    let lines: [Poster.Line] = [
      .words("Are you still there?", .heading), .gap, .words("Press any key to continue.", .strong), .gap,
      .words("In \(secondsLeft) seconds this screen is cleared and everything you answered is forgotten.", .plain),
      .gap,
      staffLine,
    ]
    return Poster(lines: lines, prompt: 1, strip: strip)
  }

  private func poster(for entry: PINEntry) -> Poster {
    var lines: [Poster.Line] = [
      .words("For staff", .heading), .gap, .words("Type the PIN, then press Enter.", .strong),
      .words(entry.countInWords, .plain),
    ]
    if !entry.message.isEmpty { lines += [.gap, .words(entry.message, .strong)] }
    lines += [.gap, .words("This closes after 20 seconds.", .plain)]
    return Poster(lines: lines, prompt: 2, strip: strip)
  }
}
