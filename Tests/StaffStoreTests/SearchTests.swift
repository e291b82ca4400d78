import Guides
import Staff
import StaffStore
import Testing

@Suite("Finding visits")
struct SearchTests {
  private let folder: TemporaryFolder
  private let store: VisitStore

  /// Records four visits, a day apart. The second is finished; the third has an injection five days before.
  init() throws {
    folder = try TemporaryFolder()
    let clock = Clock()
    store = try folder.store(clock: clock)
    for label in ["AB 1", "ab 2", "b.3", "B-4"] {
      let id = try store.begin(.of(label))
      if label == "ab 2" { _ = try store.record([VisitEvent(.finished)], in: id) }
      if label == "b.3" {
        _ = try store.record([VisitEvent(.noted, subject: "treated", value: "2026-11-21T08:00:00Z")], in: id)
      }
      clock.pass(days: 1)
    }
  }

  private func labels(_ change: (inout VisitSearch) -> Void) throws -> [String] {
    var search = VisitSearch()
    change(&search)
    return try store.visits(search).map(\.label.text)
  }

  @Test("The latest come first, and no more than were asked for")
  func latestFirst() throws {
    #expect(try labels { _ in } == ["B-4", "b.3", "ab 2", "AB 1"])
    #expect(try labels { $0.limit = 2 } == ["B-4", "b.3"])
    #expect(try labels { $0.limit = 0 } == [])
    #expect(try labels { $0.limit = -1 } == [])
  }

  @Test(
    "A label is found by its beginning, in any letter case, and no sign stands for others",
    arguments: [
      ("a", ["ab 2", "AB 1"]), ("AB ", ["ab 2", "AB 1"]), ("b", ["B-4", "b.3"]), ("b.3", ["b.3"]), ("%", []),
      ("_", []), ("b*", []), ("é", []), ("' OR 1=1 --", []), ("B-4 and more", []),
    ])
  func label(_ label: String, _ expected: [String]) throws {
    #expect(try labels { $0.label = label } == expected)
  }

  @Test("Only those that are not finished")
  func open() throws {
    #expect(try labels { $0.isOpen = true } == ["B-4", "b.3", "AB 1"])
  }

  @Test("A date finds visits begun then and injections of then")
  func dates() throws {
    let day = { (text: String) in Moment(text + "T00:00Z", in: .utc) }
    #expect(try labels { $0.from = day("2026-11-26") } == ["B-4", "b.3"])
    #expect(try labels { $0.until = day("2026-11-25") } == ["b.3", "AB 1"])
    #expect(try labels { ($0.from, $0.until) = (day("2026-11-21"), day("2026-11-22")) } == ["b.3"])
    #expect(try labels { ($0.from, $0.until) = (day("2026-11-22"), day("2026-11-23")) } == [])
    #expect(try labels { ($0.label, $0.from, $0.isOpen) = ("a", day("2026-11-24"), true) } == ["AB 1"])
  }

  @Test("A bound is at or after, and before")
  func bounds() throws {
    let begun = try #require(try store.visits(VisitSearch()).first).begun
    #expect(try labels { $0.from = begun } == ["B-4"])
    #expect(try labels { ($0.from, $0.until) = (begun, begun) } == [])
  }
}
