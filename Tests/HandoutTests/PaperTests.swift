import Library
import Pages
import Screens
import Testing

@testable import Documents
@testable import Guides

/// Every page fits on one sheet or on two sides, whatever the guidance and the answers.
@Suite("One sheet of paper, or two") struct PaperTests {
  @Test("Every result of every symptom check that is shipped fits, at its longest")
  func everyResultFits() throws {
    let content = try ShippedContent.content
    var count = 0
    for guide in content.guides(Triage.Guide.self) {
      let reasons = guide.graph.steps.indices.map { step in
        Triage.Walk.Reason(step: step, ticks: Set(guide.graph.steps[step].question.answers.indices))
      }
      for outcome in guide.graph.outcomes + Level.allCases.map({ content.context.levels.outcome($0, in: .english) }) {
        let result = Triage.Result(
          level: outcome.level, outcome: outcome, reasons: reasons, asked: Array(guide.graph.steps.indices))
        let page = Handout(Triage.Walk(guide.graph), of: guide, result: result, in: content.context)
        #expect(PaperFit.largest(for: page).fits, "\(guide.facts.id)#\(outcome.slug)")
        count += 1
      }
    }
    #expect(count > 200)
  }

  @Test("Every checklist that is shipped fits, before and after it is answered")
  func everyChecklistFits() throws {
    let content = try ShippedContent.content
    let guides = content.guides(Checklist.Guide.self)
    #expect(guides.count == 6)
    for guide in guides {
      #expect(
        PaperFit.largest(for: Handout(Checklist.Filling(guide), isAnswered: false, in: content.context)).fits)
      for answer in guide.answers.indices {
        var filling = Checklist.Filling(guide)
        for item in guide.items.indices { filling.answer(item, answer) }
        let page = Handout(filling, isAnswered: true, in: content.context)
        #expect(PaperFit.largest(for: page).fits, "\(guide.facts.id) \(guide.answers[answer])")
      }
    }
  }

  @Test("Every aftercare plan that is shipped fits, on the day of the treatment and later")
  func everyPlanFits() throws {
    let content = try ShippedContent.content
    let guides = content.guides(Aftercare.Guide.self).compactMap(\.carePlan)
    #expect(guides.count == 7)
    for guide in guides {
      for day in [0, 2, 7, 40] {
        let now = SampleContent.treated.adding(hours: 24 * day)
        let schedule = CarePlan.Schedule(guide, treated: SampleContent.treated, now: now, zone: .utc)
        let page = Handout(
          schedule, title: guide.facts.title, of: guides.map(\.facts),
          in: content.context(at: now))
        let fit = PaperFit.largest(for: page)
        #expect(fit.fits, "\(guide.facts.id) day \(day)")
        #expect(fit.handout.box == page.box)
        let dangers = page.box?.rows.map(\.text).filter { fit.handout.parts.flatMap(\.lines).contains($0) }
        #expect(dangers == [], "A danger sign stands in the box alone: \(guide.facts.id)")
        // Every window that has not yet passed is still a part of the page.
        #expect(fit.handout.parts.count == page.parts.count, "\(guide.facts.id) day \(day)")
      }
    }
  }

  @Test("Every group of questions that is shipped fits, whole and one by one")
  func everyQuestionFits() throws {
    let content = try ShippedContent.content
    let guides = content.guides(FAQ.Guide.self)
    #expect(guides.count == 7)
    for guide in guides {
      let page = PaperFit.largest(for: Handout(guide, section: nil, in: content.context))
      #expect(page.fits, "\(guide.facts.id)")
      // Every question is still on the page, with the beginning of its answer.
      #expect(page.handout.parts.map(\.heading) == guide.entries.map(\.question))
      for entry in guide.entries where entry.slug != "sources" {
        let fit = PaperFit.largest(for: Handout(guide, section: entry.slug, in: content.context))
        #expect(
          fit.fits && fit.handout.leftOutCount == 0, "\(guide.facts.id)#\(entry.slug) \(fit.handout.leftOutCount)")
      }
    }
  }

  @Test("What matters least leaves first, and the page says how many lines left")
  func whatMattersLeastLeavesFirst() {
    var page = Handout("Title", of: [], in: ScreenContext())
    page.parts = [
      Handout.Part("One", [Handout.Row("must", rank: 0), Handout.Row("small", rank: 2)]),
      Handout.Part("Two", [Handout.Row("smaller", rank: 3)]),
    ]
    #expect(page.leftOut == nil)
    let spares = page.spares
    #expect(spares.map(\.rank) == [3, 2])
    let first = page.leavingOut(spares.prefix(1))
    #expect(first.parts.map(\.lines) == [["One", "must", "small"]])
    #expect(first.leftOut == "1 smaller point is not on this page. Ask your clinic.")
    let second = page.leavingOut(spares[...])
    #expect(second.parts.map(\.lines) == [["One", "must"]])
    #expect(second.leftOut == "2 smaller points are not on this page. Ask your clinic.")
  }

  @Test(
    "A short page has large type; a longer one runs on, shrinks, takes two sides, and then leaves lines out",
    arguments: [
      (3, 18, false, 0), (50, 16, false, 0), (90, 14, true, 0), (120, 12, true, 0), (400, 11, true, 45),
    ])
  func aPageShrinksBeforeItLeavesOut(rows: Int, points: Int, runsOn: Bool, leftOut: Int) {
    var page = Handout("Title", of: [], in: ScreenContext())
    let lines = (0..<rows).map { Handout.Row("Keep upright for 4 hours.", rank: $0 + 1) }
    page.parts = [Handout.Part("Until 2:40 pm", lines, mayRunOn: true)]
    let fit = PaperFit.largest(for: page)
    #expect(fit.style.points == points)
    #expect(fit.runsOn == runsOn)
    #expect(fit.handout.leftOutCount == leftOut)
    #expect(fit.fits)
  }
}
