import Screens

extension Aftercare {
  /// A window on a page of its own, followed by the instructions that apply at any time.
  struct WindowScreen: Screen {
    let guide: Guide
    let window: CarePlan.Window

    func sheet(in context: ScreenContext) -> Sheet {
      let page = WindowPage(guide: guide, words: context.words)
      var pieces = page.pieces(for: window)
      if !window.isAnyTime, let anyTime = guide.windows.first(where: \.isAnyTime) {
        pieces += [.gap] + page.pieces(for: anyTime)
      }
      let screen = PageScreen(
        place: context.trail(Aftercare.place, guide.facts.title, window.title), pieces: pieces,
        standing: guide.facts.review(in: context.words), identity: "window \(window.slug)")
      return screen.sheet(in: context)
    }
  }
}
