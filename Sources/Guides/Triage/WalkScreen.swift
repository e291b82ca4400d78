import Pages
package import Screens

extension Triage {
  /// A guide that is being walked: its first page, one question at a time, the review page, and the result.
  package struct WalkScreen: SymptomCheckScreen {
    /// What the items on its sheets do.
    enum Act: Hashable {
      case start
      case answer(Int)
      case goOn
      /// On the review page: answer a step of the graph again.
      case change(Int)
      case showStaff, review, restart
      /// Of two answers that contradict each other: which one is right.
      case signsAreRight, noneIsRight
    }

    enum Stage: Equatable, Sendable {
      case intro
      case question(Int)
      /// "None of these" was ticked as well as other answers of a step; the person says which is right.
      case contradiction(Int, signs: Set<Int>)
      case review
      case result
    }

    let guide: Guide
    package var occasion: Occasion
    package private(set) var walk: Walk
    private(set) var stage = Stage.intro
    /// Ticks that were set but not yet submitted, by step.
    private(set) var drafts: [Int: Set<Int>] = [:]
    private(set) var message: Message?
    private(set) var note: Message?
    /// The level before an answer was changed on the review page.
    private var levelBefore: Level?
    private var cameFromReview = false

    package init(guide: Guide, occasion: Occasion = Occasion()) {
      self.guide = guide
      self.occasion = occasion
      walk = Walk(guide.graph)
    }

    /// Opens the walk at the question that a link names. The questions that precede it in the guide are asked after it,
    /// so that none is left out; a danger sign ends the walk without them.
    init(guide: Guide, question slug: String?) {
      self.init(guide: guide)
      let steps = guide.graph.steps
      guard let first = steps.firstIndex(where: { $0.guide == guide.facts.id && $0.question.slug == slug }) else {
        return
      }
      walk = Walk(guide.graph, first: first)
      stage = .question(first)
    }

    /// Continues the walk of an older version of the guide. Answers whose question and text still exist are kept, and
    /// the open question is open again if it can still be reached.
    init(guide: Guide, replaying old: WalkScreen) {
      self.init(guide: guide, occasion: old.occasion)
      let first = old.walk.first.map { old.walk.graph.steps[$0].id }
      walk = Walk(guide.graph, first: first.flatMap { id in guide.graph.steps.firstIndex { $0.id == id } })
      for (step, ticks) in old.walk.answers {
        let before = old.walk.graph.steps[step]
        guard let now = guide.graph.steps.firstIndex(where: { $0.id == before.id }) else { continue }
        let texts = ticks.map { before.question.answers[$0].slug }
        let kept = guide.graph.steps[now].question.answers.indices.filter { index in
          texts.contains(guide.graph.steps[now].question.answers[index].slug)
        }
        if kept.count == ticks.count { walk.answer(now, Set(kept)) }
      }
      for (step, ticks) in old.drafts {
        let before = old.walk.graph.steps[step]
        guard let now = guide.graph.steps.firstIndex(where: { $0.id == before.id }) else { continue }
        let slugs = ticks.map { before.question.answers[$0].slug }
        let answers = guide.graph.steps[now].question.answers
        drafts[now] = Set(answers.indices.filter { slugs.contains(answers[$0].slug) })
      }
      stage = resumed(old)
    }

    private func resumed(_ old: WalkScreen) -> Stage {
      let path = walk.path
      switch old.stage {
      case .intro: return .intro
      case .review where !path.steps.isEmpty: return .review
      case .question(let step), .contradiction(let step, _):
        let id = old.walk.graph.steps[step].id
        if let now = path.steps.first(where: { walk.graph.steps[$0].id == id }) { return .question(now) }
      case .review, .result: break
      }
      if case .question(let next) = path.end { return .question(next) }
      return .result
    }

    package func reopened(with guide: any Guides.Guide, in context: ScreenContext) -> (any Screen)? {
      (guide as? Guide).map { WalkScreen(guide: $0, replaying: self) }
    }

    package var isQuestionnaire: Bool { true }

    package mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
      message = nil
      note = nil
      switch action.command {
      case .goBack: return goBack()
      case .review: return openReview()
      default: break
      }
      switch action.act(as: Act.self) {
      case .start?: stage = .question(0)
      case .answer(let answer)?: take(answer, isEnter: action.command == .open)
      case .goOn?: goOn()
      case .change(let step)?:
        cameFromReview = walk.level != nil
        stage = .question(step)
      case .review?: return openReview()
      case .showStaff?: return staffPage(in: context).map { .open($0) } ?? .stay
      case .restart?: self = WalkScreen(guide: guide, occasion: occasion)
      case .signsAreRight?: settle(noneIsRight: false)
      case .noneIsRight?: settle(noneIsRight: true)
      case nil: return action.usualStep
      }
      return .stay
    }

