import Pages
package import Screens

extension Aftercare {
  /// The teach-back screen: one question at a time. After a wrong answer it shows the passage to read again.
  package struct TeachBackScreen: Screen {
    private enum Act: Hashable {
      case answer(Int)
      case next, again, end
    }

    let guide: Guide
    private(set) var index = 0
    /// The answer just given; nil while the question is open.
    private(set) var given: Int?

    package init(guide: Guide) { self.guide = guide }

    package var isQuestionnaire: Bool { true }

    private var isDone: Bool { index >= guide.checks.count }

    package func sheet(in context: ScreenContext) -> Sheet {
      let words = context.words
      let position = words(.numberOfAll, ["number": "\(index + 1)", "all": "\(guide.checks.count)"])
      var sheet = Sheet(
        place: context.trail(Aftercare.place, guide.facts.title, words(.checkYouKnow)),
        position: isDone ? "" : position, pieces: pieces(words),
        identity: "check \(index) \(given ?? -1)")
      sheet.isQuestion = !isDone && given == nil
      return sheet
    }

    private func pieces(_ words: Words) -> [Piece] {
      guard !isDone else {
        return [.line(words(.wellDone), .heading), .space, .item(Item(Act.end, words(.backToPlan), isContinue: true))]
      }
      let check = guide.checks[index]
      var pieces: [Piece] = [.line(check.question, .heading), .space]
      guard let given else {
        return pieces + check.answers.enumerated().map { .item(Item(Act.answer($0.offset), $0.element.text)) }
      }
      let answer = check.answers[given]
      pieces.append(.line(words(.youAnswered, ["answer": answer.text])))
      pieces.append(.gap)
      if answer.isRight {
        pieces += [.line(words(.thatIsRight), .strong), .space, .item(Item(Act.next, words(.goOn), isContinue: true))]
      } else {
        pieces += [.line(words(.notQuite), .strong), .space]
        if let passage = answer.passage { pieces.append(.item(Item(to: Target(link: passage), words(.readAgain)))) }
        pieces.append(.item(Item(Act.again, words(.tryOnceMore))))
      }
      return pieces
    }

    package func bindings(in context: ScreenContext) -> [Binding] {
      [
        Binding(.open, hint: context.words(.nextHint), help: context.words(.giveAnswerHelp)),
        Binding(.goBack, hint: context.words(.backHint), help: context.words(.backWhereYouCameFromHelp)),
      ]
    }

    package mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
      if action.command == .goBack { return goBack() }
      switch action.act(as: Act.self) {
      case .answer(let number)?: given = number
      case .again?: given = nil
      case .next?:
        index += 1
        given = nil
      case .end?: return .back
      case nil: return action.usualStep
      }
      return .stay
    }

    private mutating func goBack() -> Step {
      if given != nil {
        given = nil
      } else if index > 0 {
        index -= 1
      } else {
        return .back
      }
      return .stay
    }
  }
}
