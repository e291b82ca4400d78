import Prose
import Screens

extension Aftercare {
  /// How a window stands on a screen or on paper.
  struct WindowPage {
    let guide: Guide

    /// The window on a page of its own.
    func screen(for window: Window) -> PageScreen {
      var pieces = pieces(for: window)
      if !window.isAnyTime, let anyTime = guide.windows.first(where: \.isAnyTime) {
        pieces += [.gap] + self.pieces(for: anyTime)
      }
      return PageScreen(
        place: ["Home", Aftercare.place, guide.facts.title, window.title], pieces: pieces,
        standing: guide.facts.standing)
    }

    func pieces(for window: Window, heading: String? = nil) -> [Piece] {
      var maker = PieceMaker()
      maker.addHeading(heading ?? window.title)
      for kind in Instruction.Kind.allCases {
        let instructions = window.instructions.filter { $0.kind == kind }
        guard !instructions.isEmpty else { continue }
        maker.add(.space)
        maker.add(.line(kind.title, .strong))
        for instruction in instructions { add(instruction, to: &maker) }
      }
      return maker.pieces
    }

    private func add(_ instruction: Instruction, to maker: inout PieceMaker) {
      maker.add(.text(TextPiece([Run("- ")] + maker.runs(of: instruction.text), hanging: 2)))
      var reason: [Run] = []
      if !instruction.why.isEmpty { reason += [Run("Why: ")] + maker.runs(of: instruction.why) }
      if let evidence = instruction.evidence { reason.append(Run("\(reason.isEmpty ? "" : " ")(\(evidence.words))")) }
      if !reason.isEmpty { maker.add(.text(TextPiece(reason, indent: 2))) }
    }
  }
}
