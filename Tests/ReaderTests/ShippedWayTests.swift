import Foundation
import Guides
import Library
import Screens
import TestSupport
import Testing

@testable import Reader

/// Ways through the guidance that is shipped, counted in keys and questions.
@Suite("Ways through the shipped guidance")
struct ShippedWayTests {
  private static func library() throws -> GuideLibrary {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try GuideLibrary(folder: tests.deletingLastPathComponent().appending(path: "Content").path)
  }

  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 40),
    Size(columns: 160, rows: 50),
  ]

  /// The digit of the item that leads to a target.
  private func digit(of target: Target, in walker: inout Walker) -> String? {
    _ = walker.canvas
    let size = walker.size
    return (1...9).first { number in
      var screen = walker.application.top
      return screen.item(numbered: number, size: size)?.action == .follow(target)
    }.map(String.init)
  }

  @Test("From the home screen any danger sign is ticked by at most five keys", arguments: sizes)
  func dangerSigns(size: Size) throws {
    let library = try Self.library()
    let id = try #require(library.levels.roles.dangerSigns)
    let guide = try #require(library.guide(id) as? Triage.Guide)
    for question in guide.questions {
      for answer in question.answers where answer.mark == .redFlag && !answer.isNotSure {
        var walker = try Walker(size: size, library: library)
        walker.type(try #require(digit(of: .guide(id), in: &walker)))
        var keys = 1
        while digit(of: .guide(id, section: question.slug), in: &walker) == nil, keys < 4 {
          walker.type("+")
          keys += 1
        }
        walker.type(try #require(digit(of: .guide(id, section: question.slug), in: &walker)))
        keys += 1
        // On a low screen a digit first shows the rest of the answers.
        repeat {
          let index = try #require(walker.application.top.sheet.choices.firstIndex { $0.label == answer.text })
          walker.type(String(index + 1))
          keys += 1
        } while !walker.application.top.sheet.items.contains { $0.label == answer.text && $0.mark == .ticked }
          && keys < 9
        #expect(keys <= 5, "\(answer.text) at \(size): \(keys)")
      }
    }
  }

  @Test(
    "Who only presses Enter, pastes, turns pages on a number pad, or types questions into the search reaches no result",
    arguments: sizes)
  func noResultByHabit(size: Size) throws {
    let library = try Self.library()
    let questions = ["is it normal that my lid droops?", "2 lids 3 days 1", "can't swallow", "q"]
    let starts = [nil, "triage/headache", "triage/red-flags", "triage/too-strong", "aftercare/jaw", "checklist/price"]
    for start in starts {
      for habit in 0..<4 {
        var walker = try Walker(at: start, size: size, library: library)
        var hasSearched = false
        for turn in 0..<24 {
          switch habit {
          case 0: walker.press(.enter)
          case 1:
            _ = walker.canvas
            _ = walker.application.handle(Event(.paste("1\n2\n3\nyes\n"), at: 0))
          case 2: walker.press([.character("+"), .enter, .character("*"), .enter, .character("-"), .enter][turn % 6])
          default:
            if turn % 6 == 0 { walker.press(.character("/")) }
            walker.type(questions[turn % questions.count])
            hasSearched = hasSearched || walker.application.top.isTyping
            if turn % 6 == 5 { walker.press(.escape, .escape) }
          }
          guard walker.application.isRunning else { break }
          let context = walker.application.context(at: 0)
          #expect(walker.application.top.screen.reachedLevel(in: context) == nil, "\(start ?? "home") \(habit)")
        }
        if habit == 3 { #expect(hasSearched, "\(start ?? "home")") }
      }
    }
  }

  @Test("An ordinary patient with a frozen forehead answers at most ten questions")
  func frozenForehead() throws {
    var walker = try Walker(at: "triage/too-strong", library: Self.library())
    walker.press(.enter)
    // No sign, a known product from a clinic, nothing stopped, no filler, before day 14.
    var asked = 0
    while walker.application.top.sheet.isQuestion, asked < 20 {
      asked += 1
      let labels = walker.application.top.sheet.choices.map(\.label)
      let wanted = [
        "None of these", "All right, or just unhappy with the result",
        "A doctor, nurse or other registered person, in a clinic", "Day 0 to day 13",
      ]
      let index = try #require(labels.firstIndex { wanted.contains($0) }, "\(labels)")
      walker.type(String(index + 1))
      if walker.application.top.sheet.items.contains(where: { $0.mark == .ticked }) { walker.press(.enter) }
    }
    #expect(walker.application.top.screen.reachedLevel(in: walker.application.context(at: 0)) == .selfCare)
    #expect(asked <= 10)
  }

  @Test("Help is one screen at 80 by 24, from wherever it is asked for")
  func helpFits() throws {
    for start in [nil, "triage/headache", "faq/reversal#antitoxin", "faq/reversal", "aftercare/jaw", "checklist/price"]
    {
      var walker = try Walker(at: start, library: Self.library())
      walker.press(.character("?"))
      #expect(walker.title == "Help")
      for topic in ["On this screen", "Choose", "Move", "Go", "More"] where topic != "Choose" || start == nil {
        #expect(walker.lines.contains { $0.contains(topic) }, "\(topic) from \(start ?? "home")")
      }
      #expect(walker.lines.contains { $0.contains("paint again") }, "the last line, from \(start ?? "home")")
      #expect(!walker.messageRow.contains("screens"), "\(start ?? "home")")
    }
  }

  @Test("The contents of a page name nothing twice")
  func contentsOnce() throws {
    let library = try Self.library()
    var targets: [Target] = [.page(.about)]
    for facts in library.kinds.all.flatMap({ library.list(of: $0.name) }) {
      let sections = library.guide(facts.id)?.sections.map(\.slug) ?? []
      targets += [.guide(facts.id)] + sections.map { .guide(facts.id, section: $0) }
    }
    #expect(targets.count > 100)
    for target in targets {
      var walker = try Walker(library: library)
      walker.application.follow(target, in: walker.application.context(at: 0))
      let titles = walker.application.top.sheet.headings.map(\.title)
      #expect(Set(titles).count == titles.count, "\(target): \(titles)")
    }
  }
}
