import Guides
import Pages
import Screens

/// For an author: the findings of the folder, worst first; Enter on one shows its lines.
struct FindingsScreen: Screen {
  let findings: AuthorFindings

  private var sorted: [Finding] {
    findings.findings.enumerated().sorted { left, right in
      left.element.severity == right.element.severity
        ? left.offset < right.offset : left.element.severity > right.element.severity
    }.map(\.element)
  }

  private enum Act: Hashable {
    case show(Int)
  }

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.whatToPutRight), .heading), .space]
    if findings.findings.isEmpty { pieces.append(.line(words(.everyCheckHolds))) }
    for (index, finding) in sorted.enumerated() {
      let place = "\(finding.file):\(finding.position.line)"
      pieces.append(
        .item(
          Item(
            Act.show(index), "\(finding.severity.rawValue) \(finding.rule.rawValue) \(place)", detail: finding.message))
      )
    }
    return Sheet(place: context.trail(.findings), pieces: pieces, identity: "findings")
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    let words = context.words
    return [
      Binding(.open, hint: words(.showHint), help: words(.showLinesHelp)),
      Binding(.goBack, hint: words(.backHint), help: words(.backToPageHelp)),
    ]
  }

  func perform(_ action: Action, in context: ScreenContext) -> Step {
    if action.command == .findings { return .back }
    guard case .show(let index)? = action.act(as: Act.self) else { return action.usualStep }
    return .open(FindingPage(finding: sorted[index], lines: findings.lines[sorted[index].file] ?? []))
  }
}

/// One finding with the lines of the file around it.
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
