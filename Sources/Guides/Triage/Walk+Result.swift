import Prose
package import Screens

extension Triage {
  /// What a finished walk comes to.
  package struct Result: Equatable, Sendable {
    package let level: Level
    /// The page to show: the one reached if its level is the final one, else the guide's own page for that level, else
    /// the shared one.
    package let outcome: Outcome
    package let reasons: [Walk.Reason]
    package let asked: [Int]
  }
}

extension Triage.Guide {
  /// The page for people who come to an outcome with a final level: that outcome if the level is its own, else this
  /// guide's page for the level, else that of the file they ended in; nil where only the shared page is left.
  func page(at outcome: Int, level: Level) -> Outcome? {
    if plan.outcomes[outcome].level == level { return plan.outcomes[outcome] }
    let home = zip(plan.homes, plan.outcomes).first { $0.0 == plan.homes[outcome] && $0.1.level == level }
    return outcomes.first { $0.level == level } ?? home?.1
  }
}

extension Triage.Walk {
  /// The result; nil while a question is open.
  package func result(of guide: Triage.Guide, levels: Levels) -> Triage.Result? {
    let path = path
    guard case .outcome(let reached, let level) = path.end else { return nil }
    let outcome = guide.page(at: reached, level: level) ?? levels.outcome(level)
    return Triage.Result(level: level, outcome: outcome, reasons: reasons, asked: path.steps)
  }

  /// "Pupils: Not sure", as the review page and a result name an answer.
  package func words(_ step: Int, _ ticks: Set<Int>) -> String {
    let question = plan.steps[step].question
    return ticks.sorted().filter { question.answers.indices.contains($0) }.map { question.answers[$0].text }
      .joined(separator: "; ")
  }
}

extension Triage {
  /// How an outcome stands on a screen or on paper.
  package struct OutcomePage {
    let guide: Guide
    let outcome: Outcome
    let levels: Levels

    package init(guide: Guide, outcome: Outcome, levels: Levels) {
      self.guide = guide
      self.outcome = outcome
      self.levels = levels
    }

    /// The page on its own, as a link "You see double" opens it.
    var screen: PageScreen {
      PageScreen(
        place: ["Home", Triage.place, guide.facts.title, levels.headline(outcome.level)],
        pieces: pieces(level: outcome.level, why: []),
        next: [PageScreen.Link(.guide(guide.facts.id), "Answer the questions of this guide")],
        standing: guide.facts.standing)
    }

    /// - Parameters:
    ///   - level: the final level.
    ///   - why: the answers that decided, in words.
    package func pieces(level: Level, why: [String]) -> [Piece] {
      var maker = PieceMaker()
      let headline = levels.headline(level).uppercased()
      maker.add(.banner("\(level.symbol) \(headline)", level.style))
      maker.add(.gap)
      maker.add([Block(.paragraph(outcome.advice), at: outcome.position)])
      for part in [Outcome.Part.whatToDo, .sayThis] { add(part, to: &maker) }
      addWhy(why, to: &maker)
      for part in [Outcome.Part.whatToExpect, .sooner] { add(part, to: &maker) }
      if level < .emergency, !levels.safetyNet.isEmpty {
        maker.add(.gap)
        maker.addHeading("In the next weeks")
        maker.add(levels.safetyNet)
      }
      return maker.pieces
    }

    private func add(_ part: Outcome.Part, to maker: inout PieceMaker) {
      guard let blocks = outcome.parts[part], !blocks.isEmpty else { return }
      maker.add(.gap)
      maker.addHeading(part.title)
      maker.add(blocks)
    }

    private func addWhy(_ why: [String], to maker: inout PieceMaker) {
      let blocks = outcome.parts[.why] ?? []
      guard !why.isEmpty || !blocks.isEmpty else { return }
      maker.add(.gap)
      maker.addHeading(Outcome.Part.why.title)
      if !why.isEmpty {
        maker.add(.line("You said:"))
        for line in why { maker.add(.text(TextPiece([Run("- "), Run(line)], hanging: 2))) }
      }
      maker.add(blocks)
    }
  }
}
