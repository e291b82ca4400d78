import Guides
import Prose
import Screens

/// What each part of the walk-through shows.
extension WalkThroughScreen {
  func sheet(in context: ScreenContext) -> Sheet {
    switch part {
    case .window(let index): windowSheet(index, in: context)
    case .check(let index):
      given.map { answerSheet(index, $0, in: context) } ?? questionSheet(index, in: context)
    case .dangerSigns: dangerSheet(in: context)
    case .finish: finishSheet(in: context)
    }
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    let back = Binding(.goBack, hint: "back", help: "Go back one part; before the first, pause")
    let skip = Binding(.skip, hint: "skip", help: "Do not say or ask this one; you can come back to it")
    switch part {
    case .window:
      return [
        Binding(.choose(1), hint: "tick", help: "Tick or untick what was said, by its number"),
        Binding(.open, hint: "said", help: "Said: tick this one and go to the next"), skip, back,
        Binding(.tick, help: "Tick or untick what was said"),
      ]
    case .check: return [Binding(.open, hint: "next", help: "The patient's answer"), skip, back]
    case .dangerSigns, .finish: return [Binding(.open, hint: "next", help: "Take the focused line"), back]
    }
  }

  private func makeSheet(_ title: String, pieces: [Piece], identity: String, in context: ScreenContext) -> Sheet {
    let parts = plan.walkParts
    let place = (parts.firstIndex(of: part) ?? 0) + 1
    return Sheet(
      place: [Desk.place, "Visit \(visit.label)", title], position: "Part \(place) of \(parts.count)", pieces: pieces,
      message: message, note: note, strip: context.strip, identity: "\(part) \(identity)")
  }

  // MARK: A window

  private func windowSheet(_ index: Int, in context: ScreenContext) -> Sheet {
    let window = plan.windows[index]
    var pieces: [Piece] = [.line(plan.heading(of: window, in: context), .heading), .space]
    for instruction in window.instructions { pieces.append(.item(item(for: instruction))) }
    let rest = window.instructions.count { !visit.said.contains($0.id) && !visit.skipped.contains($0.id) }
    pieces.append(.space)
    if rest > 1 { pieces.append(.item(Item(Act.sayAll, "I said all of these"))) }
    if !window.isAnyTime { pieces.append(.item(Item(Act.leaveRest, "Leave the later days to their page"))) }
    pieces.append(.item(Item(Act.pause, "Pause")))
    // With a number, so that a number pad can go on from lines that were not said.
    let words = rest == 0 ? "Go on" : "Go on, \(rest) not said"
    pieces += [.item(Item(Act.goOn, words, isContinue: rest == 0)), .gap, progress]
    var sheet = makeSheet("Tell the patient", pieces: pieces, identity: nextFocus.map { "\($0)" } ?? "", in: context)
    sheet.firstFocus = nextFocus.map { Item.ID(.act(ActionID($0))) }
    sheet.changesAt = plan.changesAt(in: context)
    return sheet
  }

  private func item(for instruction: Aftercare.Instruction) -> Item {
    let isSaid = visit.said.contains(instruction.id)
    var words = plan.words(of: instruction)
    if instruction.kind == .common { words = "\(instruction.kind.title): \(words)" }
    if !isSaid, visit.skipped.contains(instruction.id) { words = "Skipped: \(words)" }
    let why = instruction.why.isEmpty ? "" : "Why: \(instruction.why.plainText)"
    return Item(Act.say(instruction.id), words, detail: why, mark: isSaid ? .ticked : .unticked)
  }

  private var progress: Piece {
    let all = Set(plan.windows.flatMap(\.instructions).map(\.id))
    let done = all.count { visit.said.contains($0) }
    return .progress(done: done, of: all.count, words: "\(done) of \(all.count) said")
  }

  // MARK: Teach-back

  private func questionSheet(_ index: Int, in context: ScreenContext) -> Sheet {
    let check = plan.guide.checks[index]
    var pieces: [Piece] = [
      .line("Ask the patient, and let them say it in their own words.", .heading), .space,
      .line(check.question, .strong), .space,
    ]
    pieces += check.answers.map { .item(Item(Act.answer($0.id), $0.text)) }
    pieces += [.space, .item(Item(Act.skipQuestion, "Skip this question")), .item(Item(Act.pause, "Pause"))]
    let title = "Question \(index + 1) of \(plan.guide.checks.count)"
    return makeSheet(title, pieces: pieces, identity: "ask", in: context)
  }

