import Prose

extension FAQ.Guide {
  package var reviewParts: [ReviewSheet.Part] {
    [ReviewSheet.Part("What patients read first", ReviewSheet.lines(of: intro))]
      + entries.map { entry in
        ReviewSheet.Part(entry.title, [.strong(entry.question)] + ReviewSheet.lines(of: entry.blocks))
      }
  }
}
