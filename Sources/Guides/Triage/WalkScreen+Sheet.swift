import Documents
import Pages
package import Screens

/// The sheet of each stage of a walk.
extension Triage.WalkScreen {
  package func sheet(in context: ScreenContext) -> Sheet {
    switch stage {
    case .intro: introSheet(in: context)
    case .question(let step): questionSheet(step, in: context)
    case .contradiction(let step, let signs): contradictionSheet(step, signs, in: context)
    case .review: reviewSheet(in: context)
    case .result: result(in: context).map { resultSheet($0, in: context) } ?? introSheet(in: context)
    }
  }

  package func bindings(in context: ScreenContext) -> [Binding] {
    let words = context.words
    let review = Binding(.review, hint: words(.reviewHint), help: words(.reviewHelp))
    var bindings = [Binding(.goBack, hint: words(.backHint), help: words(.backAnswersKeptHelp))]
    switch stage {
    case .intro:
      bindings.insert(Binding(.open, hint: words(.startHint), help: words(.beginHelp)), at: 0)
    case .question(let step):
      if walk.graph.steps[step].question.isTickAll {
        bindings.insert(Binding(.choose(1), hint: words(.tickHint), help: words(.tickByNumberHelp)), at: 0)
        bindings.insert(Binding(.open, hint: words(.goOnHint), help: words(.tickOrGoOnHelp)), at: 1)
        bindings.append(Binding(.tick, help: words(.tickHelp)))
      } else {
        bindings.insert(Binding(.open, hint: words(.nextHint), help: words(.giveAnswerHelp)), at: 0)
      }
      bindings.append(review)
    case .contradiction:
      bindings.insert(Binding(.open, hint: words(.nextHint), help: words(.giveAnswerHelp)), at: 0)
    case .review:
      bindings.insert(Binding(.open, hint: words(.changeHint), help: words(.changeThisHelp)), at: 0)
    case .result:
      bindings.append(review)
    }
    return bindings
  }

  private func makeSheet(
    position: String, pieces: [Piece], identity: String, in context: ScreenContext
  ) -> Sheet {
    Sheet(
      place: context.trail(Triage.place, guide.facts.title), position: position, pieces: pieces,
      message: message?.text(in: context) ?? "", note: note?.text(in: context) ?? "", identity: identity)
  }

  // MARK: First page

