import Prose
package import Screens

extension Aftercare {
  /// Asks when the injection was, in steps that digits alone can answer.
  package struct TreatedScreen: Screen {
    /// How far the question has come.
    enum Stage: Hashable, Sendable {
      case rough, hours, dayPart, days, weeks
    }

    private enum Act: Hashable {
      case ask(Stage)
      case justNow
      /// An hour of the wall clock on a day that the person saw on the screen.
      case on(Day, hour: Int)
      case daysAgo(Int)
      case notSure
    }

    let guide: Guide
    private(set) var stage = Stage.rough

    package init(guide: Guide) { self.guide = guide }

    package var isQuestionnaire: Bool { true }

    package func sheet(in context: ScreenContext) -> Sheet {
      var pieces: [Piece] = [.line("When was your injection?", .heading), .space]
      let clock = context.clock
      pieces += options(clock).map { .item($0) }
      pieces += [.gap, .line("We only use this to show the right days. It is not saved.")]
      var sheet = Sheet(
        place: ["Home", Aftercare.place, guide.facts.title], position: "Question", pieces: pieces,
        strip: context.strip, identity: "treated \(stage)")
      sheet.changesAt = context.now.map { ($0.seconds / 3600 + 1) * 3600 }
      return sheet
    }

    package func bindings(in context: ScreenContext) -> [Binding] {
      [
        Binding(.open, hint: "next", help: "Give this answer and go on"),
        Binding(.goBack, hint: "back", help: "Go back to where you came from"),
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

    private func options(_ clock: ClockTime?) -> [Item] {
      switch stage {
      case .rough: roughOptions(clock)
      case .hours: hourOptions(clock)
      case .dayPart: dayPartOptions(clock)
      case .days: dayOptions(clock)
      case .weeks: weekOptions
      }
    }

    private func roughOptions(_ clock: ClockTime?) -> [Item] {
      var options = [Item(Act.justNow, "In the last hour")]
      if let clock, clock.hour > 0 { options.append(Item(Act.ask(.hours), "Earlier today")) }
      return options + [
        Item(Act.ask(.dayPart), "Yesterday"), Item(Act.ask(.days), "2 to 10 days ago"),
        Item(Act.ask(.weeks), "Longer ago"), Item(Act.notSure, "Not sure"),
      ]
    }

    /// Whole hours of today, the latest first.
    private func hourOptions(_ clock: ClockTime?) -> [Item] {
      guard let clock else { return [] }
      return (0..<clock.hour).reversed().map { hour in
        let shown = hour % 12 == 0 ? 12 : hour % 12
        return Item(Act.on(clock.day, hour: hour), "About \(shown) \(hour < 12 ? "am" : "pm")")
      }
    }

    private func dayPartOptions(_ clock: ClockTime?) -> [Item] {
      guard let yesterday = clock?.day.adding(days: -1) else { return [] }
      return [("In the morning", 10), ("In the afternoon", 15), ("In the evening", 19)].map { label, hour in
        Item(Act.on(yesterday, hour: hour), label)
      }
    }

    private func dayOptions(_ clock: ClockTime?) -> [Item] {
      guard let today = clock?.day else { return [] }
      return (2...10).map { days in
        let day = today.adding(days: -days)
        return Item(Act.on(day, hour: 12), day.inSpeech)
      }
    }

    private var weekOptions: [Item] {
      [
        ("11 to 13 days ago", 12), ("2 weeks ago", 14), ("3 weeks ago", 21), ("1 month ago", 30),
        ("2 months ago", 60), ("3 months ago", 91), ("4 months ago", 122), ("Longer than 5 months ago", 160),
      ].map { label, days in Item(Act.daysAgo(days), label) }
    }
  }
}

extension ScreenContext {
  fileprivate func moment(on day: Day, hour: Int) -> Moment? { Moment("\(day)T\(padded(hour, 2)):00", in: zone) ?? now }
}
