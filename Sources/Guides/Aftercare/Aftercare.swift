import Documents
package import Pages
package import Screens

/// What to do after a treatment, window by window, from the first hours to the months in which the effect fades.
package enum Aftercare: GuideKind {
  package static let name = "aftercare"
  package static let menuTitle = Phrase.aftercareMenuTitle
  package static let menuDetail = Phrase.aftercareMenuDetail
  package static let place = Phrase.aftercarePlace
  package static let phrases = AftercarePhrases.all
  package static let purpose: GuidePurpose? = .carePlan

  package static func read(_ page: Page, in context: ReadingContext) -> ParsedGuide {
    var reader = AftercareReader(page, context: context)
    return reader.read()
  }
}

extension Aftercare {
  /// An aftercare plan.
  package struct Guide: Guides.Guide {
    package let facts: GuideFacts
    let intro: [Block]
    let plan: CarePlan
    /// The windows as they are in the file, without those of the plan that it adds to.
    let ownWindows: [CarePlan.Window]

    var windows: [CarePlan.Window] { plan.windows }
    var checks: [CarePlan.Check] { plan.checks }

    package var sections: [GuideSection] { Self.sections(of: windows) }

    /// Only what the file itself says, so that what a plan for an area takes from another is not found once for each area.
    package var searchSections: [GuideSection] { Self.sections(of: ownWindows) }

    private static func sections(of windows: [CarePlan.Window]) -> [GuideSection] {
      windows.map { window in
        let words = window.instructions.map { $0.text.plainText + " " + $0.why.plainText }.joined(separator: " ")
        return GuideSection(slug: window.slug, title: window.title, text: words)
      }
    }

    package func screen(at section: String?, in context: ScreenContext) -> any Screen {
      if section == Self.checksSlug, !checks.isEmpty { return TeachBackScreen(guide: self) }
      if let window = windows.first(where: { $0.slug == section }) {
        return WindowScreen(guide: self, window: window)
      }
      return context.now == nil ? PlanScreen(guide: self, treated: nil) : TreatedScreen(guide: self)
    }

    static let checksSlug = "check-you-know"

    package func pieces(of section: String?, in context: ScreenContext) -> [Piece] {
      let page = WindowPage(guide: self, words: context.words)
      var pieces: [Piece] = []
      if section == nil { pieces = [.title(facts.title), .gap] + PieceMaker.pieces(of: intro) + [.gap] }
      for window in windows where section == nil || section == window.slug {
        pieces += page.pieces(for: window) + [.gap]
      }
      return pieces + [.line(facts.standing(in: context.words))]
    }
  }
}
