import Documents
import Pages
package import Screens

extension Aftercare {
  /// The plan of one person: the current window first, then the future windows, then the past ones.
  package struct PlanScreen: GuideScreen {
    let guide: Guide
    /// The time of the treatment; nil if the person does not know it, or if the clock cannot be relied on.
    package let treated: Moment?

    package init(guide: Guide, treated: Moment?) {
      self.guide = guide
      self.treated = treated
    }

    package func reopened(with guide: any Guides.Guide, in context: ScreenContext) -> (any Screen)? {
      (guide as? Guide).map { PlanScreen(guide: $0, treated: treated) }
    }

    package func renewed(from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)? {
      repository.guide(guide.facts.id).flatMap { reopened(with: $0, in: context) }
    }

    package func bindings(in context: ScreenContext) -> [Binding] {
      let back = Binding(.goBack, hint: context.words(.backHint), help: context.words(.backWhereYouCameFromHelp))
      return guide.checks.isEmpty ? [back] : [back, Binding(.checkKnowledge, help: context.words(.checkYouKnow))]
    }

    package func perform(_ action: Action, in context: ScreenContext) -> Step {
      guard action.command == .checkKnowledge, !guide.checks.isEmpty else { return action.usualStep }
      return .follow(.guide(guide.facts.id, section: Guide.checksSlug))
    }

    private func schedule(in context: ScreenContext) -> CarePlan.Schedule? {
      guard let treated, let now = context.now else { return nil }
      return CarePlan.Schedule(guide.plan, treated: treated, now: now, zone: context.zone)
    }

    package func sheet(in context: ScreenContext) -> Sheet {
      let schedule = schedule(in: context)
      var sheet = Sheet(
        place: context.trail(Aftercare.place, guide.facts.title),
        position: schedule.map { context.words(.todayIsDay, ["number": "\($0.dayNumber)"]) } ?? "",
        pieces: pieces(schedule, context.words), opensOnText: true, identity: "plan")
      sheet.changesAt = schedule?.changesAt.seconds
      return sheet
    }

    private func pieces(_ schedule: CarePlan.Schedule?, _ words: Words) -> [Piece] {
      var pieces: [Piece] = []
      if let schedule {
        pieces = currentPieces(schedule, words)
      } else {
        pieces = [.title(guide.facts.title), .gap] + PieceMaker.pieces(of: guide.intro)
      }
      if let anyTime = guide.windows.first(where: \.isAnyTime) {
        pieces += [.gap] + WindowPage(guide: guide, words: words).pieces(for: anyTime)
      }
      pieces.append(.gap)
      pieces.append(.line(words(schedule == nil ? .whenHeading : .thenHeading), .heading))
      pieces += windowItems(schedule, words)
      if !guide.checks.isEmpty {
        let detail = words(.questionCount, count: guide.checks.count)
        pieces.append(.item(item(Guide.checksSlug, words(.checkYouKnow), detail: detail)))
      }
      return pieces + [.gap, .line(guide.facts.review(in: words))]
    }

    private func currentPieces(_ schedule: CarePlan.Schedule, _ words: Words) -> [Piece] {
      guard let current = schedule.current, let end = schedule.end(of: current) else {
        return [.line(words(.planHasEnded), .heading), .gap, .line(words(.planCovers))]
      }
      let heading = words(.nowUntil, ["time": schedule.words(for: end, in: words)])
      return WindowPage(guide: guide, words: words).pieces(for: current, heading: heading)
    }

    /// The other windows: the future ones in their order, then the past ones.
    private func windowItems(_ schedule: CarePlan.Schedule?, _ words: Words) -> [Piece] {
      let timed = guide.windows.filter { !$0.isAnyTime }
      guard let schedule else { return timed.map { .item(item($0.slug, $0.title, detail: summary(of: $0))) } }
      let next = timed.filter { schedule.state(of: $0) == .next }
      let past = timed.filter { schedule.state(of: $0) == .past }
      return next.map { window in
        let start = schedule.start(of: window).map { schedule.words(for: $0, in: words) } ?? window.title
        return .item(item(window.slug, words(.windowFrom, ["time": start]), detail: summary(of: window)))
      } + past.map { .item(item($0.slug, words(.windowPast, ["window": $0.title]), detail: summary(of: $0))) }
    }

    private func item(_ section: String, _ label: String, detail: String) -> Item {
      Item(to: .guide(guide.facts.id, section: section), label, detail: detail)
    }

    private func summary(of window: CarePlan.Window) -> String { window.instructions.first?.text.plainText ?? "" }
  }
}
