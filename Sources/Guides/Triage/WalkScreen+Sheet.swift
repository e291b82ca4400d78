import Prose
package import Screens

/// What stands on each stage of a walk.
extension Triage.WalkScreen {
  package func sheet(in context: ScreenContext) -> Sheet {
    var sheet =
      switch stage {
      case .intro: introSheet
      case .question(let step): questionSheet(step)
      case .review: reviewSheet
      case .result: result(in: context).map { resultSheet($0, levels: context.levels) } ?? introSheet
      }
    sheet.strip = context.strip
    return sheet
  }

  package func bindings(in context: ScreenContext) -> [Binding] {
    var bindings = [Binding(.goBack, hint: "back", help: "Go back; your answers are kept")]
    switch stage {
    case .intro:
      bindings.insert(Binding(.open, hint: "start", help: "Begin with the first question"), at: 0)
    case .question(let step):
      if walk.plan.steps[step].question.isTickAll {
        bindings.insert(Binding(.choose(1), hint: "tick", help: "Tick or untick an answer by its number"), at: 0)
        bindings.insert(Binding(.open, hint: "go on", help: "Tick this answer, or go on when it is ticked"), at: 1)
        bindings.append(Binding(.tick, help: "Tick or untick this answer"))
      } else {
        bindings.insert(Binding(.open, hint: "next", help: "Give this answer and go on"), at: 0)
      }
      bindings.append(Binding(.review, hint: "review", help: "Look over your answers and change one"))
    case .review:
      bindings.insert(Binding(.open, hint: "change", help: "Change this answer"), at: 0)
    case .result:
      bindings.append(Binding(.review, hint: "review", help: "Look over your answers and change one"))
    }
    return bindings
  }

  private func makeSheet(position: String, pieces: [Piece], identity: String) -> Sheet {
    Sheet(
      place: ["Home", Triage.place, guide.facts.title], position: position, pieces: pieces, message: message,
      note: note, identity: identity)
  }

  // MARK: First page

  private var introSheet: Sheet {
    var pieces: [Piece] = [.line(guide.facts.title, .heading), .gap]
    pieces += PieceMaker.pieces(of: guide.intro)
    pieces += [.gap, .item(Item(Act.start, "Start"))]
    if guide.gate == nil { pieces += dangerSigns }
    if !guide.audience.isEmpty { pieces += [.gap, .line("For: \(guide.audience).")] }
    let gateNote = guide.gate == nil ? "" : "We ask about danger signs first. "
    pieces += [.gap, .line("\(gateNote)You can go back at any time. \(occasion.keepingWords)")]
    pieces += [.gap, .line(guide.facts.standing)]
    return makeSheet(position: "", pieces: pieces, identity: "intro")
  }

  /// All red flags at a glance, and what to do: the shortest way from the home screen to help.
  private var dangerSigns: [Piece] {
    guard let emergency = guide.outcomes.first(where: { $0.level == .emergency }) else { return [] }
    var maker = PieceMaker()
    maker.add(.gap)
    maker.addHeading("Any of these? Get help now")
    for question in guide.questions {
      for answer in question.answers where answer.mark == .redFlag && !answer.isNotSure {
        maker.add(.text(TextPiece([Run("- "), Run(answer.text)], hanging: 2)))
      }
    }
    maker.add(.gap)
    maker.add([Block(.paragraph(emergency.advice), at: emergency.position)])
    return maker.pieces
  }

  // MARK: Questions

  private func questionSheet(_ step: Int) -> Sheet {
    let question = walk.plan.steps[step].question
    var maker = PieceMaker()
    maker.addHeading(question.label)
    maker.add(.space)
    maker.add(.line(question.text, .strong))
    if !question.note.isEmpty { maker.add([Block(.paragraph(question.note), at: question.position)]) }
    maker.add(.space)
    let ticks = ticks(on: step)
    let known = occasion.known[walk.plan.steps[step].id]
    if let known { maker.add(.line(known.words, .emphasis)) }
    for (index, answer) in question.answers.enumerated() {
      let mark: Item.Mark = question.isTickAll ? (ticks.contains(index) ? .ticked : .unticked) : .none
      let origin = known?.answer == index ? " (from the visit)" : ""
      maker.add(.item(Item(Act.answer(index), answer.text + origin, mark: mark)))
    }
    if question.isTickAll {
      maker.add(.space)
      let words = ticks.isEmpty ? "Go on when you have ticked" : "Go on with \(ticks.count) ticked"
      maker.add(.item(Item(Act.goOn, words, isContinue: true)))
    }
    maker.add(.gap)
    maker.add(.line("If you are not sure, say so. We then choose the more careful advice."))
    var sheet = makeSheet(position: position(of: step), pieces: maker.pieces, identity: "question \(step)")
    if let focused = walk.answers[step]?.min() ?? known?.answer {
      sheet.firstFocus = Item.ID(.act(ActionID(Act.answer(focused))))
    }
    return sheet
  }

