import Foundation
import Guides
import Library
import Screens
import Testing

@testable import Staff

@Suite("What a visit tells a symptom check")
struct KnownAnswerTests {
  private static let shipped = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Content").standardized.path

  private static func visit(_ change: (inout VisitDetails) -> Void) -> VisitDetails {
    var details = VisitDetails()
    change(&details)
    return details
  }

  private static func known(
    _ guide: Triage.Guide, _ visit: VisitDetails, _ schedule: CarePlan.Schedule? = nil
  ) -> [String: KnownAnswer] {
    let check = guide.symptomCheck()
    return KnownAnswers.all(
      for: check?.prefills ?? [:], visit, schedule: schedule, titles: ["upper-face": "Forehead"], in: .english)
  }

  /// The shipped symptom checks.
  private static let guides: [Triage.Guide] = {
    guard let library = try? GuideLibrary(folder: shipped) else { return [] }
    return library.list(of: "triage").compactMap { library.guide($0.id) as? Triage.Guide }
  }()

  /// The general aftercare plan.
  private static let plan = (try? GuideLibrary(folder: shipped))?.carePlans.general

  /// The answers offered, such as "who-injected: Yes, both".
  private static func offered(_ guide: Triage.Guide, _ visit: VisitDetails, day: Int? = nil) throws -> Set<String> {
    let plan = try #require(plan)
    let schedule = day.map {
      CarePlan.Schedule(plan, treated: Moment(seconds: 0), now: Moment(seconds: $0 * 86_400), zone: .utc)
    }
    let known = Self.known(guide, visit, schedule)
    return Set(
      guide.graph.steps.compactMap { step in
        known[step.id]?.answer.map { "\(step.id): \(step.question.answers[$0].text)" }
      })
  }

  @Test(
    "The day is offered where the question asks for it and nothing else",
    arguments: [
      ("headache", 3, "day-today: Day 0 to day 3"), ("headache", 4, "day-today: Day 4 to day 27"),
      ("uneven-brows", 13, "day-today: Day 0 to day 13"), ("uneven-brows", 14, "day-today: Day 14 to day 27"),
      ("no-effect", 6, "day-now: Day 0 to day 13"), ("too-strong", 14, "day-now: Day 14 to day 27"),
      ("rash-swelling", 1, "injection-time: Less than 48 hours"),
      ("rash-swelling", 2, "injection-time: 2 days to 2 weeks"),
    ])
  func day(_ name: String, _ day: Int, _ answer: String) throws {
    let guide = try #require(Self.guides.first { $0.facts.id == "triage/\(name)" })
    #expect(try Self.offered(guide, Self.visit { _ in }, day: day) == [answer])
  }

  @Test("When something began, and whether it is mild, is never guessed", arguments: ["eyelid-droop", "double-vision"])
  func neverGuessed(_ name: String) throws {
    let guide = try #require(Self.guides.first { $0.facts.id == "triage/\(name)" })
    #expect(try Self.offered(guide, Self.visit { _ in }, day: 6).isEmpty)
  }

  @Test(
    "A product that is not known is offered as such where it was injected here, else as not sure",
    arguments: [
      (Injector.registeredHere, "The same, but the product is not known"), (nil, "Not sure"),
    ] as [(Injector?, String)])
  func unknownProduct(injector: Injector?, answer: String) throws {
    let visit = Self.visit {
      $0.product = .notKnown
      $0.injector = injector
    }
    var count = 0
    for guide in Self.guides {
      for words in try Self.offered(guide, visit) {
        count += 1
        #expect(words == "who-injected: \(answer)", "\(guide.facts.id)")
      }
    }
    #expect(count >= 20)
  }

  @Test("A product without the person, or the person without a product, settles nothing")
  func halfKnown() throws {
    let halves = [
      Self.visit { $0.product = .dysport }, Self.visit { $0.injector = .registeredHere },
      Self.visit {
        $0.product = .other
        $0.injector = .registeredHere
      },
    ]
    for guide in Self.guides {
      for visit in halves { #expect(try Self.offered(guide, visit).isEmpty) }
    }
  }

  @Test("Somebody else's injection is offered as not sure, whatever the product")
  func elsewhere() throws {
    let visit = Self.visit {
      $0.product = .dysport
      $0.injector = .somebodyElse
    }
    for guide in Self.guides {
      #expect(try Self.offered(guide, visit).subtracting(["who-injected: Not sure"]).isEmpty)
    }
  }

  @Test("A product with a name, injected here, is offered as from a registered person in a clinic")
  func namedProduct() throws {
    let visit = Self.visit {
      $0.product = .dysport
      $0.injector = .registeredHere
    }
    var count = 0
    for guide in Self.guides {
      for words in try Self.offered(guide, visit) {
        count += 1
        #expect(words == "who-injected: A doctor, nurse or other registered person, in a clinic")
      }
    }
    #expect(count >= 20)
  }

  @Test("Other treatments are offered only where they raise the level, and their absence never is")
  func filler() throws {
    let filled = Self.visit { $0.others = [.filler] }
    var count = 0
    for guide in Self.guides {
      let known = Self.known(guide, filled)
      for step in guide.graph.steps {
        guard let answer = known[step.id]?.answer else { continue }
        count += 1
        #expect(step.question.answers[answer].mark != nil, "\(guide.facts.id) \(step.id)")
      }
      #expect(try Self.offered(guide, Self.visit { $0.others = [] }).isEmpty)
      #expect(try Self.offered(guide, Self.visit { $0.others = [.facial, .device] }).isEmpty)
    }
    #expect(count >= 10)
  }

  @Test("What else was done is told in full: another injection is more than an injection")
  func treatmentsInText() throws {
    let visit = Self.visit { $0.others = [.filler, .threads, .injection, .device] }
    let told = Self.guides.flatMap { guide in
      Self.known(guide, visit).values.map(\.words)
    }
    #expect(Set(told) == ["From the visit: filler, threads, another injection."])
  }

  @Test("Hours since the injection are counted", arguments: [(0, "0 hours"), (1, "1 hour"), (5, "5 hours")])
  func hours(_ hours: Int, _ words: String) throws {
    let plan = try #require(Self.plan)
    let schedule = CarePlan.Schedule(
      plan, treated: Moment(seconds: 0), now: Moment(seconds: hours * 3600), zone: .utc)
    let told = Self.guides.flatMap { guide in
      Self.known(guide, Self.visit { _ in }, schedule).values.map(\.words)
    }
    #expect(told.contains { $0.hasSuffix(", \(words) ago.") })
  }

  @Test("An area is offered where it was treated, and left open where it was not")
  func areas() throws {
    let chewing = try #require(Self.guides.first { $0.facts.id == "triage/chewing" })
    #expect(try Self.offered(chewing, Self.visit { $0.areas = ["jaw"] }) == ["injected-area: Yes"])
    #expect(try Self.offered(chewing, Self.visit { $0.areas = ["upper-face"] }).isEmpty)
  }
}
