package import Guides
import Pages
package import Screens

/// The screens of the staff desk, made from the log of visits. It only reads the log; `DeskService` writes to it.
package struct Desk: StaffScreens {
  let log: any VisitLog
  private let printing: Printing
  private let expiry: (any VisitExpiry)?

  /// - Parameters:
  ///   - canPrint: true if pages can be saved for printing.
  ///   - language: the language of the guidance, such as `en` or `en-GB`.
  ///   - expiry: says why old visits were not deleted; nil if they are not deleted from the desk.
  package init(
    log: any VisitLog, canPrint: Bool = false, language: String = "en", expiry: (any VisitExpiry)? = nil
  ) {
    self.log = log
    self.expiry = expiry
    printing = Printing(isPossible: canPrint, language: language)
  }

  package func home(from repository: any GuideRepository, in context: ScreenContext) -> any Screen {
    screen { () throws(VisitLogError) in
      let today = context.today
      var todayCount: Int?
      if let today { todayCount = try log.visits(VisitSearch(on: today, in: context.zone)).count }
      return DeskHomeScreen(
        openCount: try log.visits(.open).count, todayCount: todayCount, today: today,
        isExpiryInDoubt: try expiry?.doubt() != nil)
    }
  }

  package func screen(
    at page: DeskPage, from repository: any GuideRepository, in context: ScreenContext
  ) -> (any Screen)? {
    screen { () throws(VisitLogError) in try screen(showing: page, from: repository, in: context) }
  }

  /// The screen that `make` returns, or a page that says why the visits could not be read.
  private func screen(_ make: () throws(VisitLogError) -> any Screen) -> any Screen {
    do {
      return try make()
    } catch {
      return TroubleScreen(trouble: .log(error))
    }
  }

  // MARK: Screens

  private func screen(
    showing page: DeskPage, from repository: any GuideRepository, in context: ScreenContext
  ) throws(VisitLogError) -> any Screen {
    switch page {
    case .newVisit:
      let label = try nextLabel(in: context)
      return DetailsScreen(
        label: label, treated: context.now?.wholeMinute, areas: Area.all(in: repository), face: face(from: repository))
    case .oldVisits:
      guard let doubt = try expiry?.doubt() else { return missing }
      return ExpiryScreen(doubt)
    case .openVisits: return try list(.open, .open)
    case .day(let number):
      let day = Day(daysSince1970: number)
      return try list(.day(day), VisitSearch(on: day, in: context.zone))
    case .findVisit: return FindScreen(days: try daysWithVisits(in: context))
    case .checklists: return ChecklistsScreen(guides: repository.list(for: .checklist))
    case .checklist(let id):
      guard let guide = repository.guide(id), let list = guide.questionnaire() else { return missing }
      return VettingScreen(list, of: guide.facts, printing: printing)
    case .visit(let number), .details(let number), .call(let number), .history(let number), .check(let number, _):
      guard let record = try log.visit(VisitID(number)) else { return missing }
      return screen(showing: page, of: Visit(record, kinds: repository.kinds), from: repository)
    }
  }

  private func screen(showing page: DeskPage, of visit: Visit, from repository: any GuideRepository) -> any Screen {
    let plan = VisitPlan(visit.details, from: repository)
    switch page {
    case .details: return DetailsScreen(visit, areas: Area.all(in: repository), face: face(from: repository))
    case .call: return CallScreen(visit, plan: plan, guides: repository.list(for: .symptomCheck))
    case .history:
      return HistoryScreen(
        visit, titles: repository.titles(of: visit.events.compactMap(\.guide)),
        texts: GuideTexts(of: visit.events, in: repository))
    case .check(_, let id):
      guard let guide = repository.guide(id), let check = guide.symptomCheck() else { return missing }
      let facts = check.askedGuides.compactMap { repository.guide($0)?.facts }
      return FollowUpTriageScreen(guide.facts, check, for: visit, plan: plan, facts: facts, printing: printing)
    default:
      return VisitScreen(
        visit, plan: plan, titles: repository.titles(of: visit.events.compactMap(\.guide)), printing: printing,
        face: face(from: repository))
    }
  }

  private var missing: any Screen { TroubleScreen(trouble: .missing) }

  private func list(_ subject: VisitListScreen.Subject, _ search: VisitSearch) throws(VisitLogError) -> any Screen {
    VisitListScreen(subject: subject, visits: try log.visits(search))
  }

  // MARK: What screens are made of

  /// The area that each part of the face stands for, by name; nil if there is no face.
  private func face(from repository: any GuideRepository) -> [String?]? {
    guard let map = repository.faceMap else { return nil }
    let plans = repository.carePlans.areas
    return map.parts.indices.map { index in
      map.plan(ofPart: index, among: plans.map(\.facts.id)).flatMap { id in plans.first { $0.facts.id == id }?.areaName
      }
    }
  }

  /// The next number of the day; the least free one if the next does not fit into a label.
  private func nextLabel(in context: ScreenContext) throws(VisitLogError) -> String {
    guard let today = context.today else { return "1" }
    var search = VisitSearch(on: today, in: context.zone)
    search.limit = 1000
    let numbers = Set(try log.visits(search).compactMap { Int($0.label.text) })
    let next = (numbers.max() ?? 0) + 1
    if VisitLabel(String(next)) != nil { return String(next) }
    return String((1...numbers.count + 1).first { !numbers.contains($0) } ?? 1)
  }

  /// The number of days back for which a patient can be looked up by day.
  private static let daysBack = 31

  /// The recent days that have visits, the latest first.
  private func daysWithVisits(in context: ScreenContext) throws(VisitLogError) -> [Day] {
    guard let today = context.today else { return [] }
    var days: [Day] = []
    for daysAgo in 0...Self.daysBack {
      let day = today.adding(days: -daysAgo)
      var search = VisitSearch(on: day, in: context.zone)
      search.limit = 1
      if try !log.visits(search).isEmpty { days.append(day) }
    }
    return days
  }
}

extension VisitSearch {
  static let open: VisitSearch = {
    var search = VisitSearch()
    search.isOpen = true
    return search
  }()

  /// A search for the visits of one day of the clinic's calendar.
  init(on day: Day, in zone: TimeZoneRule) {
    self.init()
    from = day.start(in: zone)
    until = day.adding(days: 1).start(in: zone)
  }
}
