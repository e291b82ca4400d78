import Foundation
import Library
import Pages
import Screens
import Testing

@testable import Documents
@testable import Guides

/// What a patient must not miss is on paper, and what staff say is short.
@Suite("What is printed and said after a treatment") struct ShippedPlanTests {
  private static func plans() throws -> (general: CarePlan, areas: [CarePlan]) {
    let plans = try ShippedContent.content.guides(Aftercare.Guide.self).compactMap(\.carePlan)
    return (try #require(plans.first { $0.addsTo == nil }), plans.filter { $0.addsTo != nil })
  }

  /// Every choice of treated areas, from none to all.
  private static func choices(of areas: [CarePlan]) -> [[CarePlan]] {
    (0..<1 << areas.count).map { bits in areas.indices.filter { bits >> $0 & 1 == 1 }.map { areas[$0] } }
  }

  @Test("Every printed plan names exercise, alcohol, sleep, rubbing, the review with its date, signs and whom to call")
  func printed() throws {
    let content = try ShippedContent.content
    let (general, areas) = try Self.plans()
    #expect(areas.count == 6)
    let context = content.context(at: SampleContent.treated)
    let review = ClockTime(SampleContent.treated.adding(hours: 14 * 24), in: .utc).day
    for chosen in Self.choices(of: areas) {
      let plan = CarePlan(merging: general, with: chosen, catchAll: nil)
      let schedule = CarePlan.Schedule(plan, treated: SampleContent.treated, now: SampleContent.treated, zone: .utc)
      let page = Handout(schedule, title: "Plan", of: [general.facts] + chosen.map(\.facts), in: context)
      let fit = PaperFit.largest(for: page)
      #expect(fit.fits)
      let paper = page.html(language: "en")
      let names = chosen.map(\.facts.title)
      for word in ["exercise", "alcohol", "Sleep", "rub", "two-week review", context.words.weekdayAndDate(review)] {
        #expect(paper.contains(word), "\(word) for \(names)")
      }
      for sign in page.box?.rows ?? [] {
        #expect(paper.contains(HTMLText.escaped(sign.text)), "\(sign.text) for \(names)")
      }
      #expect(page.box?.rows.isEmpty == false)
      #expect(paper.contains(HTMLText.escaped(context.facts["clinic-phone"])))
      #expect(paper.contains(context.facts["emergency-number"]))
      // More areas than anybody has at once take more than two sides, and the page says how many lines are not on it.
      if chosen.count <= 3 { #expect(fit.handout.leftOutCount == 0, "\(names)") }
      #expect(fit.handout.leftOutCount == 0 || paper.contains("not on this page"))
    }
  }

  @Test("The face with the treated parts is on the printed plan, with words for those who do not see it")
  func face() throws {
    let content = try ShippedContent.content
    let (general, areas) = try Self.plans()
    let plan = CarePlan(merging: general, with: areas.filter { $0.facts.id == "aftercare/jaw" }, catchAll: nil)
    let schedule = CarePlan.Schedule(plan, treated: SampleContent.treated, now: SampleContent.treated, zone: .utc)
    var page = Handout(schedule, title: "Plan", of: [general.facts], in: content.context(at: SampleContent.treated))
    let plain = PaperFit.largest(for: page)
    #expect(!page.html(language: "en").contains("<svg"))
    page.figure = FaceDrawing.figure(marking: [0, 6], label: "Areas: Forehead & jaw")
    let marked = PaperFit.largest(for: page)
    #expect(marked.fits && marked.style.points <= plain.style.points && marked.handout.leftOutCount == 0)
    let paper = page.html(language: "en")
    #expect(paper.components(separatedBy: "<circle ").count == 4, "one dot for the forehead, two for the jaw")
    #expect(paper.contains("role=\"img\"") && paper.contains("<title>Areas: Forehead &amp; jaw</title>"))
    #expect(!page.markdown.contains("svg"))
  }

  @Test("Staff say at most 12 statements and ask 3 questions, for every choice of areas, and then six danger signs")
  func said() throws {
    let (general, areas) = try Self.plans()
    for chosen in Self.choices(of: areas) {
      let plan = CarePlan(merging: general, with: chosen, catchAll: nil)
      let statements = plan.spokenWindows.flatMap(\.instructions).count
      #expect(plan.hasMarks)
      #expect((1...CarePlan.mostStatements).contains(statements), "\(chosen.map(\.facts.title)): \(statements)")
      #expect((1...CarePlan.mostQuestions).contains(plan.askedChecks.count))
      #expect(plan.spokenDangerSigns.count == 6)
    }
    let usual = areas.filter { ["aftercare/upper-face", "aftercare/around-eyes"].contains($0.facts.id) }
    #expect(usual.count == 2)
    let plan = CarePlan(merging: general, with: usual, catchAll: nil)
    #expect(plan.spokenWindows.flatMap(\.instructions).count + plan.spokenDangerSigns.count <= 12)
  }
}
