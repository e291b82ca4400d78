import Guides
import Reader
package import Screens

/// What a kiosk shows: its own full-screen sentences, or the reader above a row of help for novices.
extension KioskSession {
  /// What the terminal should show now.
  package mutating func canvas(size: Size) -> Canvas {
    if size != self.size { resize(to: size, at: lastActivity) }
    switch stage {
    case .attract: return attract.canvas(size: size)
    case .outOfService: return closed.canvas(size: size)
    case .confirming: return confirmation.canvas(size: size)
    case .warning: return warning.canvas(size: size)
    case .pin(let entry): return poster(for: entry).canvas(size: size)
    case .session: return sessionCanvas(size)
    case .staff(var open):
      var canvas = Canvas(size: size)
      open.draw(on: &canvas, notice: "", manner: OpenScreen.Manner(isHome: false, context: context))
      stage = .staff(open)
      return canvas
    case .over: return Canvas(size: size)
    }
  }

  /// The size of the reader: all rows but the last.
  var roomForReader: Size {
    Frame(size).isTooSmall || size.rows < 11 ? size : Size(columns: size.columns, rows: size.rows - 1)
  }

  private mutating func sessionCanvas(_ size: Size) -> Canvas {
    let room = roomForReader
    guard let reader = changeReader({ $0.canvas(size: room) }) else { return Canvas(size: size) }
    guard reader.size != size else { return reader }
    var canvas = Canvas(size: size, above: reader)
    for part in noviceRow(size) { canvas.write(part.text, row: size.rows - 1, column: part.columns.lowerBound) }
    return canvas
  }

  /// What a part of the row for novices is about.
  enum NovicePart { case end, language, help }

  /// The parts of the row for novices and their columns: how to end, the other language in its own words, and whom to
  /// ask.
  func noviceRow(_ size: Size) -> [(part: NovicePart, text: String, columns: Range<Int>)] {
    let margin = size.columns >= 60 ? 1 : 0
    let language = otherLanguage ?? ""
    let room = size.columns - 2 * margin
    let (end, help) = rowForNovices(width: room - (language.isEmpty ? 0 : Glyph.width(of: language) + 2))
    func part(_ part: NovicePart, _ text: String, at column: Int) -> (NovicePart, String, Range<Int>) {
      (part, text, column..<column + Glyph.width(of: text))
    }
    let last = size.columns - margin - Glyph.width(of: help)
    let parts = [part(.end, end, at: margin), part(.help, help, at: last)]
    let (from, to) = (parts[0].2.upperBound + 2, help.isEmpty ? size.columns - margin : last - 2)
    guard !language.isEmpty, to - from >= Glyph.width(of: language) else { return parts }
    return parts + [part(.language, language, at: from + (to - from - Glyph.width(of: language)) / 2)]
  }

  /// The key and the name of the next language, in that language.
  private var otherLanguage: String? {
    guard let next = application?.appearance?.nextLanguage else { return nil }
    let words = languages.first { $0.choice.name == next.name }?.repository.words ?? context.words
    if context.usesSwitches { return next.words }
    return words(.languageByKey, ["key": Keymap.name(of: .nextLanguage), "language": next.words])
  }

  /// How to end the session, or what switches do, and whom to ask: the long texts if both fit with a gap between them, else the short ones.
  /// If even those are too long, only the way to end is shown.
  private func rowForNovices(width: Int) -> (end: String, help: String) {
    let words = context.words
    let keys = ["end": "e", "help": "*", "number": "1"]
    let usesSwitches = context.usesSwitches
    let long = (usesSwitches ? words(.switchesInVisit) : words(.keysToEnd, keys), words(.stuckAsk))
    let short = (usesSwitches ? words(.switchesInVisitShort) : words(.keysToEndShort, keys), words(.stuckAskShort))
    let isRoomFor = { (texts: (String, String)) in Glyph.width(of: texts.0) + Glyph.width(of: texts.1) + 2 <= width }
    return isRoomFor(long) ? long : isRoomFor(short) ? short : (short.0, "")
  }

  // MARK: Posters

