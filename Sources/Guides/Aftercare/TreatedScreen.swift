import Prose
package import Screens

extension Aftercare {
  /// Asks when the injection was, in steps that digits alone can answer.
  package struct TreatedScreen: Screen {
    /// How far the question has come.
    enum Stage: Equatable, Sendable {
      case rough, hours, dayPart, days, weeks
    }

    let guide: Guide
    let surroundings: Surroundings
    private(set) var stage = Stage.rough

    package init(guide: Guide, surroundings: Surroundings) {
      self.guide = guide
      self.surroundings = surroundings
    }

    private var now: Moment { surroundings.now ?? Moment(seconds: 0) }
    private var clock: ClockTime { ClockTime(now, in: surroundings.zone) }

    package var sheet: Sheet {
      var pieces: [Piece] = [.line("When was your injection?", .heading), .space]
      pieces += options.map { .item(Item($0.id, $0.label)) }
      pieces += [.gap, .line("We only use this to show the right days. It is not saved.")]
      return Sheet(
        place: ["Home", Aftercare.place, guide.facts.title], position: "Question", pieces: pieces,
        strip: surroundings.strip, identity: "treated \(stage)")
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
        if stage == .rough { return .back }
        stage = .rough
        return .stay
      case .open, .choose, .tick:
        guard let option = options.first(where: { $0.id == item }) else { return .stay }
        switch option.leadsTo {
        case .stage(let stage):
          self.stage = stage
          return .stay
        case .plan(let treated):
          return .open(PlanScreen(guide: guide, surroundings: surroundings, treated: treated))
        }
      default: return .stay
      }
    }

    private enum Lead {
      case stage(Stage)
      case plan(Moment?)
    }

    private struct Option {
      let id: String
      let label: String
      let leadsTo: Lead
    }

    private var options: [Option] {
      switch stage {
      case .rough: roughOptions
      case .hours: hourOptions
      case .dayPart:
        [("In the morning", 10), ("In the afternoon", 15), ("In the evening", 19)].map { label, hour in
          Option(id: label, label: label, leadsTo: .plan(moment(daysAgo: 1, hour: hour)))
        }
      case .days: dayOptions
      case .weeks: weekOptions
      }
    }

    private var roughOptions: [Option] {
      var options = [Option(id: "now", label: "In the last hour", leadsTo: .plan(now))]
      if clock.hour > 0 { options.append(Option(id: "today", label: "Earlier today", leadsTo: .stage(.hours))) }
      return options + [
        Option(id: "yesterday", label: "Yesterday", leadsTo: .stage(.dayPart)),
        Option(id: "days", label: "2 to 10 days ago", leadsTo: .stage(.days)),
        Option(id: "weeks", label: "Longer ago", leadsTo: .stage(.weeks)),
        Option(id: "unknown", label: "Not sure", leadsTo: .plan(nil)),
      ]
    }

    /// Whole hours of today, the latest first.
    private var hourOptions: [Option] {
      (0..<clock.hour).reversed().map { hour in
        let shown = hour % 12 == 0 ? 12 : hour % 12
        let label = "About \(shown) \(hour < 12 ? "am" : "pm")"
        return Option(id: "hour \(hour)", label: label, leadsTo: .plan(moment(daysAgo: 0, hour: hour)))
      }
    }

    private var dayOptions: [Option] {
      (2...10).map { days in
        let day = Day(daysSince1970: clock.day.daysSince1970 - days)
        return Option(id: "day \(days)", label: day.inSpeech, leadsTo: .plan(moment(daysAgo: days, hour: 12)))
      }
    }

    private var weekOptions: [Option] {
      [
        ("11 to 13 days ago", 12), ("2 weeks ago", 14), ("3 weeks ago", 21), ("1 month ago", 30),
        ("2 months ago", 60), ("3 months ago", 91), ("4 months ago", 122), ("Longer than 5 months ago", 160),
      ].map { label, days in
        Option(id: label, label: label, leadsTo: .plan(moment(daysAgo: days, hour: 12)))
      }
    }

    /// An hour of the wall clock some days ago.
    private func moment(daysAgo: Int, hour: Int) -> Moment {
      let day = Day(daysSince1970: clock.day.daysSince1970 - daysAgo)
      return Moment("\(day)T\(padded(hour, 2)):00", in: surroundings.zone) ?? now
    }
  }
}
