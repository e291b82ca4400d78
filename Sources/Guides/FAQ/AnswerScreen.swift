import Screens

extension FAQ {
  /// A question with its answer, and a link to the next question.
  struct AnswerScreen: Screen {
    let guide: Guide
    /// The index of the question in the guide's entries.
    let index: Int

    func sheet(in context: ScreenContext) -> Sheet {
      let words = context.words
      let (facts, entries) = (guide.facts, guide.entries)
      var next: [PageScreen.Link] = []
      if entries.indices.contains(index + 1) {
        let entry = entries[index + 1]
        let label = words(.nextQuestion, ["question": entry.question])
        next.append(PageScreen.Link(.guide(facts.id, section: entry.slug), label))
      }
      let screen = PageScreen(
        place: context.trail(FAQ.place, facts.title, entries[index].title),
        position: words(.numberOfAll, ["number": "\(index + 1)", "all": "\(entries.count)"]),
        pieces: guide.pieces(of: entries[index]), next: next, standing: facts.review(in: words),
        identity: "answer \(entries[index].slug)")
      return screen.sheet(in: context)
    }
  }
}
