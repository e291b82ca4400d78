import Guides
import Prose
import Screens

/// For staff: the files that are left out, and what to put right in each.
struct ProblemsScreen: Screen {
  let broken: [BrokenFile]

  func sheet(in context: ScreenContext) -> Sheet {
    let words = "\(broken.count) \(broken.count == 1 ? "guide" : "guides") could not be opened"
    var pieces: [Piece] = [.line(words, .heading), .gap, .line("Everything else works. This list is for staff.")]
    for file in broken {
      pieces += [.gap, .line(file.path, .strong)]
      for finding in file.findings {
        let place =
          finding.file == file.path ? "Line \(finding.position.line)" : "\(finding.file), line \(finding.position.line)"
        let text = "\(place): \(finding.message) \(finding.fix) (\(finding.rule.rawValue))"
        pieces.append(.text(TextPiece([Run("- "), Run(text)], hanging: 2)))
        if !finding.example.isEmpty {
          pieces.append(.line("Example: \(finding.example.joined(separator: ", then "))", indent: 2))
        }
      }
    }
    return Sheet(place: ["Home", "Problems"], pieces: pieces, opensOnText: true, identity: "problems")
  }
}
