import Documents
import Pages
package import Screens

/// The sheet of each stage of a checklist.
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
    let words = context.words
    let hint: Phrase =
      switch stage {
      case .intro: .startHint
      case .item: .nextHint
      case .review: .changeHint
      case .result, .compare: .openHint
      }
    var bindings = [
      Binding(.open, hint: words(hint), help: words(.takeLineHelp)),
      Binding(.goBack, hint: words(.backHint), help: words(.backAnswersKeptHelp)),
    ]
    if stage != .intro, stage != .review {
      bindings.append(Binding(.review, hint: words(.reviewHint), help: words(.reviewHelp)))
    }
    if fillings.count > 1 {
      bindings.append(Binding(.compare, hint: words(.compareHint), help: words(.seeSideBySide)))
    }
    return bindings
  }

  /// The name of the current provider, such as "B"; nil if there is only one.
  private var provider: String? { fillings.count > 1 ? Self.name(current) : nil }

  private func makeSheet(
    position: String, pieces: [Piece], identity: String, in context: ScreenContext
  ) -> Sheet {
    Sheet(
      place: context.trail(Checklist.place, guide.facts.title), position: position, pieces: pieces,
      message: context.words(message), note: context.words(note), identity: identity)
  }

  private func introSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.title(guide.facts.title), .gap]
    pieces += PieceMaker.pieces(of: guide.intro)
    pieces += [.gap, .item(Item(Act.start, words(.start)))]
    let scored = guide.groups.contains { if case .weighted = $0.weight { true } else { false } }
    let sentences = [words(.itemCount, count: guide.items.count), words(.answersNotSaved)]
    let rounding = scored ? [words(.scoreIsRounded)] : []
    pieces += [.gap, .line((sentences + rounding).joined(separator: " "))]
    pieces += [.gap, .line(guide.facts.review(in: words))]
    var sheet = makeSheet(position: "", pieces: pieces, identity: "intro", in: context)
    sheet.firstFocus = Item.ID(.act(ActionID(Act.start)))
    return sheet
  }

  private func itemSheet(_ number: Int, in context: ScreenContext) -> Sheet {
    let words = context.words
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
      maker.add(.text(TextPiece([Run(words(.whyItMatters) + " ", .strong)] + maker.runs(of: item.why))))
    }
    maker.add(.gap)
    let done = filling.answers.count
    let all = guide.items.count
    maker.add(.progress(done: done, of: all, words: words(.itemsDone, count: done, ["all": "\(all)"])))
    var sheet = makeSheet(
      position: position(ofItem: number, words), pieces: maker.pieces, identity: "item \(current) \(number)",
      in: context)
    sheet.isQuestion = true
    if let given = filling.answers[number] { sheet.firstFocus = Item.ID(.act(ActionID(Act.answer(given)))) }
    if sheet.note.isEmpty { sheet.note = consequence(of: item.section, words) }
    return sheet
  }

  private func position(ofItem number: Int, _ words: Words) -> String {
    let values = ["number": "\(number + 1)", "all": "\(guide.items.count)"]
    guard let provider else { return words(.itemPosition, values) }
    return words(.itemPositionOfProvider, values.merging(["provider": provider]) { $1 })
  }

  /// The result that the items of a section can lead to, from the result table; empty if no row names the section.
  private func consequence(of section: Int, _ words: Words) -> String {
    for row in guide.rows {
      guard let outcome = guide.outcomes.first(where: { $0.slug == row.result }) else { continue }
      switch row.condition {
      case .any(section, let answer):
        return words(.oneMeans, ["answer": guide.answers[answer], "result": outcome.title])
      case .count(section, let limit):
        return words(
          .severalMean, count: limit,
          ["answer": guide.answers[0], "result": outcome.title, "not-sure": guide.answers[guide.notSure]])
      default: continue
      }
    }
    return ""
  }

  private func reviewSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.yourAnswers), .heading), .space]
    for index in guide.items.indices where filling.answers[index] != nil {
      pieces.append(.item(Item(Act.change(index), filling.answerWithLabel(index).text(in: words))))
    }
    pieces.append(.space)
    let label = words(filling.isComplete ? .goToResult : .goOnWithList)
    pieces.append(.item(Item(Act.goOn, label, isContinue: true)))
    return makeSheet(position: words(.review), pieces: pieces, identity: "review", in: context)
  }

  private func resultSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    guard let outcome = filling.outcome else {
      let pieces: [Piece] = [.line(words(.noRowFits), .strong)]
      return makeSheet(position: words(.result), pieces: pieces, identity: "result", in: context)
    }
    var maker = PieceMaker()
    let level = Level(outcome.alert)
    maker.add(.banner(outcome.title.uppercased(), level.style, urgency: level.scale))
    maker.add(.gap)
    maker.add([Block(.paragraph(outcome.advice), at: outcome.position)])
    if !outcome.blocks.isEmpty { maker.add(.gap) }
    maker.add(outcome.blocks)
    addReasons(to: &maker, words)
    addOpenItems(to: &maker, words)
    maker.add(.gap)
    maker.add(.item(Item(Act.showStaff, words(.showStaff))))
    maker.add(.item(Item(Act.review, words(.changeAnswer))))
    if fillings.count < 4 { maker.add(.item(Item(Act.addProvider, words(.anotherProvider)))) }
    if fillings.count > 1 { maker.add(.item(Item(Act.compare, words(.seeSideBySide)))) }
    maker.add(.item(Item(Act.restart, words(.startAgain))))
    maker.add(.gap)
    maker.add(.line(guide.facts.review(in: words)))
    let position = provider.map { words(.resultOfProvider, ["provider": $0]) } ?? words(.result)
    var sheet = makeSheet(
      position: position, pieces: maker.pieces, identity: "result \(outcome.slug)", in: context)
    sheet.opensOnText = true
    return sheet
  }

  /// The result page for staff.
  var staffPage: StaffPage? {
    guard let outcome = filling.outcome else { return nil }
    let reasons = filling.reasons
    let others = guide.items.indices.filter { !reasons.contains($0) }
    return StaffPage(
      menu: Checklist.place, facts: guide.facts, level: Level(outcome.alert), headline: outcome.title,
      title: staffTitle, result: outcome.slug, deciding: reasons.map { filling.answerWithLabel($0) },
      others: others.map { filling.answerWithLabel($0) })
  }

  /// The title of the list with the provider and the points; nil if it has neither.
  private var staffTitle: Message? {
    let score = filling.score
    var values = ["title": guide.facts.title]
    if let provider { values["provider"] = provider }
    guard score.of > 0 else { return provider == nil ? nil : Message(.titleOfProvider, values) }
    values["points"] = "\(score.points)"
    return Message(provider == nil ? .titleWithPoints : .titleOfProviderWithPoints, count: score.of, values)
  }

  private func addReasons(to maker: inout PieceMaker, _ words: Words) {
    maker.add(.gap)
    maker.addHeading(words(.why))
    let score = filling.score
    if case .score? = filling.row?.condition {
      let values = ["points": "\(score.points)", "percent": "\(score.percent)"]
      maker.add(.line(words(.score, count: score.of, values)))
    }
    for index in filling.reasons {
      maker.add(.bullet(filling.answerWithLabel(index).text(in: words)))
    }
  }

  private func addOpenItems(to maker: inout PieceMaker, _ words: Words) {
    let open = filling.openItems
    guard !open.isEmpty else { return }
    maker.add(.gap)
    maker.addHeading(words(.askNext))
    for index in open {
      let item = guide.items[index]
      let label = Run(words(.labelBeforeText, ["label": item.title]) + " ", .strong)
      maker.add(.text(TextPiece([label] + maker.runs(of: item.text), .item(.bullet))))
    }
  }
}
