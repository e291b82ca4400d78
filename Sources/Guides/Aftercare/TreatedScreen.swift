import Pages
package import Screens

extension Aftercare {
  /// Asks when the injection was, in steps that can be answered with digits alone.
  package struct TreatedScreen: Screen {
    /// The step of the question that is shown.
    enum Stage: String, Sendable {
      case rough, hours, dayPart, days, weeks
    }

    private enum Act: Hashable {
      case ask(Stage)
      case justNow
      /// An hour of the wall clock on a day that was shown on the screen.
      case on(Day, hour: Int)
      case daysAgo(Int)
      case notSure
    }

    let guide: Guide
    private(set) var stage = Stage.rough

    package init(guide: Guide) { self.guide = guide }

    package var isQuestionnaire: Bool { true }

    package func renewed(from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)? {
      guard let guide = repository.guide(guide.facts.id) as? Guide else { return nil }
      var screen = TreatedScreen(guide: guide)
      screen.stage = stage
      return screen
    }

    package func sheet(in context: ScreenContext) -> Sheet {
      let words = context.words
      var pieces: [Piece] = [.line(words(.whenInjected), .heading), .space]
      pieces += options(context.clock, words).map { .item($0) }
      pieces += [.gap, .line(words(.timeNotSaved))]
      var sheet = Sheet(
        place: context.trail(Aftercare.place, guide.facts.title), position: words(.question), pieces: pieces,
        identity: "treated \(stage.rawValue)")
      sheet.isQuestion = true
      sheet.changesAt = context.now.map { ($0.seconds / 3600 + 1) * 3600 }
      return sheet
    }

    package func bindings(in context: ScreenContext) -> [Binding] {
      [
        Binding(.open, hint: context.words(.nextHint), help: context.words(.giveAnswerHelp)),
        Binding(.goBack, hint: context.words(.backHint), help: context.words(.backWhereYouCameFromHelp)),
      ]
    }

    package mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
      if action.command == .goBack, stage != .rough {
        stage = .rough
        return .stay
      }
      switch action.act(as: Act.self) {
      case .ask(let stage)?:
        self.stage = stage
        return .stay
      case .justNow?: return plan(context.now)
      case .on(let day, let hour)?: return plan(context.moment(on: day, hour: hour))
      case .daysAgo(let days)?:
        return plan(context.today.flatMap { context.moment(on: $0.adding(days: -days), hour: 12) })
      case .notSure?: return plan(nil)
      case nil: return action.usualStep
      }
    }

    private func plan(_ treated: Moment?) -> Step { .open(PlanScreen(guide: guide, treated: treated)) }

    // MARK: Answers

    private func options(_ clock: ClockTime?, _ words: Words) -> [Item] {
      switch stage {
      case .rough: roughOptions(clock, words)
      case .hours: hourOptions(clock, words)
      case .dayPart: dayPartOptions(clock, words)
      case .days: dayOptions(clock, words)
      case .weeks: weekOptions(words)
      }
    }

    private func roughOptions(_ clock: ClockTime?, _ words: Words) -> [Item] {
      var options = [Item(Act.justNow, words(.inLastHour))]
      if let clock, clock.hour > 0 { options.append(Item(Act.ask(.hours), words(.earlierToday))) }
      return options + [
        Item(Act.ask(.dayPart), words(.yesterday)), Item(Act.ask(.days), words(.twoToTenDaysAgo)),
        Item(Act.ask(.weeks), words(.longerAgo)), Item(Act.notSure, words(.notSure)),
      ]
    }

    /// Whole hours of today, the latest first.
    private func hourOptions(_ clock: ClockTime?, _ words: Words) -> [Item] {
      guard let clock else { return [] }
      return (0..<clock.hour).reversed().map { hour in
        Item(Act.on(clock.day, hour: hour), words(.aboutTime, ["time": words.time(hour: hour)]))
      }
    }

    private func dayPartOptions(_ clock: ClockTime?, _ words: Words) -> [Item] {
      guard let yesterday = clock?.day.adding(days: -1) else { return [] }
      let parts: [(label: Phrase, hour: Int)] = [(.inMorning, 10), (.inAfternoon, 15), (.inEvening, 19)]
      return parts.map { Item(Act.on(yesterday, hour: $0.hour), words($0.label)) }
    }

    private func dayOptions(_ clock: ClockTime?, _ words: Words) -> [Item] {
      guard let today = clock?.day else { return [] }
      return (2...10).map { days in
        let day = today.adding(days: -days)
        return Item(Act.on(day, hour: 12), words.weekdayAndDate(day))
      }
    }

    private func weekOptions(_ words: Words) -> [Item] {
      let weeks = [(2, 14), (3, 21)].map { Item(Act.daysAgo($0.1), words(.weeksAgo, count: $0.0)) }
      let months = [(1, 30), (2, 60), (3, 91), (4, 122)].map {
        Item(Act.daysAgo($0.1), words(.monthsAgo, count: $0.0))
      }
      return [Item(Act.daysAgo(12), words(.elevenToThirteenDaysAgo))] + weeks + months
        + [Item(Act.daysAgo(160), words(.longerThanMonthsAgo, count: 5))]
    }
  }
}

extension ScreenContext {
  fileprivate func moment(on day: Day, hour: Int) -> Moment? { Moment("\(day)T\(padded(hour, 2)):00", in: zone) ?? now }
}