  /// The danger signs say how many there are, so that a person with a mild complaint sees their end.
  private func position(of step: Int) -> String {
    if step < walk.plan.gateCount { return "Danger signs \(step + 1) of \(walk.plan.gateCount)" }
    let before = walk.path.steps.firstIndex(of: step) ?? walk.path.steps.count
    return "Question \(before - walk.plan.gateCount + 1)"
  }

  // MARK: Review

  private var reviewSheet: Sheet {
    var pieces: [Piece] = [.line("Your answers", .heading), .space]
    for step in walk.path.steps {
      let question = walk.plan.steps[step].question
      let words = walk.words(step, walk.answers[step] ?? [])
      pieces.append(.item(Item(Act.change(step), "\(question.label): \(words)")))
    }
    pieces.append(.space)
    let label = walk.level == nil ? "Go on with the questions" : "Go to the result"
    pieces.append(.item(Item(Act.goOn, label, isContinue: true)))
    pieces += [.gap, .line("Choose an answer to change it. The others are kept.")]
    return makeSheet(position: "Review", pieces: pieces, identity: "review")
  }

  // MARK: Result

  package func result(in context: ScreenContext) -> Triage.Result? { walk.result(of: guide, levels: context.levels) }

  package func reachedLevel(in context: ScreenContext) -> Level? { result(in: context)?.level }

  private func resultSheet(_ result: Triage.Result, levels: Levels) -> Sheet {
    let page = Triage.OutcomePage(guide: guide, outcome: result.outcome, levels: levels)
    var pieces = page.pieces(level: result.level, why: whyWords(result))
    pieces.append(.gap)
    pieces.append(.item(Item(Act.showStaff, "Show this to staff")))
    pieces.append(.item(Item(Act.review, "Change an answer")))
    if result.level < .emergency, let gate = guide.gate {
      pieces.append(.item(Item(to: .guide(gate), "Check the danger signs again")))
    }
    pieces.append(.item(Item(Act.restart, "Start again")))
    pieces += [.gap, .line(guide.facts.standing)]
    var sheet = makeSheet(position: "Result", pieces: pieces, identity: "result \(result.level.code)")
    sheet.opensOnText = true
    return sheet
  }

  /// The deciding answers in a patient's words.
  package func whyWords(_ result: Triage.Result) -> [String] {
    result.reasons.map { reason in
      "\(walk.plan.steps[reason.step].question.label): \(walk.words(reason.step, reason.ticks))"
    }
  }

  /// Everything a nurse needs in five seconds: the level, why, what was asked, and when it was done.
  func staffPage(in context: ScreenContext) -> StaffPage? {
    guard let result = result(in: context) else { return nil }
    let deciding = result.reasons.map(\.step)
    let others = result.asked.filter { !deciding.contains($0) }.map { step in
      "\(walk.plan.steps[step].question.label): \(walk.words(step, walk.answers[step] ?? []))"
    }
    return StaffPage(
      place: ["Home", Triage.place, guide.facts.title],
      banner: "\(result.level.symbol) \(context.levels.headline(result.level).uppercased())",
      style: result.level.style, title: "\(guide.facts.title): \(result.level.code)", result: result.level.code,
      deciding: whyWords(result), others: others, facts: guide.facts)
  }
}

extension Triage.Guide {
  package func pieces(of section: String?, in context: ScreenContext) -> [Piece] {
    var maker = PieceMaker()
    if section == nil || section == "" {
      maker.addHeading(facts.title)
      maker.add(.gap)
      maker.add(intro)
      maker.add(.gap)
    }
    for question in questions where section == nil || section == "" || section == question.slug {
      maker.addHeading(question.label)
      maker.add(.line(question.text, .strong))
      for answer in question.answers { maker.add(.text(TextPiece([Run("- "), Run(answer.text)], hanging: 2))) }
      maker.add(.gap)
    }
    var pieces = maker.pieces
    for outcome in outcomes where section == nil || section == outcome.slug {
      let page = Triage.OutcomePage(guide: self, outcome: outcome, levels: context.levels)
      pieces += page.pieces(level: outcome.level, why: []) + [.gap]
    }
    return pieces + [.line(facts.standing)]
  }
}
