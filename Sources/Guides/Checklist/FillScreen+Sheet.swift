import Prose
package import Screens

/// What stands on each stage of a checklist.
extension Checklist.FillScreen {
  package func sheet(in context: ScreenContext) -> Sheet {
    switch stage {
    case .intro: introSheet(in: context)
    case .item(let number): itemSheet(number, in: context)
    case .review: reviewSheet(in: context)
    case .result: resultSheet(in: context)
    case .compare: compareSheet(in: context)
    }
  }

  package func bindings(in context: ScreenContext) -> [Binding] {
    let hint =
      switch stage {
      case .intro: "start"
      case .item: "next"
      case .review: "change"
      case .result, .compare: "open"
      }
    var bindings = [
      Binding(.open, hint: hint, help: "Take the focused line"),
      Binding(.goBack, hint: "back", help: "Go back; your answers are kept"),
    ]
    if stage != .intro, stage != .review {
      bindings.append(Binding(.review, hint: "review", help: "Look over your answers and change one"))
    }
    if fillings.count > 1 {
      bindings.append(Binding(.compare, hint: "compare", help: "See the providers side by side"))
    }
    return bindings
  }

  /// "B: " where there are several providers.
  private var providerWords: String { fillings.count > 1 ? "\(Self.name(current)): " : "" }

  private func makeSheet(
    position: String, pieces: [Piece], identity: String, in context: ScreenContext
  ) -> Sheet {
    Sheet(
      place: ["Home", Checklist.place, guide.facts.title], position: position, pieces: pieces, message: message,
      note: note, strip: context.strip, identity: identity)
  }

