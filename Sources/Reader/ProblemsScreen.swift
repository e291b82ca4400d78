import Guides
import Pages
import Screens

/// A list for staff of the files that are left out, with the findings of each.
struct ProblemsScreen: Screen {
  let broken: [BrokenFile]

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [
      .line(words(.guidesNotOpened, count: broken.count), .heading), .gap, .line(words(.everythingElseWorks)),
    ]
    for file in broken {
      pieces += [.gap, .line(file.path, .strong)]
      for finding in file.findings {
        pieces.append(.bullet(text(of: finding, in: file, words)))
        guard let last = finding.example.last else { continue }
        let steps = finding.example.dropLast().reversed().reduce(last) { rest, step in
          words(.stepThenRest, ["step": step, "rest": rest])
        }
        pieces.append(.line(words(.exampleOfAll, ["steps": steps]), indent: 2))
      }
    }
    return Sheet(place: context.trail(.problems), pieces: pieces, opensOnText: true, identity: "problems")
  }

  /// A finding with its place, which can be in another file than the one that is left out.
  private func text(of finding: Finding, in file: BrokenFile, _ words: Words) -> String {
    var values = [
      "line": String(finding.position.line), "message": finding.message, "fix": finding.fix,
      "rule": finding.rule.rawValue,
    ]
    guard finding.file != file.path else { return words(.findingOnLine, values) }
    values["file"] = finding.file
    return words(.findingInFile, values)
  }
}
