import Guides
import Pages
import Screens

/// The sheets of the parts of the walk-through.
extension WalkThroughScreen {
  func sheet(in context: ScreenContext) -> Sheet {
    switch part {
    case .statements(let index): statementsSheet(index, in: context)
    case .check(let index):
      given.map { answerSheet(index, $0, in: context) } ?? questionSheet(index, in: context)
    case .dangerSigns: dangerSheet(in: context)
    case .finish: finishSheet(in: context)
    }
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    let words = context.words
    let back = Binding(.goBack, hint: words(.backHint), help: words(.backOnePartHelp))
    let skip = Binding(.skip, hint: words(.skipHint), help: words(.skipHelp))
    switch part {
    case .statements:
      return [
        Binding(.choose(1), hint: words(.tickHint), help: words(.tickSaidByNumberHelp)),
        Binding(.open, hint: words(.saidHint), help: words(.saidHelp)), skip, back,
        Binding(.tick, help: words(.tickSaidHelp)),
      ]
    case .check: return [Binding(.open, hint: words(.nextHint), help: words(.answerHelp)), skip, back]
    case .dangerSigns, .finish: return [Binding(.open, hint: words(.nextHint), help: words(.takeLineHelp)), back]
    }
  }

  private func makeSheet(_ title: String, pieces: [Piece], identity: String, in context: ScreenContext) -> Sheet {
    let parts = plan.walkParts
    let place = (parts.firstIndex(of: part) ?? 0) + 1
    return Sheet(
      place: Trail.visit(visit.label).words(in: context) + [title],
      position: context.words(.part, ["part": String(place), "parts": String(parts.count)]), pieces: pieces,
      message: context.words(message), note: context.words(note),
      identity: "\(part) \(identity)")
  }

  // MARK: Statements

  private func statementsSheet(_ index: Int, in context: ScreenContext) -> Sheet {
    let (page, words) = (plan.pages[index], context.words)
    var pieces: [Piece] = []
    for window in page {
      if !pieces.isEmpty { pieces.append(.space) }
      pieces.append(.line(plan.heading(of: window, in: context), .heading))
      pieces += window.instructions.map { .item(item(for: $0, words)) }
    }
    let all = page.flatMap(\.instructions)
    let rest = all.count { !visit.said.contains($0.id) && !visit.skipped.contains($0.id) }
    pieces.append(.space)
    if rest > 1 { pieces.append(.item(Item(Act.sayAll, words(.saidAll)).with(letter: "a"))) }
    if rest > 0 { pieces.append(.item(Item(Act.leaveRest, words(.leaveRest)).with(letter: "l"))) }
    pieces.append(.item(Item(Act.pause, words(.pause)).with(letter: "p")))
    if rest == 0 { pieces.append(.item(Item(Act.goOn, words(.goOn), isContinue: true))) }
    pieces += [.gap, progress(words)]
    var sheet = makeSheet(
      words(.tellPatient), pieces: pieces, identity: nextFocus.map { "\($0)" } ?? "", in: context)
    sheet.firstFocus = nextFocus.map { Item.ID(.act(ActionID($0))) }
    sheet.changesAt = plan.changesAt(in: context)
    return sheet
  }

  private func item(for instruction: CarePlan.Instruction, _ words: Words) -> Item {
    let isSaid = visit.said.contains(instruction.id)
    var label = plan.words(of: instruction)
    if instruction.kind == .common {
      label = words(.kindAndInstruction, ["kind": words(instruction.kind.phrase), "instruction": label])
    }
    if !isSaid, visit.skipped.contains(instruction.id) { label = words(.skippedInstruction, ["instruction": label]) }
    let why = instruction.why.isEmpty ? "" : words(.why, ["reason": instruction.why.plainText])
    return Item(Act.say(instruction.id), label, detail: why, mark: isSaid ? .ticked : .unticked)
  }

  private func progress(_ words: Words) -> Piece {
    let all = Set(plan.pages.flatMap(\.self).flatMap(\.instructions).map(\.id))
    let done = all.count { visit.said.contains($0) }
    return .progress(done: done, of: all.count, words: words(.saidOf, count: done, ["all": String(all.count)]))
  }

  // MARK: Teach-back

  private func questionSheet(_ index: Int, in context: ScreenContext) -> Sheet {
    let (check, words) = (plan.checks[index], context.words)
    var pieces: [Piece] = [
      .line(words(.askInOwnWords), .heading), .space,
      .line(check.question, .strong), .space,
    ]
    pieces += check.answers.map { .item(Item(Act.answer($0.id), $0.text)) }
    pieces += [
      .space, .item(Item(Act.skipQuestion, words(.skipQuestion)).with(letter: "s")),
      .item(Item(Act.pause, words(.pause)).with(letter: "p")),
    ]
    var sheet = makeSheet(plan.number(ofCheck: index, words), pieces: pieces, identity: "ask", in: context)
    sheet.isQuestion = true
    return sheet
  }

