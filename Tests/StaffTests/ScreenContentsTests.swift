import Guides
import Library
import Screens
import Testing

@testable import Staff

@Suite("What screens of the desk keep")
struct ScreenContentsTests {
  private let log = MemoryLog(now: StaffMember.start)
  private let context = ScreenContext(now: StaffMember.start, setting: .desk)

  private static let pages: [DeskPage] = [
    .newVisit, .openVisits, .findVisit, .day(20_781), .checklists, .checklist("checklist/who"), .visit(1),
    .details(visit: 1), .call(visit: 1), .history(visit: 1), .check(visit: 1, guide: "triage/chewing"), .visit(2),
  ]

  /// The screen of a page, for a log with one visit.
  private func screen(at page: DeskPage) throws -> any Screen {
    let label = try #require(VisitLabel("7"))
    var details = VisitDetails()
    details.treated = StaffMember.start
    details.areas = ["jaw"]
    #expect(DeskService(log: log).answer(.begin(label, details.events())) == .begun(VisitID(1)))
    let library = try GuideLibrary(folder: StaffMember.content)
    return try #require(Desk(log: log, canPrint: true).screen(at: page, from: library, in: context))
  }

  /// The paths in a value at which it holds a log, a tray, a time zone, or the context of a call.
  private static func holders(in value: Any, at path: String, depth: Int = 0) -> [String] {
    if value is any VisitLog || value is any PrintSpool || value is ScreenContext || value is TimeZoneRule {
      return [path]
    }
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle != .class, depth < 30 else { return [] }
    return mirror.children.flatMap { holders(in: $0.value, at: "\(path).\($0.label ?? "")", depth: depth + 1) }
  }

  @Test("No screen keeps a log, a tray or a context", arguments: pages)
  func keepsNothing(_ page: DeskPage) throws {
    #expect(Self.holders(in: try screen(at: page), at: "screen").isEmpty)
  }

  @Test("Nor do the screens that a visit opens", arguments: ["Begin the walk-through", "Hand out the plan"])
  func keepsNothingBehind(_ label: String) throws {
    var screen = try screen(at: .visit(1))
    let item = try #require(screen.sheet(in: context).items.first { $0.label == label })
    var step = screen.perform(Action(.open, on: item.action), in: context)
    if case .ask(let request as DeskRequest) = step {
      step = screen.receive(DeskService(log: log).answer(request), in: context)
    }
    guard case .open(let opened) = step else {
      Issue.record("Nothing was opened.")
      return
    }
    #expect(Self.holders(in: opened, at: "screen").isEmpty)
  }

  @Test("The look into a value finds what it looks for")
  func findsThem() {
    #expect(Self.holders(in: Desk(log: log), at: "desk") == ["desk.log"])
    #expect(Self.holders(in: [context], at: "list") == ["list."])
  }
}
