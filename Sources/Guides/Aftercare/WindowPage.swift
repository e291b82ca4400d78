import Pages
import Screens

extension Aftercare {
  /// The pieces of a window, for a screen or for paper.
  struct WindowPage {
    let guide: Guide
    let words: Words

    func pieces(for window: CarePlan.Window, heading: String? = nil) -> [Piece] {
      var maker = PieceMaker()
      maker.addHeading(heading ?? window.title)
      for kind in CarePlan.Instruction.Kind.allCases {
        let instructions = window.instructions.filter { $0.kind == kind }
        guard !instructions.isEmpty else { continue }
        maker.add(.space)
        maker.add(.line(words(kind.phrase), .strong))
        for instruction in instructions { add(instruction, to: &maker) }
      }
      return maker.pieces
    }

    private func add(_ instruction: CarePlan.Instruction, to maker: inout PieceMaker) {
      maker.add(.text(TextPiece(maker.runs(of: instruction.text), .item(.bullet))))
      var reason: [Run] = []
      if !instruction.why.isEmpty { reason += [Run(words(.whyLabel) + " ")] + maker.runs(of: instruction.why) }
      if let evidence = instruction.evidence {
        let text = words(.evidence, ["evidence": words(evidence.phrase)])
        reason.append(Run((reason.isEmpty ? "" : " ") + text))
      }
      if !reason.isEmpty { maker.add(.text(TextPiece(reason, indent: 2))) }
    }
  }
}
