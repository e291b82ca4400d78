import Prose
package import Screens

extension Aftercare {
  /// Teach-back: one question at a time, a wrong answer shown kindly with the passage to read again.
  package struct CheckScreen: Screen {
    let guide: Guide
    let surroundings: Surroundings
    private(set) var index = 0
    /// The answer just given; nil while the question is open.
    private(set) var given: Int?

    package init(guide: Guide, surroundings: Surroundings) {
      self.guide = guide
      self.surroundings = surroundings
    }

    private var isDone: Bool { index >= guide.checks.count }

    package var sheet: Sheet {
      Sheet(
        place: ["Home", Aftercare.place, guide.facts.title, "Check you know"],
        position: isDone ? "" : "\(index + 1) of \(guide.checks.count)", pieces: pieces, strip: surroundings.strip,
        identity: "check \(index) \(given ?? -1)")
    }

    private var pieces: [Piece] {
      guard !isDone else {
        return [
          .line("Well done. That was the last question.", .heading), .space, .item(Item("end", "Back to the plan")),
        ]
      }
      let check = guide.checks[index]
      var pieces: [Piece] = [.line(check.question, .heading), .space]
      guard let given else {
        return pieces + check.answers.enumerated().map { .item(Item("answer \($0.offset)", $0.element.text)) }
      }
      let answer = check.answers[given]
      pieces.append(.line("You said: \(answer.text)."))
      pieces.append(.gap)
      if answer.isRight {
        pieces += [.line("Yes, that is right.", .strong), .space, .item(Item("next", "Go on"))]
      } else {
        pieces += [.line("Not quite. Many people think so. Please read this again.", .strong), .space]
        if let passage = answer.passage { pieces.append(.item(Item("passage>\(passage)", "Read it again"))) }
        pieces.append(.item(Item("again", "Try once more")))
      }
      return pieces
    }

    package var bindings: [Binding] {
      [
        Binding(.open, hint: "next", help: "Give this answer and go on"),
        Binding(.goBack, hint: "back", help: "Go back to where you came from"),
      ]
    }

    package mutating func perform(_ command: Command, on item: String?) -> Step {
      switch command {
      case .goBack:
        if given != nil {
          given = nil
        } else if index > 0 {
          index -= 1
        } else {
          return .back
        }
        return .stay
      case .open, .choose, .tick: return act(on: item)
      default: return .stay
      }
    }

    private mutating func act(on item: String?) -> Step {
      if let target = PieceMaker.target(ofItem: item) { return .follow(target) }
      switch item {
      case "end": return .back
      case "again": given = nil
      case "next":
        index += 1
        given = nil
      default:
        if let item, let number = Int(item.drop { !$0.isNumber }) { given = number }
      }
      return .stay
    }
  }
}
