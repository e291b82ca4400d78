import Prose
package import Screens

extension Aftercare {
  /// The plan of one person: the current window first, then what comes, then what has passed.
  package struct PlanScreen: Screen {
    let guide: Guide
    let surroundings: Surroundings
    /// nil where the person does not know when it was, or nobody may rely on the clock.
    package let treated: Moment?

    package init(guide: Guide, surroundings: Surroundings, treated: Moment?) {
      self.guide = guide
      self.surroundings = surroundings
      self.treated = treated
    }

    private var schedule: Schedule? {
      guard let treated, let now = surroundings.now else { return nil }
      return Schedule(guide, treated: treated, now: now, zone: surroundings.zone)
    }

    private var page: WindowPage { WindowPage(guide: guide, surroundings: surroundings, treated: treated) }

    package var sheet: Sheet {
      Sheet(
        place: ["Home", Aftercare.place, guide.facts.title],
        position: schedule.map { "Today is day \($0.dayNumber)" } ?? "", pieces: pieces, strip: surroundings.strip,
        opensOnText: true, identity: "plan")
    }

    package var bindings: [Binding] {
      [Binding(.goBack, hint: "back", help: "Go back to where you came from")]
    }

    package func perform(_ command: Command, on item: String?) -> Step {
      switch command {
      case .goBack: return .back
      case .open, .choose: return open(item)
      default: return .stay
      }
    }

    private func open(_ item: String?) -> Step {
      if let target = PieceMaker.target(ofItem: item) { return .follow(target) }
      if item == Guide.checksSlug { return .open(CheckScreen(guide: guide, surroundings: surroundings)) }
      return guide.windows.first { $0.slug == item }.map { .open(page.screen(for: $0)) } ?? .stay
    }

    private var pieces: [Piece] {
      var pieces: [Piece] = []
      if let schedule {
        pieces = currentPieces(schedule)
      } else {
        pieces = [.line(guide.facts.title, .heading), .gap] + PieceMaker.pieces(of: guide.intro)
      }
      if let anyTime = guide.windows.first(where: \.isAnyTime) { pieces += [.gap] + page.pieces(for: anyTime) }
      pieces.append(.gap)
      pieces.append(.line(schedule == nil ? "When" : "Then", .heading))
      pieces += windowItems
      if !guide.checks.isEmpty {
        let count = guide.checks.count
        let detail = count == 1 ? "One question" : "\(count) questions"
        pieces.append(.item(Item(Guide.checksSlug, "Check you know", detail: detail)))
      }
      return pieces + [.gap, .line(guide.facts.standing)]
    }

    private func currentPieces(_ schedule: Schedule) -> [Piece] {
      guard let current = schedule.current, let end = schedule.end(of: current) else {
        return [
          .line("This plan has ended.", .heading), .gap,
          .line("It covers the time until the effect fades. If something still feels wrong, tell the clinic."),
        ]
      }
      return page.pieces(for: current, heading: "Now, until \(schedule.words(for: end))")
    }

    /// The other windows: those to come in their order, then those that have passed.
    private var windowItems: [Piece] {
      let timed = guide.windows.filter { !$0.isAnyTime }
      guard let schedule else { return timed.map { .item(Item($0.slug, $0.title, detail: summary(of: $0))) } }
      let next = timed.filter { schedule.state(of: $0) == .next }
      let past = timed.filter { schedule.state(of: $0) == .past }
      return next.map { window in
        let start = schedule.start(of: window).map { schedule.words(for: $0) } ?? window.title
        return .item(Item(window.slug, "From \(start)", detail: summary(of: window)))
      } + past.map { .item(Item($0.slug, "Past: \($0.title)", detail: summary(of: $0))) }
    }

    private func summary(of window: Window) -> String { window.instructions.first?.text.plainText ?? "" }
  }
}
