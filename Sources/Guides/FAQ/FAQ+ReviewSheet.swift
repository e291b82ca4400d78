import Pages
import Screens

extension FAQ.Guide {
  package var reviewParts: [ReviewSheet.Part] {
    [ReviewSheet.Part("What patients read first", ReviewSheet.pieces(of: intro))]
      + entries.map { entry in
        ReviewSheet.Part(entry.title, [.line(entry.question, .strong)] + ReviewSheet.pieces(of: entry.blocks))
      }
  }
}
