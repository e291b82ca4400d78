import Guides
import Pages
import Staff
import Testing

@testable import chairside

@Suite("Which questions of a visit belong together")
struct AskedPartTests {
  /// The parts of a visit whose events are written as "KIND GUIDE SUBJECT=VALUE"; "put-right" is an answer that
  /// replaces an earlier one.
  private func parts(_ lines: [String]) throws -> [AskedPart] {
    let events = lines.enumerated().map { index, line in
      let words = line.split(separator: " ").map(String.init)
      let halves = words[2].split(separator: "=").map(String.init)
      var event = VisitEvent(
        words[0] == "triaged" ? .triaged : .answered, subject: halves[0], value: halves[1],
        old: words[0] == "put-right" ? "before" : nil, time: Moment(seconds: index))
      event.guide = words[1]
      event.content = ContentHash(of: Array(words[1].utf8))
      return event
    }
    let label = try #require(VisitLabel("A"))
    let summary = VisitSummary(
      id: VisitID(1), label: label, begun: Moment(seconds: 0), treated: nil, isFinished: false)
    return AskedPart.all(of: VisitRecord(summary: summary, events: events), kinds: .shipped)
  }

  /// The parts as text: "GUIDE: SLUG=CODES, …".
  private func outline(_ parts: [AskedPart]) -> [String] {
    parts.map { part in
      let answers = part.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.joined(separator: "+"))" }
      return "\(part.guide): \(answers.joined(separator: ", "))"
    }
  }

  @Test("Teach-back questions of one plan are one part, with the last answer to each; another plan is another")
  func plans() throws {
    let parts = try parts([
      "answered aftercare/a q=wrong", "answered aftercare/b r=x", "answered aftercare/a q=right",
      "answered aftercare/a danger-signs=none-now",
    ])
    #expect(outline(parts) == ["aftercare/a: q=right", "aftercare/b: r=x"])
  }

  @Test("A symptom check is of the guide that it ends with, and holds what other guides lent it")
  func check() throws {
    let parts = try parts([
      "answered triage/red-flags r=no", "answered triage/lid q=a+b", "triaged triage/lid level=emergency",
    ])
    #expect(outline(parts) == ["triage/lid: chairside-result=emergency, q=a+b, r=no"])
  }

  @Test("A check whose answer is put right stays one, with the questions that followed and the last level")
  func putRight() throws {
    let parts = try parts([
      "answered triage/red-flags r=no", "answered triage/lid q=a", "triaged triage/lid level=self-care",
      "put-right triage/lid q=b", "answered triage/lid s=c", "triaged triage/lid level=emergency",
    ])
    #expect(outline(parts) == ["triage/lid: chairside-result=emergency, q=b, r=no, s=c"])
  }

  @Test("The same check another day, and a check of another guide, are parts of their own")
  func checks() throws {
    let first = ["answered triage/red-flags r=no", "answered triage/lid q=a", "triaged triage/lid level=self-care"]
    let again = try parts(first + ["answered triage/red-flags r=yes", "triaged triage/lid level=emergency"])
    #expect(
      outline(again) == [
        "triage/lid: chairside-result=self-care, q=a, r=no", "triage/lid: chairside-result=emergency, r=yes",
      ])
    let other = try parts(first + ["answered triage/lips l=a", "triaged triage/lips level=emergency"])
    #expect(outline(other).last == "triage/lips: chairside-result=emergency, l=a")
    #expect(other.count == 2)
  }

  @Test("A check that was left before its end is not complete")
  func left() throws {
    let parts = try parts(["answered triage/red-flags r=no"])
    let label = try #require(VisitLabel("A"))
    let visit = Visit(
      VisitRecord(
        summary: VisitSummary(
          id: VisitID(1), label: label, begun: Moment(seconds: 0), treated: nil, isFinished: true), events: []))
    #expect(parts.map { $0.isComplete(in: visit) } == [false])
  }
}