  private func answerSheet(_ index: Int, _ answer: CarePlan.Check.Answer, in context: ScreenContext) -> Sheet {
    let (check, words) = (plan.checks[index], context.words)
    let title = plan.number(ofCheck: index, words)
    var pieces: [Piece] = [
      .line(check.question, .heading), .gap, .line(words(.patientSaid, ["answer": answer.text])), .gap,
    ]
    guard !answer.isRight else {
      pieces += [
        .line(words(.thatIsRight), .strong), .space, .item(Item(Act.goOn, words(.goOn), isContinue: true)),
      ]
      return makeSheet(title, pieces: pieces, identity: "right", in: context)
    }
    pieces.append(.line(words(.answerIsWrong), .strong))
    pieces +=
      [.gap] + passage(answer.passage, of: check, in: context) + [
        .space, .item(Item(Act.askAgain, words(.askAgain), isContinue: true)),
      ]
    pieces += [
      .item(Item(Act.skipQuestion, words(.skipQuestion)).with(letter: "s")),
      .item(Item(Act.pause, words(.pause)).with(letter: "p")),
    ]
    var sheet = makeSheet(title, pieces: pieces, identity: "wrong \(answer.id)", in: context)
    sheet.opensOnText = true
    sheet.changesAt = plan.changesAt(in: context)
    return sheet
  }

  /// The passage that an answer's "read this again" links to, as in the plan that asks: what to do and what is common.
  /// The danger signs are shown to everyone at the end.
  private func passage(_ target: String?, of check: CarePlan.Check, in context: ScreenContext) -> [Piece] {
    let slug = target.flatMap { $0.split(separator: "#").last }.map(String.init)
    let home = plan.parts.first { $0.facts.id == plan.facts(of: check).id }
    guard let window = home?.windows.first(where: { $0.slug == slug }) else { return [] }
    var pieces: [Piece] = [.line(plan.heading(of: window, in: context), .strong)]
    for instruction in window.instructions where instruction.kind != .help {
      pieces.append(.bullet(plan.words(of: instruction)))
    }
    return pieces
  }

  // MARK: Danger signs

  private func dangerSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.sayDangerSigns), .heading), .gap]
    pieces.append(.line(words(.getHelpForThese)))
    for sign in plan.dangerSigns {
      pieces.append(.bullet(sign.text.plainText))
    }
    pieces += [.gap, .line(words(.askDangerSigns), .strong), .space]
    pieces.append(.item(Item(Act.dangerSigns(.noneNow), words(.saidAndNone))))
    pieces.append(.item(Item(Act.dangerSigns(.someNow), words(.saidAndSome))))
    pieces.append(.item(Item(Act.pause, words(.pause)).with(letter: "p")))
    var sheet = makeSheet(words(.dangerSigns), pieces: pieces, identity: "", in: context)
    sheet.opensOnText = true
    sheet.isQuestion = true
    return sheet
  }

  // MARK: Finishing

  private func finishSheet(in context: ScreenContext) -> Sheet {
    let (checks, words) = (plan.checks, context.words)
    let right = checks.indices.count { plan.isAnsweredRight($0, in: visit) }
    var pieces: [Piece] = [.line(words(.beforeYouFinish), .heading), .gap]
    let spent = words.minutes(ofSeconds: visit.secondsSpent)
    pieces.append(.line(words(.timeTogether, ["duration": spent]), .plain))
    pieces.append(progress(words))
    if !checks.isEmpty {
      pieces.append(.line(words(.answeredRight, count: right, ["questions": String(checks.count)])))
    }
    pieces.append(.line(words(dangerPhrase)))
    pieces.append(.space)
    if visit.dangerSigns != nil {
      pieces.append(.item(Item(Act.finish, words(.finishVisit), detail: words(.finishVisitDetail))))
    }
    pieces.append(.item(Item(Act.pause, words(.pause)).with(letter: "p")))
    let open = plan.walkParts.compactMap { part in openWords(part, words).map { (part, $0) } }
    if !open.isEmpty { pieces += [.gap, .line(words(.notDone), .strong)] }
    pieces += open.map { .item(Item(Act.goTo($0.0), $0.1)) }
    return makeSheet(words(.finish), pieces: pieces, identity: "", in: context)
  }

  private var dangerPhrase: Phrase {
    switch visit.dangerSigns {
    case .noneNow?: .dangerSignsNoneNow
    case .someNow?: .dangerSignsSomeNow
    case nil: .dangerSignsNotSaid
    }
  }

  /// What remains of a part, in words; nil if nothing does.
  private func openWords(_ part: WalkPart, _ words: Words) -> String? {
    switch part {
    case .statements(let index):
      let count = plan.notSaid(on: index, of: visit)
      return count == 0 ? nil : words(.windowNotSaid, count: count, ["window": plan.title(ofPage: index, words)])
    case .check(let index):
      if plan.isAnsweredRight(index, in: visit) { return nil }
      let isAsked = visit.answers[plan.checks[index].id] != nil
      return words(isAsked ? .questionNotRight : .questionNotAsked, ["question": String(index + 1)])
    case .dangerSigns: return visit.dangerSigns == nil ? words(.dangerSigns) : nil
    case .finish: return nil
    }
  }
}