  /// Full-screen sentences with the emergency line below them.
  private func poster(_ lines: [Poster.Line], prompt: Int, in context: ScreenContext, shift: Int = 0) -> Poster {
    var poster = Poster(
      lines: lines, prompt: prompt, strip: context.strip, emergency: context.words(.emergency), shift: shift)
    poster.isLarge = textSize.isLarge && machine.drawsBlocks
    return poster
  }

  private func staffLine(_ words: Words) -> Poster.Line { .words(settings.staffHelp ?? words(.needHelp), .plain) }

  var attract: Poster {
    let (context, words) = (context, context.words)
    var lines: [Poster.Line] = [
      .words(settings.service ?? context.facts["clinic-name"], .heading), .gap, .words(words(.anyKeyBegins), .strong),
    ]
    if settings.switches != nil { lines.append(.words(words(.switchesAtFirst), .plain)) }
    lines.append(.gap)
    lines += firstScreenChoices.enumerated().map { index, choice in
      .choice(text(of: choice), choice.isLanguage ? .strong : .plain, index: index)
    }
    lines += [.gap, .words(words(.keepsNothing), .plain), staffLine(words)]
    var poster = poster(lines, prompt: 1, in: context, shift: shift)
    poster.reached = reachedChoice.flatMap { firstScreenChoices.firstIndex(of: $0) }
    return poster
  }

  /// A line of the first screen. That of a language is in its own words, for somebody who can read only one of them.
  private func text(of choice: FirstScreenChoice) -> String {
    let (words, key) = (context.words, String(choice.digit))
    switch choice {
    case .language(let index):
      let language = languages[index]
      return language.repository.words(.languageToBegin, ["key": key, "language": language.choice.words])
    case .letters:
      let isLargest = sizeIndex == machine.textSizes.sizes.count - 1
      return words(isLargest ? .smallerTextByKey : .largerTextByKey, ["key": key])
    case .voice: return words(voice?.isOn == true ? .voiceOffByKey : .voiceByKey, ["key": key])
    case .colours: return words(.highContrastByKey, ["key": key])
    }
  }

  var closed: Poster {
    let (context, words) = (context, context.words)
    let lines: [Poster.Line] = [
      .words(words(.outOfService), .heading), .gap, .words(words(.outOfServiceAsk), .strong),
    ]
    return poster(lines, prompt: 0, in: context, shift: shift)
  }

  var confirmation: Poster {
    let (context, words) = (context, context.words)
    // Somebody with switches goes through the answers, and nothing is ended by whoever presses twice.
    let answers: [Poster.Line] =
      context.usesSwitches
      ? [
        .choice(words(.endSessionNoBySwitch), .plain, index: EndAnswer.no.rawValue),
        .choice(words(.endSessionYesBySwitch), .strong, index: EndAnswer.yes.rawValue),
      ]
      : [.words(words(.endSessionYes), .strong), .words(words(.endSessionNo), .plain)]
    var poster = poster(
      [.words(words(.endSession), .heading), .gap] + answers + [.gap, staffLine(words)], prompt: 1, in: context)
    poster.reached = reachedAnswer?.rawValue
    return poster
  }

  var warning: Poster {
    let (context, words) = (context, context.words)
    let lines: [Poster.Line] = [
      .words(words(.stillThere), .heading), .gap,
      .words(words(context.usesSwitches ? .anySwitchContinues : .anyKeyContinues), .strong), .gap,
      .words(words(.clearedInSeconds, count: secondsLeft), .plain), .gap, staffLine(words),
    ]
    return poster(lines, prompt: 1, in: context)
  }

  private func poster(for entry: PINEntry) -> Poster {
    let (context, words) = (context, context.words)
    var lines: [Poster.Line] = [
      .words(words(.forStaff), .heading), .gap, .words(words(.typePIN), .strong),
      .words(entry.count(in: words), .plain),
    ]
    if let message = entry.message { lines += [.gap, .words(message.text(in: words), .strong)] }
    lines += [.gap, .words(words(.promptCloses, count: Int(PINEntry.window)), .plain)]
    return poster(lines, prompt: 2, in: context)
  }
}
