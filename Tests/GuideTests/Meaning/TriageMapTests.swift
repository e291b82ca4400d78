import Library
import Testing

@testable import Guides

@Suite("A symptom check as a drawing")
struct TriageMapTests {
  private static func small(_ changes: ChangedContent.Change...) throws -> Triage.Guide {
    let content = try ChangedContent(changes)
    return try #require(try content.library().guide("triage/small") as? Triage.Guide)
  }

  @Test("Mermaid of a small guide")
  func mermaid() throws {
    #expect(
      TriageMap.mermaid(of: try Self.small()) == """
        flowchart TD
          gate["Danger signs first"]
          question2["Pupils<br/>Are the black centres of your eyes the same size?"]
          question3["Signs<br/>Do you have any of these?"]
          question4["Day<br/>When did it start?"]
          result1(["emergency (danger signs)"])
          result3(["emergency"])
          result4(["urgent-same-day"])
          result5(["clinic-today"])
          result6(["self-care"])
          gate -->|"none of them"| question2
          gate -->|"any of them"| result1
          question2 -->|"The same"| question3
          question2 -->|"Not sure (red flag) / Different (red flag)"| result3
          question3 -->|"None of these / A little ache (at least clinic-today) / A big ache (at least urgent-same-day) \
        / Not sure (at least urgent-same-day)"| question4
          question4 -->|"Today / Before today (at least clinic-today) / Not sure (at least clinic-today)"| result6
          classDef level4 stroke-width:5px
          class result1,result3 level4
          classDef level3 stroke-width:4px
          class result4 level3
          classDef level2 stroke-width:3px
          class result5 level2
          classDef level0 stroke-width:1px
          class result6 level0
        """)
  }

  @Test("Graphviz of a small guide opens and closes, and quotes every label")
  func dot() throws {
    let lines = TriageMap.dot(of: try Self.small()).split(separator: "\n")
    #expect(lines.first == "digraph \"triage/small\" {")
    #expect(lines.last == "}")
    #expect(lines.contains("  question2 -> question3 [label=\"The same\"];"))
    #expect(lines.contains("  result3 [label=\"emergency\", style=rounded, penwidth=5];"))
  }

  @Test("Words that mean something to the drawing program are escaped")
  func escapes() throws {
    let guide = try Self.small(
      .init("- [The same](#signs)", "- [The \"same\" & #1 a_b \\<2>](#signs)"))
    #expect(
      TriageMap.mermaid(of: guide).contains(
        "question2 -->|\"The #quot;same#quot; #amp; #35;1 a#95;b #lt;2#gt;\"| question3"))
    #expect(TriageMap.dot(of: guide).contains("[label=\"The \\\"same\\\" & #1 a_b <2>\"]"))
  }

  @Test("Every arrow of every shipped guide goes from a box to a box, and no label breaks its quotes")
  func shape() throws {
    let library = try ShippedContent.library()
    for guide in library.guides(of: "triage").compactMap({ $0 as? Triage.Guide }) {
      let lines = TriageMap.mermaid(of: guide).split(separator: "\n").dropFirst()
      let boxes = Set(lines.compactMap { $0.wholeMatch(of: #/  (\w+)(?:\["[^"]+"\]|\(\["[^"]+"\]\))/#)?.1 })
      var arrows = 0
      for line in lines where line.contains(" --> ") || line.contains("-->|") {
        let match = try #require(line.wholeMatch(of: #/  (\w+) -->\|"[^"|]+"\| (\w+)/#), "\(line)")
        #expect(boxes.contains(match.1) && boxes.contains(match.2), "\(line)")
        arrows += 1
      }
      #expect(arrows > guide.questions.count)
      #expect(boxes.count + arrows + 2 * Set(guide.graph.outcomes.map(\.level)).count >= lines.count)
    }
  }
}
