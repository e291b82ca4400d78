/// A symptom check as a diagram of questions and results, in Mermaid or Graphviz format.
package enum TriageMap {
  /// The parts of a diagram, independent of its format.
  private struct Drawing {
    struct Node {
      let id: String
      let lines: [String]
      /// The level of a result; nil for a question.
      let level: Level?
    }

    struct Edge {
      let from: String
      let to: String
      let label: String
    }

    var nodes: [Node] = []
    var edges: [Edge] = []
  }

  /// Mermaid format, which GitHub renders in a code block with the language "mermaid".
  package static func mermaid(of guide: Triage.Guide) -> String {
    let drawing = drawing(of: guide)
    var lines = ["flowchart TD"]
    for node in drawing.nodes {
      let text = "\"\(node.lines.map(escapedForMermaid).joined(separator: "<br/>"))\""
      lines.append("  \(node.id)\(node.level == nil ? "[\(text)]" : "([\(text)])")")
    }
    for edge in drawing.edges {
      let label = edge.label.isEmpty ? "" : "|\"\(escapedForMermaid(edge.label))\"|"
      lines.append("  \(edge.from) -->\(label) \(edge.to)")
    }
    for level in Level.allCases.reversed() {
      let ids = drawing.nodes.filter { $0.level == level }.map(\.id)
      guard !ids.isEmpty else { continue }
      lines.append("  classDef level\(level.rawValue) stroke-width:\(level.rawValue + 1)px")
      lines.append("  class \(ids.joined(separator: ",")) level\(level.rawValue)")
    }
    return lines.joined(separator: "\n")
  }

  /// Graphviz format.
  package static func dot(of guide: Triage.Guide) -> String {
    let drawing = drawing(of: guide)
    var lines = ["digraph \"\(escapedForDot(guide.facts.id))\" {", "  node [shape=box];"]
    for node in drawing.nodes {
      let text = node.lines.map(escapedForDot).joined(separator: "\\n")
      let shape = node.level.map { ", style=rounded, penwidth=\($0.rawValue + 1)" } ?? ""
      lines.append("  \(node.id) [label=\"\(text)\"\(shape)];")
    }
    for edge in drawing.edges {
      lines.append("  \(edge.from) -> \(edge.to) [label=\"\(escapedForDot(edge.label))\"];")
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  /// Escapes quotes, which end a label, and characters that would be read as HTML, as Markdown or as codes.
  private static func escapedForMermaid(_ text: String) -> String {
    let codes: [Character: String] = [
      "#": "#35;", "\"": "#quot;", "<": "#lt;", ">": "#gt;", "&": "#amp;", "`": "#96;", "*": "#42;", "_": "#95;",
      "|": "#124;",
    ]
    return String(text.flatMap { codes[$0] ?? String($0) })
  }

  private static func escapedForDot(_ text: String) -> String {
    String(text.flatMap { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) })
  }

  // MARK: What is drawn

  private static func drawing(of guide: Triage.Guide) -> Drawing {
    var drawing = Drawing()
    let graph = guide.graph
    if graph.gateCount > 0 { drawGate(of: guide, in: &drawing) }
    for step in graph.steps.indices where !graph.isShared(step) {
      let question = graph.steps[step].question
      drawing.nodes.append(Drawing.Node(id: id(.step(step)), lines: [question.label, question.text], level: nil))
      drawing.edges += edges(from: step, of: graph)
    }
    if graph.lastCheck != nil { drawLastCheck(of: guide, in: &drawing) }
    let linked = Set(drawing.edges.map(\.to))
    let ends = graph.outcomes.indices.filter { end in
      linked.contains(id(.outcome(end))) || ![guide.gate, guide.lastCheck].contains(graph.homes[end])
    }
    for end in ends {
      let level = graph.outcomes[end].level
      drawing.nodes.append(Drawing.Node(id: id(.outcome(end)), lines: lines(of: end, in: guide), level: level))
    }
    return drawing
  }

  /// Draws the shared danger signs as one box: any of them is an emergency, and none of them leads into the guide.
  private static func drawGate(of guide: Triage.Guide, in drawing: inout Drawing) {
    drawing.nodes.append(Drawing.Node(id: "gate", lines: ["Danger signs first"], level: nil))
    drawing.edges.append(Drawing.Edge(from: "gate", to: id(.step(guide.graph.gateCount)), label: "none of them"))
    for end in guide.graph.outcomes.indices where isEmergencyOfGate(end, of: guide) {
      drawing.edges.append(Drawing.Edge(from: "gate", to: id(.outcome(end)), label: "any of them"))
    }
  }

  /// Draws the last check as one box. It is asked on the way to each result below emergency, whose box says so.
  private static func drawLastCheck(of guide: Triage.Guide, in drawing: inout Drawing) {
    let graph = guide.graph
    drawing.nodes.append(Drawing.Node(id: "last", lines: ["Last check"], level: nil))
    let effects = graph.steps[(graph.lastCheck ?? 0)...].flatMap(\.effects).filter(\.isRedFlag)
    let ends = Set(effects.map { id($0.next) }).sorted()
    drawing.edges += ends.map { Drawing.Edge(from: "last", to: $0, label: "any of its danger signs") }
  }

  private static func isEmergencyOfGate(_ end: Int, of guide: Triage.Guide) -> Bool {
    guide.graph.homes[end] == guide.gate && guide.graph.outcomes[end].level == .emergency
  }

  /// The arrows from a step: one for all answers that lead to the same place.
  private static func edges(from step: Int, of graph: Triage.DecisionGraph) -> [Drawing.Edge] {
    var places: [Triage.DecisionGraph.Next] = []
    for effect in graph.steps[step].effects where !places.contains(effect.next) { places.append(effect.next) }
    return places.map { place in
      let answers = zip(graph.steps[step].question.answers, graph.steps[step].effects).filter { $0.1.next == place }
      let words = answers.map { answer, _ in answer.mark.map { "\(answer.text) (\($0.words))" } ?? answer.text }
      return Drawing.Edge(from: id(.step(step)), to: id(place), label: words.joined(separator: " / "))
    }
  }

  private static func lines(of end: Int, in guide: Triage.Guide) -> [String] {
    let level = guide.graph.outcomes[end].level
    let words = guide.graph.homes[end] == guide.gate ? "\(level.code) (danger signs)" : level.code
    return guide.graph.lastCheck != nil && level < .emergency ? [words, "after the last check"] : [words]
  }

  private static func id(_ place: Triage.DecisionGraph.Next) -> String {
    switch place {
    case .step(let step): "question\(step + 1)"
    case .outcome(let outcome): "result\(outcome + 1)"
    }
  }
}