  private func introSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.title(guide.facts.title), .gap]
    let intro = PieceMaker.pieces(of: guide.intro)
    pieces += intro.map(\.withoutItems)
    // To start is the first thing to choose, so other ways out of the intro come after it.
    pieces += [.gap, .item(Item(Act.start, words(.start)))] + intro.flatMap(\.links).map { .item($0) }
    if guide.gate == nil { pieces += dangerSigns(words) }
    if !guide.audience.isEmpty { pieces += [.gap, .line(words(.audience, ["audience": guide.audience]))] }
    let sentences: [Phrase] = (guide.gate == nil ? [] : [.dangerSignsFirst]) + [.canGoBack, occasion.keeping]
    pieces += [.gap, .line(sentences.map { words($0) }.joined(separator: " "))]
    pieces += [.gap, .line(guide.facts.review(in: words))]
    var sheet = makeSheet(position: "", pieces: pieces, identity: "intro", in: context)
    sheet.firstFocus = Item.ID(.act(ActionID(Act.start)))
    return sheet
  }

  /// All red flags under their questions, which can be opened at once, and what to do: the shortest way from the home
  /// screen to help.
  private func dangerSigns(_ words: Words) -> [Piece] {
    guard let emergency = guide.outcomes.first(where: { $0.level == .emergency }) else { return [] }
    var maker = PieceMaker()
    maker.add(.gap)
    maker.addHeading(words(.anyOfThese))
    for question in guide.questions {
      maker.add(.item(Item(to: .guide(guide.facts.id, section: question.slug), question.label)))
      for answer in question.answers where answer.mark == .redFlag && !answer.isNotSure {
        maker.add(.bullet(answer.text))
      }
    }
    maker.add(.gap)
    maker.add([Block(.paragraph(emergency.advice), at: emergency.position)])
    return maker.pieces
  }

  // MARK: Questions

  private func notePieces(of question: Triage.Question) -> [Piece] {
    question.note.isEmpty ? [] : PieceMaker.pieces(of: [Block(.paragraph(question.note), at: question.position)])
  }

  private func questionSheet(_ step: Int, in context: ScreenContext) -> Sheet {
    let words = context.words
    let question = walk.graph.steps[step].question
    var maker = PieceMaker()
    maker.addHeading(question.label)
    maker.add(.space)
    maker.add(.line(question.text, .strong))
    let note = notePieces(of: question)
    for piece in note { maker.add(piece.withoutItems) }
    maker.add(.space)
    let ticks = ticks(on: step)
    let known = occasion.known[walk.graph.steps[step].id]
    if let known { maker.add(.line(known.words, .emphasis)) }
    for index in question.shownOrder {
      let answer = question.answers[index]
      if index == question.noneIndex {
        maker.add(.space)
        maker.add(.line(words(.or), .emphasis, indent: 5))
      }
      let mark: Item.Mark = question.isTickAll ? (ticks.contains(index) ? .ticked : .unticked) : .none
      let label = known?.answer == index ? words(.answerFromVisit, ["answer": answer.text]) : answer.text
      maker.add(.item(Item(Act.answer(index), label, mark: mark)))
    }
    if question.isTickAll {
      maker.add(.space)
      let label = ticks.isEmpty ? words(.goOnWhenTicked) : words(.goOnWithTicked, count: ticks.count)
      maker.add(.item(Item(Act.goOn, label, isContinue: true)))
    }
    maker.add(.gap)
    maker.add(.line(words(.ifNotSure)))
    // The answers have the first numbers, so the links of the note come after them.
    for link in note.flatMap(\.links) { maker.add(.item(link)) }
    var sheet = makeSheet(
      position: position(of: step, words), pieces: maker.pieces, identity: "question \(step)", in: context)
    sheet.isQuestion = true
    sheet.aside = answersSoFar(in: context)
    // An answer that was given before is kept by Enter; one that is only known from a record has to be chosen.
    if !question.isTickAll, let given = walk.answers[step]?.min() {
      sheet.firstFocus = Item.ID(.act(ActionID(Act.answer(given))))
    }
    return sheet
  }

  private func contradictionSheet(_ step: Int, _ signs: Set<Int>, in context: ScreenContext) -> Sheet {
    let words = context.words
    let question = walk.graph.steps[step].question
    let none = question.noneIndex.map { question.answers[$0].text } ?? ""
    var maker = PieceMaker()
    maker.addHeading(question.label)
    maker.add(.space)
    maker.add(.line(words(.contradiction, ["answers": walk.words(step, signs), "none": none])))
    maker.add(.line(words(.whichIsRight), .strong))
    maker.add(.space)
    maker.add(.item(Item(Act.signsAreRight, walk.words(step, signs))))
    maker.add(.item(Item(Act.noneIsRight, none)))
    var sheet = makeSheet(
      position: position(of: step, words), pieces: maker.pieces, identity: "contradiction \(step)", in: context)
    sheet.isQuestion = true
    sheet.aside = answersSoFar(in: context)
    return sheet
  }

  /// The number of a step, and about how many there will be.
  private func position(of step: Int, _ words: Words) -> String {
    let steps = walk.expectedSteps
    let number = (steps.firstIndex(of: step) ?? 0) + 1
    return words(.questionPosition, ["number": "\(number)", "all": "\(max(number, steps.count))"])
  }

  // MARK: Review

  private func reviewSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.yourAnswers), .heading), .space]
    for step in walk.path.steps {
      let answer = walk.answerWithLabel(step, walk.answers[step] ?? [])
      pieces.append(.item(Item(Act.change(step), answer.text(in: words))))
    }
    pieces.append(.space)
    let label = words(walk.level == nil ? .goOnWithQuestions : .goToResult)
    pieces.append(.item(Item(Act.goOn, label, isContinue: true)))
    pieces += [.gap, .line(words(.chooseToChange))]
    return makeSheet(position: words(.review), pieces: pieces, identity: "review", in: context)
  }

  // MARK: Result

  package func result(in context: ScreenContext) -> Triage.Result? {
    walk.result(of: guide, levels: context.levels, in: context.words)
  }

  package func reachedLevel(in context: ScreenContext) -> Level? { result(in: context)?.level }

  private func resultSheet(_ result: Triage.Result, in context: ScreenContext) -> Sheet {
    let words = context.words
    let page = Triage.OutcomePage(guide: guide, outcome: result.outcome, levels: context.levels, words: words)
    var pieces = page.pieces(level: result.level, why: whatBoreOnIt(in: result, words))
    pieces.append(.gap)
    pieces.append(.item(Item(Act.showStaff, words(.showStaff))))
    pieces.append(.item(Item(Act.review, words(.changeAnswer))))
    if result.level < .emergency, let gate = guide.gate {
      pieces.append(.item(Item(to: .guide(gate), words(.checkDangerSignsAgain))))
    }
    pieces.append(.item(Item(Act.restart, words(.startAgain))))
    pieces += [.gap, .line(guide.facts.review(in: words))]
    var sheet = makeSheet(
      position: words(.result), pieces: pieces, identity: "result \(result.level.code)", in: context)
    sheet.opensOnText = true
    sheet.aside = answersSoFar(in: context)
    return sheet
  }

  /// The answers that the result names, each in a few words. The review page has all answers.
  private func whatBoreOnIt(in result: Triage.Result, _ words: Words) -> [String] {
    if let words = walk.replacementForReasons(of: result, in: words) { return [words] }
    return walk.reasonsToTell(of: result).map {
      "\(walk.graph.steps[$0.step].question.label), \(walk.words($0.step, $0.ticks))"
    }
  }

  /// The deciding answers in the words of the guide.
  private func deciding(in result: Triage.Result) -> [StaffPage.Answer] {
    result.reasons.map { walk.answerWithLabel($0.step, $0.ticks) }
  }

  /// The result page for staff, readable in five seconds: the level, why, what was asked, and when it was done.
  func staffPage(in context: ScreenContext) -> StaffPage? {
    guard let result = result(in: context) else { return nil }
    let decidingSteps = result.reasons.map(\.step)
    let others = result.asked.filter { !decidingSteps.contains($0) }.map {
      walk.answerWithLabel($0, walk.answers[$0] ?? [])
    }
    let title = Message(
      .labelAndValue, ["label": guide.facts.title, "value": context.words(result.level.name)])
    return StaffPage(
      menu: Triage.place, facts: guide.facts, level: result.level, headline: nil, title: title,
      result: result.level.code, deciding: deciding(in: result), others: others)
  }
}

