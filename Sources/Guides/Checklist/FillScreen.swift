import Prose
package import Screens

extension Checklist {
  /// A checklist being filled in: its first page, one item at a time, the review page, and the result.
  package struct FillScreen: Screen {
    enum Stage: Equatable, Sendable {
      case intro
      case item(Int)
      case review
      case result
      case compare
    }

    let guide: Guide
    let surroundings: Surroundings
    /// One for each provider, at most four; they are called A to D, so that no name is ever asked for.
    private(set) var fillings: [Filling]
    private(set) var current = 0
    private(set) var stage = Stage.intro
    private(set) var message = ""
    private(set) var note = ""
    private var cameFromReview = false

    package init(guide: Guide, surroundings: Surroundings) {
      self.guide = guide
      self.surroundings = surroundings
      fillings = [Filling(guide)]
    }

    /// The answers to an older version of the list, taken up in this one.
    init(guide: Guide, surroundings: Surroundings, replaying old: FillScreen) {
      self.init(guide: guide, surroundings: surroundings)
      fillings = old.fillings.map { before in
        var filling = Filling(guide)
        for (item, answer) in before.answers {
          let slug = before.guide.items[item].slug
          guard let now = guide.items.firstIndex(where: { $0.slug == slug }),
            let index = guide.answers.firstIndex(of: before.guide.answers[answer])
          else { continue }
          filling.answer(now, index)
        }
        return filling
      }
      current = old.current
      stage = resumed(old)
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

    /// The answers about the provider that is being looked at.
    package var filling: Filling { fillings[current] }

    package var isAtResult: Bool { stage == .result }

    /// "A" to "D".
    static func name(_ index: Int) -> String { ["A", "B", "C", "D"][index] }

    package mutating func perform(_ command: Command, on item: String?) -> Step {
      message = ""
      note = ""
      switch command {
      case .goBack: return goBack()
      case .review:
        if filling.answers.isEmpty { message = "You have not answered an item yet." } else { stage = .review }
      case .compare:
        if fillings.count > 1 { stage = .compare } else { message = "Fill in the list for a second provider first." }
      case .open, .choose, .tick: return act(on: item)
      default: break
      }
      return .stay
    }

    private mutating func act(on item: String?) -> Step {
      if let target = PieceMaker.target(ofItem: item) { return .follow(target) }
      let index = item.flatMap { Int($0.drop { !$0.isNumber }) }
      switch (stage, item, index) {
      case (.intro, _, _):
        stage = .item(0)
      case (.item(let number), _, let answer?) where guide.answers.indices.contains(answer):
        fillings[current].answer(number, answer)
        note = "Saved: \(guide.items[number].title), \(guide.answers[answer])."
        goOn(from: number)
        if stage == .result { note = "" }
      case (.review, Self.continueItem, _):
        cameFromReview = false
        showNextOpen()
      case (.review, _, let number?) where guide.items.indices.contains(number):
        cameFromReview = true
        stage = .item(number)
      case (.result, Self.staffItem, _):
        return staffPage.map { .open($0) } ?? .stay
      case (.result, Self.changeItem, _):
        stage = .review
      case (.result, Self.anotherItem, _) where fillings.count < 4:
        fillings.append(Filling(guide))
        current = fillings.count - 1
        stage = .item(0)
      case (.result, Self.compareItem, _):
        stage = .compare
      case (.compare, _, let index?) where fillings.indices.contains(index):
        current = index
        stage = fillings[index].isComplete ? .result : .review
      case (.result, Self.restartItem, _):
        self = FillScreen(guide: guide, surroundings: surroundings)
      default: break
      }
      return .stay
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

    static let continueItem = "continue"
    static let staffItem = "staff"
    static let changeItem = "change"
    static let restartItem = "restart"
    static let anotherItem = "another"
    static let compareItem = "compare"
  }
}
