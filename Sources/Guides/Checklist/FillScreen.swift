import Pages
package import Screens

extension Checklist {
  /// A checklist being filled in: its first page, one item at a time, the review page, and the result.
  package struct FillScreen: QuestionnaireScreen {
    /// What the items on its sheets do.
    enum Act: Hashable {
      case start
      case answer(Int)
      /// On the review page: answer an item again.
      case change(Int)
      case goOn
      case showStaff, review, addProvider, compare, restart
      case openProvider(Int)
    }

    enum Stage: Equatable, Sendable {
      case intro
      case item(Int)
      case review
      case result
      case compare
    }

    let guide: Guide
    /// One filling for each provider, at most four. Providers are called A to D, so that the program never asks for a
    /// name.
    private(set) var fillings: [Filling]
    private(set) var current = 0
    private(set) var stage = Stage.intro
    private(set) var message: Message?
    private(set) var note: Message?
    private var cameFromReview = false

    package init(guide: Guide) {
      self.guide = guide
      fillings = [Filling(guide)]
    }

    /// Continues with the answers to an older version of the list.
    init(guide: Guide, replaying old: FillScreen) {
      self.init(guide: guide)
      fillings = old.fillings.map { before in
        var filling = Filling(guide)
        for (item, answer) in before.answers {
          let slug = before.guide.items[item].slug
          guard let now = guide.items.firstIndex(where: { $0.slug == slug }),
            let index = guide.answerIDs.firstIndex(of: before.guide.answerIDs[answer])
          else { continue }
          filling.answer(now, index)
        }
        return filling
      }
      current = old.current
      stage = resumed(old)
    }

    package func reopened(with guide: any Guides.Guide, in context: ScreenContext) -> (any Screen)? {
      (guide as? Guide).map { FillScreen(guide: $0, replaying: self) }
    }

    package var keepsAnswers: Bool { true }
    package var isQuestionnaire: Bool { true }

    package func losesInput(to command: Command) -> Bool {
      let hasInput = fillings.contains { !$0.answers.isEmpty }
      return hasInput && (stage == .intro || command != .goBack && stage != .result)
    }

    private func resumed(_ old: FillScreen) -> Stage {
      switch old.stage {
      case .intro, .review, .compare: return old.stage
      case .item(let item):
        let slug = old.guide.items[item].slug
        return guide.items.firstIndex { $0.slug == slug }.map { .item($0) } ?? .intro
      case .result:
        return guide.items.indices.first { filling.answers[$0] == nil }.map { .item($0) } ?? .result
      }
    }

    /// The filling of the current provider.
    package var filling: Filling { fillings[current] }

    package var isAtResult: Bool { stage == .result }

    /// The name of a provider, "A" to "D".
    static func name(_ index: Int) -> String { ["A", "B", "C", "D"][index] }

    package mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
      message = nil
      note = nil
      switch action.command {
      case .goBack: return goBack()
      case .review:
        if filling.answers.isEmpty { message = Message(.noItemAnswered) } else { stage = .review }
      case .compare:
        if fillings.count > 1 { stage = .compare } else { message = Message(.secondProviderFirst) }
      default:
        guard let act = action.act(as: Act.self) else { return action.usualStep }
        return obey(act)
      }
      return .stay
    }

    private mutating func obey(_ act: Act) -> Step {
      switch act {
      case .start: stage = .item(0)
      case .answer(let answer): take(answer)
      case .change(let number):
        cameFromReview = true
        stage = .item(number)
      case .goOn:
        cameFromReview = false
        showNextOpen()
      case .showStaff: return staffPage.map { .open($0) } ?? .stay
      case .review: stage = .review
      case .addProvider:
        fillings.append(Filling(guide))
        current = fillings.count - 1
        stage = .item(0)
      case .compare: stage = .compare
      case .openProvider(let index):
        current = index
        stage = fillings[index].isComplete ? .result : .review
      case .restart: self = FillScreen(guide: guide)
      }
      return .stay
    }

    private mutating func take(_ answer: Int) {
      guard case .item(let number) = stage else { return }
      fillings[current].answer(number, answer)
      note = Message(.savedAnswer, ["label": guide.items[number].title, "answer": guide.answers[answer]])
      goOn(from: number)
      if stage == .result { note = nil }
    }

    private mutating func goOn(from number: Int) {
      if cameFromReview {
        cameFromReview = false
        stage = filling.isComplete ? .result : .review
      } else if guide.items.indices.contains(number + 1) {
        stage = .item(number + 1)
      } else {
        showNextOpen()
      }
    }

    private mutating func showNextOpen() {
      stage = guide.items.indices.first { filling.answers[$0] == nil }.map { .item($0) } ?? .result
    }

    private mutating func goBack() -> Step {
      switch stage {
      case .intro: return .back
      case .item(let number):
        if cameFromReview {
          cameFromReview = false
          stage = .review
        } else {
          stage = number > 0 ? .item(number - 1) : .intro
        }
      case .review: showNextOpen()
      case .result: stage = .item(guide.items.count - 1)
      case .compare: showNextOpen()
      }
      return .stay
    }
  }
}