  private func introSheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line(guide.facts.title, .heading), .gap]
    pieces += PieceMaker.pieces(of: guide.intro)
    pieces += [.gap, .item(Item(Act.start, "Start"))]
    let scored = guide.groups.contains { if case .weighted = $0.weight { true } else { false } }
    let rounding = scored ? " The score is a whole percent, rounded down." : ""
    pieces += [.gap, .line("\(guide.items.count) items, one at a time. Your answers are not saved.\(rounding)")]
    pieces += [.gap, .line(guide.facts.standing)]
    return makeSheet(position: "", pieces: pieces, identity: "intro", in: context)
  }

  private func itemSheet(_ number: Int, in context: ScreenContext) -> Sheet {
    let item = guide.items[number]
    let group = guide.groups[item.section]
    var maker = PieceMaker()
    maker.addHeading(group.title)
    maker.add(.space)
    maker.add(.line(item.title, .strong))
    maker.add(.text(TextPiece(maker.runs(of: item.text))))
    maker.add(.space)
    for (index, answer) in guide.answers.enumerated() { maker.add(.item(Item(Act.answer(index), answer))) }
    if !item.why.isEmpty {
      maker.add(.gap)
      maker.add(.text(TextPiece([Run("Why it matters: ", .strong)] + maker.runs(of: item.why))))
    }
    maker.add(.gap)
    let done = filling.answers.count
    maker.add(.progress(done: done, of: guide.items.count, words: "\(done) of \(guide.items.count) done"))
    var sheet = makeSheet(
      position: "\(providerWords)Item \(number + 1) of \(guide.items.count)", pieces: maker.pieces,
      identity: "item \(current) \(number)", in: context)
    if let given = filling.answers[number] { sheet.firstFocus = Item.ID(.act(ActionID(Act.answer(given)))) }
    if sheet.note.isEmpty { sheet.note = consequence(of: item.section) }
    return sheet
  }

  /// What the section's items can lead to, read from the result table.
  private func consequence(of section: Int) -> String {
    for row in guide.rows {
      guard let outcome = guide.outcomes.first(where: { $0.slug == row.result }) else { continue }
      switch row.condition {
      case .any(section, let answer): return "One \"\(guide.answers[answer])\" here means: \(outcome.title)."
      case .count(section, let limit):
        let best = guide.answers[0]
        return limit == 1
          ? "One \"\(best)\" here means: \(outcome.title). \"Not sure\" does not count."
          : "\(limit) times \"\(best)\" here means: \(outcome.title). \"Not sure\" does not count."
      default: continue
      }
    }
    return ""
  }

  private func reviewSheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("Your answers", .heading), .space]
    for (index, item) in guide.items.enumerated() {
      guard let answer = filling.answers[index] else { continue }
      pieces.append(.item(Item(Act.change(index), "\(item.title): \(guide.answers[answer])")))
    }
    pieces.append(.space)
    let label = filling.isComplete ? "Go to the result" : "Go on with the list"
    pieces.append(.item(Item(Act.goOn, label, isContinue: true)))
    return makeSheet(position: "Review", pieces: pieces, identity: "review", in: context)
  }

  private func resultSheet(in context: ScreenContext) -> Sheet {
    guard let outcome = filling.outcome else {
      let pieces: [Piece] = [.line("No row of the result table fits these answers. Ask a member of staff.", .strong)]
      return makeSheet(position: "Result", pieces: pieces, identity: "result", in: context)
    }
    var maker = PieceMaker()
    let level = Level(outcome.alert)
    maker.add(.banner("\(level.symbol) \(outcome.title.uppercased())", level.style))
    maker.add(.gap)
    maker.add([Block(.paragraph(outcome.advice), at: outcome.position)])
    if !outcome.blocks.isEmpty { maker.add(.gap) }
    maker.add(outcome.blocks)
    addReasons(to: &maker)
    addOpenItems(to: &maker)
    maker.add(.gap)
    maker.add(.item(Item(Act.showStaff, "Show this to staff")))
    maker.add(.item(Item(Act.review, "Change an answer")))
    if fillings.count < 4 { maker.add(.item(Item(Act.addProvider, "Fill it in for another provider, to compare"))) }
    if fillings.count > 1 { maker.add(.item(Item(Act.compare, "See the providers side by side"))) }
    maker.add(.item(Item(Act.restart, "Start again")))
    maker.add(.gap)
    maker.add(.line(guide.facts.standing))
    var sheet = makeSheet(
      position: "\(providerWords)Result", pieces: maker.pieces, identity: "result \(outcome.slug)", in: context)
    sheet.opensOnText = true
    return sheet
  }

  /// The result as staff read it.
  var staffPage: StaffPage? {
    guard let outcome = filling.outcome else { return nil }
    let level = Level(outcome.alert)
    let words = guide.items.indices.map { "\(guide.items[$0].title): \(guide.answers[filling.answer(to: $0)])" }
    let others = guide.items.indices.filter { !filling.reasons.contains($0) }
    let score = filling.score.of > 0 ? " (\(filling.score.points) of \(filling.score.of) points)" : ""
    return StaffPage(
      place: ["Home", Checklist.place, guide.facts.title], banner: "\(level.symbol) \(outcome.title.uppercased())",
      style: level.style,
      title: "\(providerWords)\(guide.facts.title)\(score)", result: outcome.slug,
      deciding: filling.reasons.map { words[$0] }, others: others.map { words[$0] }, facts: guide.facts)
  }

  private func addReasons(to maker: inout PieceMaker) {
    maker.add(.gap)
    maker.addHeading("Why")
    let score = filling.score
    if case .score? = filling.row?.condition {
      maker.add(.line("Score: \(score.points) of \(score.of) points, \(score.percent) %."))
    }
    for index in filling.reasons {
      let words = "\(guide.items[index].title): \(guide.answers[filling.answer(to: index)])"
      maker.add(.text(TextPiece([Run("- "), Run(words)], hanging: 2)))
    }
  }

  private func addOpenItems(to maker: inout PieceMaker) {
    let open = filling.openItems
    guard !open.isEmpty else { return }
    maker.add(.gap)
    maker.addHeading("Ask about these next")
    for index in open {
      let item = guide.items[index]
      let runs = [Run("- "), Run("\(item.title): ", .strong)] + maker.runs(of: item.text)
      maker.add(.text(TextPiece(runs, hanging: 2)))
    }
  }
}