    private mutating func goOn() {
      switch stage {
      case .question(let step): continueFrom(step)
      case .review:
        cameFromReview = false
        showEnd(of: walk.path)
      case .intro, .contradiction, .result: break
      }
    }

    package func losesInput(to command: Command) -> Bool {
      let hasInput = !walk.answers.isEmpty || drafts.contains { !$0.value.isEmpty }
      return hasInput && (stage == .intro || command != .goBack && stage != .result)
    }

    // MARK: Questions

    private mutating func take(_ answer: Int, isEnter: Bool) {
      guard case .question(let step) = stage else { return }
      let question = walk.graph.steps[step].question
      guard question.isTickAll else { return answerAndGoOn(step, [answer]) }
      if isEnter, ticks(on: step).contains(answer) { return continueFrom(step) }
      toggle(answer, of: question, on: step)
    }

    package var isAtResult: Bool { stage == .result }

    func ticks(on step: Int) -> Set<Int> { drafts[step] ?? walk.answers[step] ?? [] }

    private mutating func toggle(_ answer: Int, of question: Question, on step: Int) {
      var ticks = ticks(on: step)
      if ticks.remove(answer) == nil {
        ticks.insert(answer)
        if let none = question.noneIndex, ticks.contains(none), ticks.count > 1 {
          stage = .contradiction(step, signs: ticks.subtracting([none]))
          return
        }
        note = Message(.ticked, ["answer": question.answers[answer].text], bySwitch: .tickedBySwitch)
      } else {
        note = Message(.notTicked, ["answer": question.answers[answer].text])
      }
      drafts[step] = ticks
    }

    /// Keeps the answers that the person says are right, and shows the question again.
    private mutating func settle(noneIsRight: Bool) {
      guard case .contradiction(let step, let signs) = stage, let none = walk.graph.steps[step].question.noneIndex
      else {
        return
      }
      drafts[step] = noneIsRight ? [none] : signs
      note = Message(.ticked, ["answer": walk.words(step, ticks(on: step))], bySwitch: .tickedBySwitch)
      stage = .question(step)
    }

    private mutating func continueFrom(_ step: Int) {
      let ticks = ticks(on: step)
      guard !ticks.isEmpty else {
        message = Message(.nothingTicked, bySwitch: .nothingTickedBySwitch)
        return
      }
      answerAndGoOn(step, ticks)
    }

    private mutating func answerAndGoOn(_ step: Int, _ ticks: Set<Int>) {
      drafts[step] = nil
      walk.answer(step, ticks)
      let label = walk.graph.steps[step].question.label
      note = Message(.savedAnswer, ["label": label, "answer": walk.words(step, ticks)])
      let path = walk.path
      if cameFromReview {
        showAfterReview(path)
      } else if let next = path.steps.drop(while: { $0 != step }).dropFirst().first(where: { $0 != walk.first }) {
        stage = .question(next)
      } else {
        showEnd(of: path)
      }
    }

    private mutating func showEnd(of path: Walk.Path) {
      switch path.end {
      case .question(let next): stage = .question(next)
      case .outcome:
        stage = .result
        note = nil
      }
    }

    /// After a change on the review page, asks only questions that are new on the path.
    private mutating func showAfterReview(_ path: Walk.Path) {
      if case .question(let next) = path.end {
        stage = .question(next)
        return
      }
      cameFromReview = false
      stage = .result
      message = Message(walk.level == levelBefore ? .resultSame : .resultChanged)
    }

    // MARK: Back, review and result

    private mutating func goBack() -> Step {
      let steps = walk.path.steps
      switch stage {
      case .intro: return .back
      case .question(let step):
        if cameFromReview {
          stage = .review
        } else if let previous = steps.last(where: { $0 < step }) {
          stage = .question(previous)
        } else {
          stage = .intro
        }
      case .contradiction(let step, _): stage = .question(step)
      case .review:
        cameFromReview = false
        showEnd(of: walk.path)
      case .result:
        stage = steps.last.map { .question($0) } ?? .intro
      }
      return .stay
    }

    private mutating func openReview() -> Step {
      guard !walk.path.steps.isEmpty else {
        message = Message(.noQuestionAnswered)
        return .stay
      }
      levelBefore = walk.level
      stage = .review
      return .stay
    }
  }
}