  private func answerSheet(_ index: Int, _ answer: Aftercare.Check.Answer, in context: ScreenContext) -> Sheet {
    let check = plan.guide.checks[index]
    let title = "Question \(index + 1) of \(plan.guide.checks.count)"
    var pieces: [Piece] = [.line(check.question, .heading), .gap, .line("The patient said: \(answer.text)."), .gap]
    guard !answer.isRight else {
      pieces += [
        .line("Yes, that is right.", .strong), .space, .item(Item(Act.goOn, "Go on", isContinue: true)),
      ]
      return makeSheet(title, pieces: pieces, identity: "right", in: context)
    }
    pieces.append(.line("Not quite. Many people think so. Read this together, then ask again.", .strong))
    pieces +=
      [.gap] + passage(answer.passage, of: check, in: context) + [
        .space, .item(Item(Act.askAgain, "Ask again", isContinue: true)),
      ]
    pieces += [.item(Item(Act.skipQuestion, "Skip this question")), .item(Item(Act.pause, "Pause"))]
    var sheet = makeSheet(title, pieces: pieces, identity: "wrong \(answer.id)", in: context)
    sheet.opensOnText = true
    sheet.changesAt = plan.changesAt(in: context)
    return sheet
  }

  /// What an answer's "read this again" leads to, as the plan that asks has it: what to do and what is common. The
  /// danger signs come at the end for everyone.
  private func passage(_ target: String?, of check: Aftercare.Check, in context: ScreenContext) -> [Piece] {
    let slug = target.flatMap { $0.split(separator: "#").last }.map(String.init)
    let home = plan.parts.first { $0.facts.id == plan.facts(of: check).id }
    guard let window = home?.windows.first(where: { $0.slug == slug }) else { return [] }
    var pieces: [Piece] = [.line(plan.heading(of: window, in: context), .strong)]
    for instruction in window.instructions where instruction.kind != .help {
      pieces.append(.text(TextPiece([Run("- \(plan.words(of: instruction))")], hanging: 2)))
    }
    return pieces
  }

  // MARK: Danger signs

  private func dangerSheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("Danger signs: say these to everyone", .heading), .gap]
    pieces.append(.line("\"Get help for any of these, now or in the next weeks:\""))
    for sign in plan.dangerSigns {
      pieces.append(.text(TextPiece([Run("- "), Run(sign.text.plainText)], hanging: 2)))
    }
    pieces += [.gap, .line("Ask: \"Do you have any of these now?\"", .strong), .space]
    pieces.append(.item(Item(Act.dangerSigns(.noneNow), "Said, and none of these now")))
    pieces.append(.item(Item(Act.dangerSigns(.someNow), "Said, and one of these now, or not sure")))
    pieces.append(.item(Item(Act.pause, "Pause")))
    var sheet = makeSheet("Danger signs", pieces: pieces, identity: "", in: context)
    sheet.opensOnText = true
    return sheet
  }

  // MARK: Finishing

  private func finishSheet(in context: ScreenContext) -> Sheet {
    let checks = plan.guide.checks
    let right = checks.indices.count { plan.isAnsweredRight($0, in: visit) }
    var pieces: [Piece] = [.line("Before you finish", .heading), .gap]
    pieces.append(.line("Time together: \(Self.words(seconds: visit.secondsSpent)).", .plain))
    pieces.append(progress)
    if !checks.isEmpty { pieces.append(.line("Questions: \(right) of \(checks.count) answered right.")) }
    pieces.append(.line(dangerWords))
    pieces.append(.space)
    if visit.dangerSigns != nil {
      let note = "It cannot be changed then. It can be added to."
      pieces.append(.item(Item(Act.finish, "Finish the visit", detail: note)))
    }
    pieces.append(.item(Item(Act.pause, "Pause")))
    let open = plan.walkParts.compactMap { part in openWords(part).map { (part, $0) } }
    if !open.isEmpty { pieces += [.gap, .line("Not done. Choose one to go there.", .strong)] }
    pieces += open.map { .item(Item(Act.goTo($0.0), $0.1)) }
    return makeSheet("Finish", pieces: pieces, identity: "", in: context)
  }

  private var dangerWords: String {
    switch visit.dangerSigns {
    case .noneNow?: "Danger signs: said. The patient has none of them now."
    case .someNow?: "Danger signs: said. The patient has one now, or is not sure."
    case nil: "Danger signs: not said yet. They come before the end."
    }
  }

  /// What is left of a part, in words; nil where nothing is.
  private func openWords(_ part: WalkPart) -> String? {
    switch part {
    case .window(let index):
      let count = plan.notSaid(in: index, of: visit)
      return count == 0 ? nil : "\(plan.windows[index].title): \(count) not said"
    case .check(let index):
      let words = "Question \(index + 1): "
      if plan.isAnsweredRight(index, in: visit) { return nil }
      return words + (visit.answers[plan.guide.checks[index].id] == nil ? "not asked" : "not answered right yet")
    case .dangerSigns: return visit.dangerSigns == nil ? "Danger signs" : nil
    case .finish: return nil
    }
  }

  /// As "4 minutes".
  static func words(seconds: Int) -> String {
    let minutes = (seconds + 30) / 60
    return minutes == 0 ? "less than a minute" : minutes == 1 ? "1 minute" : "\(minutes) minutes"
  }
}
