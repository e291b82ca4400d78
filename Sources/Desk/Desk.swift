package import Guides
import Prose
package import Screens

/// The staff desk: its first screen, and the screens that `desk/…` leads to, over a log of visits.
package struct Desk: FrontDesk {
  let log: any VisitLog
  /// Where pages to be printed are laid; nil where none can be.
  let tray: (any HandoutTray)?
  /// The language of the guidance, as `en`.
  let language: String

  package init(log: any VisitLog, tray: (any HandoutTray)? = nil, language: String = "en") {
    self.log = log
    self.tray = tray
    self.language = language
  }

  /// How the trail at the top begins.
  static let place = "Desk"
  static let dangerSigns = "\(Triage.name)/red-flags"

  package func home(from bookcase: any Bookcase, in surroundings: Surroundings) -> any Screen {
    screen(in: surroundings) { () throws(VisitLogError) in
      let today = surroundings.today
      var todayCount: Int?
      if let today { todayCount = try log.visits(VisitSearch(on: today, in: surroundings.zone)).count }
      return DeskHomeScreen(
        clinic: surroundings.facts["clinic-name"], openCount: try log.visits(.open).count, todayCount: todayCount,
        today: today, strip: surroundings.strip)
    }
  }

  package func screen(
    at target: String, from bookcase: any Bookcase, in surroundings: Surroundings
  ) -> (any Screen)? {
    guard let target = Target(target) else { return nil }
    return screen(in: surroundings) { () throws(VisitLogError) in
      try screen(at: target, from: bookcase, in: surroundings)
    }
  }

  /// What `make` makes, or a page that says why the visits could not be used.
  private func screen(
    in surroundings: Surroundings, _ make: () throws(VisitLogError) -> any Screen
  ) -> any Screen {
    do {
      return try make()
    } catch {
      return TroubleScreen(words: error.description, strip: surroundings.strip)
    }
  }

  // MARK: Screens

  private func screen(
    at target: Target, from bookcase: any Bookcase, in surroundings: Surroundings
  ) throws(VisitLogError) -> any Screen {
    switch target {
    case .new:
      let label = try nextLabel(in: surroundings)
      return DetailsScreen(label: label, areas: areas(from: bookcase), log: log, in: surroundings)
    case .open: return try list("Open visits", .open, in: surroundings)
    case .day(let day):
      return try list(day.inSpeech, VisitSearch(on: day, in: surroundings.zone), in: surroundings)
    case .find: return try FindScreen(log: log, in: surroundings)
    case .checklists: return checklists(from: bookcase, in: surroundings)
    case .checklist(let id):
      guard let guide = bookcase.guide(id) as? Checklist.Guide else { return missing(surroundings) }
      return VettingScreen(guide, desk: self, in: surroundings)
    case .visit(let id), .details(let id), .call(let id), .check(let id, _), .history(let id):
      guard let record = try log.visit(id) else { return missing(surroundings) }
      return screen(at: target, OpenVisit(Visit(record), log: log), from: bookcase, in: surroundings)
    }
  }

  private func screen(
    at target: Target, _ open: OpenVisit, from bookcase: any Bookcase, in surroundings: Surroundings
  ) -> any Screen {
    let plan = VisitPlan(open.visit.details, from: bookcase, in: surroundings)
    switch target {
    case .details: return DetailsScreen(open, areas: areas(from: bookcase), log: log, in: surroundings)
    case .call: return CallScreen(open.visit, plan: plan, guides: bookcase.list(of: Triage.name), in: surroundings)
    case .history: return HistoryScreen(open.visit, in: surroundings)
    case .check(_, let id):
      guard let guide = bookcase.guide(id) as? Triage.Guide else { return missing(surroundings) }
      let others = Set(guide.plan.steps.map(\.guide)).compactMap { bookcase.guide($0)?.facts }
      return CheckScreen(guide, for: open, plan: plan, facts: [guide.facts] + others, desk: self, in: surroundings)
    default:
      let titles = Dictionary(bookcase.list(of: Triage.name).map { ($0.id, $0.title) }) { first, _ in first }
      return VisitScreen(open, plan: plan, titles: titles, desk: self, in: surroundings)
    }
  }

  private func missing(_ surroundings: Surroundings) -> any Screen {
    TroubleScreen(words: "This is not there any more. Go back and look again.", strip: surroundings.strip)
  }

  private func list(
    _ title: String, _ search: VisitSearch, in surroundings: Surroundings
  ) throws(VisitLogError) -> any Screen {
    VisitListScreen(title: title, visits: try log.visits(search), in: surroundings)
  }

  private func checklists(from bookcase: any Bookcase, in surroundings: Surroundings) -> any Screen {
    let entries = bookcase.list(of: Checklist.name).map {
      MenuScreen.Entry(target: Self.target(.checklist($0.id)), label: $0.title, detail: $0.summary)
    }
    let intro = "Fill in a list together, and hand out what is left to ask."
    return MenuScreen(
      place: [Self.place, "Before booking"], intro: [.line("Choosing, with a patient", .heading), .gap, .line(intro)],
      entries: entries, strip: surroundings.strip)
  }

  /// The parts of the body that have an aftercare plan of their own.
  private func areas(from bookcase: any Bookcase) -> [Area] {
    bookcase.list(of: Aftercare.name).filter { $0.id != VisitPlan.general }.map { facts in
      Area(name: String(facts.id.dropFirst(Aftercare.name.count + 1)), title: facts.title)
    }
  }

  /// The next free number of the day.
  private func nextLabel(in surroundings: Surroundings) throws(VisitLogError) -> String {
    guard let today = surroundings.today else { return "1" }
    var search = VisitSearch(on: today, in: surroundings.zone)
    search.limit = 1000
    let numbers = try log.visits(search).compactMap { Int($0.label.text) }
    return String((numbers.max() ?? 0) + 1)
  }
}

extension Surroundings {
  /// The day in the clinic; nil where the clock cannot be relied on.
  var today: Day? { now.map { ClockTime($0, in: zone).day } }
}

extension VisitSearch {
  static let open: VisitSearch = {
    var search = VisitSearch()
    search.isOpen = true
    return search
  }()

  /// Visits of one day of the clinic's calendar.
  init(on day: Day, in zone: TimeZoneRule) {
    self.init()
    from = day.start(in: zone)
    until = Day(daysSince1970: day.daysSince1970 + 1).start(in: zone)
  }
}

extension Day {
  /// Midnight, by the clocks of a zone.
  package func start(in zone: TimeZoneRule) -> Moment? { Moment("\(self)T00:00", in: zone) }
}
