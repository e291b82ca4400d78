import Guides
import Pages
import Screens

/// A page with one finding and the lines of the file around it.
struct FindingPage: Screen {
  let finding: Finding
  let lines: [String]

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    let (line, column) = (finding.position.line, finding.position.column)
    let place = words(.findingPlace, ["file": finding.file, "line": String(line), "column": String(column)])
    var pieces: [Piece] = [
      .line(place, .heading), .gap, .line(finding.message, .strong), .line(finding.fix),
    ]
    if !finding.example.isEmpty {
      pieces += [.gap, .line(words(.example), .strong)]
      pieces += finding.example.map { .bullet($0) }
    }
    pieces.append(.gap)
    for number in max(1, line - 3)...max(line, min(lines.count, line + 3)) where lines.indices.contains(number - 1) {
      let isIt = number == line
      let mark = isIt ? ">" : " "
      let run = Run("\(mark) \(number)  \(lines[number - 1])", isIt ? .strong : .plain)
      pieces.append(.text(TextPiece([run], hanging: 6)))
    }
    let command = "chairside check --explain \(finding.rule.rawValue)"
    pieces += [.gap, .line(words(.moreAboutRule, ["command": command]))]
    return Sheet(
      place: context.trail(.findings, finding.rule.rawValue), pieces: pieces, opensOnText: true, identity: "finding")
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: context.words(.backHint), help: context.words(.backToFindingsHelp))]
  }
}
