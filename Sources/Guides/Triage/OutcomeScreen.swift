import Screens

extension Triage {
  /// An outcome on its own, opened by a link such as "You see double".
  struct OutcomeScreen: Screen {
    let guide: Guide
    let outcome: Outcome

    func sheet(in context: ScreenContext) -> Sheet {
      let words = context.words
      let page = OutcomePage(guide: guide, outcome: outcome, levels: context.levels, words: words)
      let screen = PageScreen(
        place: context.trail(Triage.place, guide.facts.title, page.headline),
        pieces: page.pieces(level: outcome.level, why: []),
        next: [PageScreen.Link(.guide(guide.facts.id), words(.answerQuestions))],
        standing: guide.facts.review(in: words), identity: "outcome \(outcome.slug)")
      return screen.sheet(in: context)
    }
  }
}
