import Prose
package import Screens

extension Aftercare {
  /// The plan of one person: the current window first, then what comes, then what has passed.
  package struct PlanScreen: GuideScreen {
    let guide: Guide
    /// nil where the person does not know when it was, or nobody may rely on the clock.
    package let treated: Moment?

    package init(guide: Guide, treated: Moment?) {
      self.guide = guide
      self.treated = treated
    }

    package func reopened(with guide: any Guides.Guide, in context: ScreenContext) -> (any Screen)? {
      (guide as? Guide).map { PlanScreen(guide: $0, treated: treated) }
    }

    private func schedule(in context: ScreenContext) -> Schedule? {
      guard let treated, let now = context.now else { return nil }
      return Schedule(guide, treated: treated, now: now, zone: context.zone)
    }

    private var page: WindowPage { WindowPage(guide: guide) }

    package func sheet(in context: ScreenContext) -> Sheet {
      let schedule = schedule(in: context)
      var sheet = Sheet(
        place: ["Home", Aftercare.place, guide.facts.title],
        position: schedule.map { "Today is day \($0.dayNumber)" } ?? "", pieces: pieces(schedule), strip: context.strip,
        opensOnText: true, identity: "plan")
      sheet.changesAt = schedule?.changesAt.seconds
      return sheet
    }

    private func pieces(_ schedule: Schedule?) -> [Piece] {
      var pieces: [Piece] = []
      if let schedule {
        pieces = currentPieces(schedule)
      } else {
        pieces = [.line(guide.facts.title, .heading), .gap] + PieceMaker.pieces(of: guide.intro)
      }
      if let anyTime = guide.windows.first(where: \.isAnyTime) { pieces += [.gap] + page.pieces(for: anyTime) }
      pieces.append(.gap)
      pieces.append(.line(schedule == nil ? "When" : "Then", .heading))
      pieces += windowItems(schedule)
      if !guide.checks.isEmpty {
        let count = guide.checks.count
        let detail = count == 1 ? "One question" : "\(count) questions"
        pieces.append(.item(item(Guide.checksSlug, "Check you know", detail: detail)))
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
    private func windowItems(_ schedule: Schedule?) -> [Piece] {
      let timed = guide.windows.filter { !$0.isAnyTime }
      guard let schedule else { return timed.map { .item(item($0.slug, $0.title, detail: summary(of: $0))) } }
      let next = timed.filter { schedule.state(of: $0) == .next }
      let past = timed.filter { schedule.state(of: $0) == .past }
      return next.map { window in
        let start = schedule.start(of: window).map { schedule.words(for: $0) } ?? window.title
        return .item(item(window.slug, "From \(start)", detail: summary(of: window)))
      } + past.map { .item(item($0.slug, "Past: \($0.title)", detail: summary(of: $0))) }
    }

    private func item(_ section: String, _ label: String, detail: String) -> Item {
      Item(to: .guide(guide.facts.id, section: section), label, detail: detail)
    }

    private func summary(of window: Window) -> String { window.instructions.first?.text.plainText ?? "" }
  }
}
