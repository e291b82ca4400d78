import Guides
import Library
import Screens
import Testing

@testable import Reader

/// The menu of symptom checks, and what its guides show.
@Suite("The menu of symptom checks")
struct GuideMenuTests {
  private static let content = String(#filePath.dropLast("Tests/ReaderTests/GuideMenuTests.swift".count)) + "Content"

  private func walker(at target: Target) throws -> Walker {
    var walker = try Walker(library: GuideLibrary(folder: Self.content))
    walker.application.follow(target, in: walker.application.context(at: 0))
    return walker
  }

  @Test("has the guides under their groups, with their doors, and without the last check")
  func groups() throws {
    let walker = try walker(at: .page(.menu(kind: "triage")))
    let sheet = walker.application.top.sheet
    let labels = sheet.items.map(\.label)
    #expect(labels.first == "Danger signs")
    #expect(labels.contains("A dry, sore or red eye") && labels.contains("An eye that bulges or will not close"))
    #expect(!labels.contains("One last check"))
    #expect(Set(sheet.items.map(\.id)).count == labels.count)
    let headings = sheet.headings.map(\.title)
    #expect(headings.contains("Eyes") && Set(headings).count == headings.count)
  }

  @Test("opens a guide by its door")
  func door() throws {
    var walker = try walker(at: .page(.menu(kind: "triage")))
    let door = "An eye that bulges or will not close"
    for _ in 0..<4 where !walker.lines.contains(where: { $0.contains(door) }) { walker.press(.character("+")) }
    let row = try #require(walker.lines.first { $0.contains(door) })
    let digit = row.first { $0.isNumber }
    walker.type(String(try #require(digit)))
    #expect(walker.title == "A dry, sore or red eye")
  }

  @Test("leads to pages with a headline of their own")
  func headline() throws {
    var walker = try walker(at: .guide("triage/red-flags", section: "body-and-skin"))
    let choices = walker.application.top.sheet.choices.map(\.label)
    let sign = try #require(choices.firstIndex { $0.contains("suicide") })
    walker.type("\(sign + 1)")
    walker.press(.enter)
    #expect(walker.lines[3].contains("TALK TO SOMEONE NOW"))
  }

  @Test("leads to results that name what raised them, also where an answer did so by its link alone")
  func reasons() throws {
    for (answer, words) in [
      ("In a clinic or medical spa", "You said: Who injected, In a clinic or medical spa"),
      ("A doctor", "You said: Nothing that needs help today"),
    ] {
      var walker = try walker(at: .guide("triage/worried", section: nil))
      walker.press(.enter)
      for _ in 0..<12 where walker.application.top.sheet.isQuestion {
        let labels = walker.application.top.sheet.choices.map(\.label)
        let wanted = ["None of these", "Fine, or just", "No", answer]
        let index = try #require(labels.firstIndex { label in wanted.contains { label.hasPrefix($0) } }, "\(labels)")
        walker.type("\(index + 1)")
        if walker.application.top.sheet.items.contains(where: { $0.mark == .ticked }) { walker.press(.enter) }
      }
      let text = walker.application.top.sheet.pieces.compactMap { piece in
        if case .text(let text) = piece { text.runs.map(\.text).joined() } else { nil }
      }
      #expect(text.contains { $0.hasPrefix(words) }, "\(text)")
    }
  }

  @Test("A question is searched to its end, however long it is")
  func longQuery() throws {
    var walker = try walker(at: .page(.menu(kind: "triage")))
    walker.press(.character("/"))
    walker.type(String(repeating: "my aunt had it done for her birthday and ", count: 4) + "now she cannot breathe")
    #expect(walker.lines.contains { $0.contains("1  Danger signs") })
  }
}