extension Triage.Guide {
  package func pieces(of section: String?, in context: ScreenContext) -> [Piece] {
    var maker = PieceMaker()
    if section == nil || section == "" {
      maker.add(.title(facts.title))
      maker.add(.gap)
      maker.add(intro)
      maker.add(.gap)
    }
    for question in questions where section == nil || section == "" || section == question.slug {
      maker.addHeading(question.label)
      maker.add(.line(question.text, .strong))
      for index in question.shownOrder { maker.add(.bullet(question.answers[index].text)) }
      maker.add(.gap)
    }
    var pieces = maker.pieces
    for outcome in outcomes where section == nil || section == outcome.slug {
      let page = Triage.OutcomePage(guide: self, outcome: outcome, levels: context.levels, words: context.words)
      pieces += page.pieces(level: outcome.level, why: []) + [.gap]
    }
    return pieces + [.line(facts.standing(in: context.words))]
  }
}

extension Piece {
  /// The piece with its links as plain text.
  fileprivate var withoutItems: Piece {
    guard case .text(var text) = self else { return self }
    text.runs = text.runs.map { $0.item == nil ? $0 : Run($0.text) }
    return .text(text)
  }

  /// An item for each link of a text.
  fileprivate var links: [Item] {
    guard case .text(let text) = self else { return [] }
    return text.runs.compactMap { run in run.item.map { Item($0, run.text) } }
  }
}
