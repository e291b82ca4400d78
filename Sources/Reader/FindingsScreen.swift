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
