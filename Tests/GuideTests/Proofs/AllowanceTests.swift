import Library
import Pages
import Testing

@testable import Guides

@Suite("Allowing a rule to be broken")
struct AllowanceTests {
  private static let softNotSure = ChangedContent.Change(
    "- [Not sure](#self-care) **at least clinic-today**", "- [Not sure](#self-care)")

  /// The small guide with a "Not sure" answer that fails P4, and a comment under the question's heading.
  private func content(_ comment: String) throws -> ChangedContent {
    try ChangedContent(Self.softNotSure, .init("## Day\n", "## Day\n\n\(comment)\n"))
  }

  private func rules(_ content: ChangedContent, on day: String) throws -> [Rule] {
    try content.findings(on: Day(day)).filter { $0.severity == .error }.map(\.rule)
  }

  @Test("Without a comment the proof fails")
  func notAllowed() throws {
    #expect(try rules(try ChangedContent(Self.softNotSure), on: "2026-11-24") == [.proofNotSure])
  }

  @Test("P4 is allowed under the same heading, up to its last day", arguments: ["2026-11-24", "2026-12-31"])
  func allowed(day: String) throws {
    let content = try content("<!-- allow P4: agreed with Dr Ames until 2026-12-31 -->")
    #expect(try rules(content, on: day) == [])
    #expect(try content.library(on: Day(day)).guide("triage/small") != nil)
  }

  @Test("The day after, the proof fails again, the guide is left out, and the comment is found")
  func ended() throws {
    let content = try content("<!-- allow P4: agreed with Dr Ames until 2026-12-31 -->")
    #expect(
      try rules(content, on: "2027-01-01").sorted { $0.rawValue < $1.rawValue } == [.allowExpired, .proofNotSure])
    let found = try content.findings(on: Day("2027-01-01")).filter { $0.rule == .allowExpired }
    #expect(found.map(\.position) == [try content.place(of: "<!-- allow P4")])
    #expect(found.map(\.message) == ["The allowance of P4 ended on 31 December 2026."])
    #expect(try content.library(on: Day("2027-01-01")).guide("triage/small") == nil)
  }

  @Test("Where nobody knows the day, no allowance has ended")
  func noDay() throws {
    let content = try content("<!-- allow P4: agreed with Dr Ames until 1999-12-31 -->")
    #expect(try content.findings().filter { $0.severity == .error } == [])
  }

  @Test("check for another day reads the guides again")
  func otherDay() throws {
    let library = try content("<!-- allow P4: agreed with Dr Ames until 2026-12-31 -->").library(on: Day("2026-11-24"))
    #expect(library.guide("triage/small") != nil)
    #expect(library.check(on: Day("2027-02-01")).contains { $0.rule == .proofNotSure })
    #expect(!library.check(on: Day("2026-11-24")).contains { $0.rule == .proofNotSure })
  }

  @Test("A comment under another heading allows nothing here")
  func otherHeading() throws {
    let content = try ChangedContent(
      Self.softNotSure, .init("## Signs\n", "## Signs\n\n<!-- allow P4: agreed until 2027-12-31 -->\n"))
    #expect(try rules(content, on: "2026-11-24") == [.proofNotSure])
  }

  @Test("What cases leave open can be allowed where it stands")
  func coverage() throws {
    let content = try ChangedContent(
      .init("## Self care\n", "## Self care\n\n<!-- allow K603: a mild end until 2027-12-31 -->\n"))
    let place = try content.place(of: "## Self care")
    #expect(try !content.findings(on: Day("2026-11-24")).contains { $0.rule == .tooFewCases && $0.position == place })
    #expect(try content.findings(on: Day("2028-01-01")).contains { $0.rule == .tooFewCases && $0.position == place })
  }

  @Test("A red flag that does not end at emergency is never allowed", arguments: ["P2", "T112"])
  func never(rule: String) throws {
    let content = try ChangedContent(
      .init("- [Different](#emergency)", "- [Different](#signs)"),
      .init("## Pupils\n", "## Pupils\n\n<!-- allow \(rule): agreed until 2027-12-31 -->\n"))
    let findings = try content.findings(on: Day("2026-11-24"))
    #expect(findings.contains { $0.rule.rawValue == rule })
    let refused = findings.filter { $0.rule == .badValue }
    #expect(refused.map(\.message) == ["The rule \(rule) can never be allowed."])
    #expect(refused.map(\.position) == [try content.place(of: "<!-- allow")])
  }

  @Test("A comment that names no rule is found, with the nearest rule")
  func unknownRule() throws {
    let found = try content("<!-- allow R4O2: agreed until 2027-12-31 -->").findings(on: Day("2026-11-24"))
      .filter { $0.rule == .badValue }
    #expect(found.map(\.message) == ["There is no rule \"R4O2\" to allow."])
    #expect(found.map { $0.fix.contains("Did you mean \"R402\"?") } == [true])
  }
}
