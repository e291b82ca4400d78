import Documents
import Screens

extension FAQ {
  /// The list of the questions of a file.
  struct QuestionListScreen: Screen {
    let guide: Guide

    func sheet(in context: ScreenContext) -> Sheet { menu(in: context).sheet(in: context) }

    func bindings(in context: ScreenContext) -> [Binding] { menu(in: context).bindings(in: context) }

    private func menu(in context: ScreenContext) -> MenuScreen {
      let facts = guide.facts
      let items = guide.entries.map {
        MenuScreen.Entry(target: .guide(facts.id, section: $0.slug), label: $0.question)
      }
      return MenuScreen(
        place: context.trail(FAQ.place, facts.title), intro: [.title(facts.title)], entries: items,
        outro: [.space, .line(facts.review(in: context.words))], identity: "questions \(facts.id)")
    }
  }
}
