import Pages
package import Screens

extension Triage {
  /// The result of a finished walk.
  package struct Result: Equatable, Sendable {
    package let level: Level
    /// The page to show: the outcome that was reached if its level is the final one, else the guide's own page for the
    /// final level, else the shared page.
    package let outcome: Outcome
    package let reasons: [Walk.Reason]
    package let asked: [Int]
  }
}

extension Triage.Guide {
  /// The page for an outcome and a final level: that outcome if the level is its own, else this guide's page for the
  /// level, else that of the guide that contains the outcome; nil if only the shared page is left.
  func page(at outcome: Int, level: Level) -> Outcome? {
    if graph.outcomes[outcome].level == level { return graph.outcomes[outcome] }
    let home = zip(graph.homes, graph.outcomes).first { $0.0 == graph.homes[outcome] && $0.1.level == level }
    return outcomes.first { $0.level == level } ?? home?.1
  }
}

extension Triage.Guide {
  /// A page of this guide, or of one that its questions belong to.
  fileprivate func outcome(_ slug: String, of id: String) -> Outcome? {
    zip(graph.homes, graph.outcomes).first { $0 == id && $1.slug == slug }?.1
  }
}

extension Triage.Walk {
  /// The result; nil while a question is open.
  ///
  /// - Parameter words: used for a shared page that `levels.md` lacks.
  package func result(of guide: Triage.Guide, levels: Levels, in words: Words) -> Triage.Result? {
    let path = path
    guard case .outcome(let reached, let level) = path.end else { return nil }
    let outcome = guide.page(at: reached, level: level) ?? levels.outcome(level, in: words)
    return Triage.Result(level: level, outcome: outcome, reasons: reasons, asked: path.steps)
  }

  /// The deciding answers that a result names. Below urgent-same-day these are the ones that raised the level, by a mark
  /// or by where they lead, because a calm result rests on all the rest; at no level is it "None of these".
  func reasonsToTell(of result: Triage.Result) -> [Reason] {
    result.reasons.filter { reason in
      let question = graph.steps[reason.step].question
      if reason.ticks == question.noneIndex.map({ [$0] }) { return false }
      guard result.level < .urgentSameDay else { return true }
      return reason.ticks.contains { question.answers[$0].mark != nil } || isMilderWithoutReason(reason, result.level)
    }
  }

  /// In place of reasons, where none is told: at a level that needs no help today.
  func replacementForReasons(of result: Triage.Result, in words: Words) -> String? {
    result.level < .clinicToday && reasonsToTell(of: result).isEmpty ? words(.nothingForToday) : nil
  }

  /// The text of the given answers, such as "Not sure", for the review page and results.
  package func words(_ step: Int, _ ticks: Set<Int>) -> String {
    let question = graph.steps[step].question
    return ticks.sorted().filter { question.answers.indices.contains($0) }.map { question.answers[$0].text }
      .joined(separator: "; ")
  }

  /// A question and its answer, such as "Pupils: Not sure".
  func answerWithLabel(_ step: Int, _ ticks: Set<Int>) -> StaffPage.Answer {
    StaffPage.Answer(label: graph.steps[step].question.label, words: words(step, ticks))
  }
}

extension Triage {
  /// The pieces of an outcome, for a screen or for paper.
  package struct OutcomePage {
    let guide: Guide
    let outcome: Outcome
    let levels: Levels
    let words: Words

    package init(guide: Guide, outcome: Outcome, levels: Levels, words: Words) {
      self.guide = guide
      self.outcome = outcome
      self.levels = levels
      self.words = words
    }

    /// The headline of the page.
    var headline: String { levels.headline(of: outcome, in: words) }

    /// - Parameters:
    ///   - level: the final level.
    ///   - why: the deciding answers, in words.
    package func pieces(level: Level, why: [String]) -> [Piece] {
      var maker = PieceMaker()
      maker.add(.banner(headline.uppercased(), level.style, urgency: level.scale))
      maker.add(.gap)
      maker.add([Block(.paragraph(outcome.advice), at: outcome.position)])
      add(.whatToDo, to: &maker)
      addSooner(to: &maker)
      for part in [Outcome.Part.sayThis, .whatToExpect] { add(part, to: &maker) }
      addWhy(why, to: &maker)
      if level < .emergency, !levels.safetyNet.isEmpty {
        maker.add(.gap)
        maker.addHeading(words(.nextWeeks))
        maker.add(levels.safetyNet)
      }
      return maker.pieces
    }

    private func add(_ part: Outcome.Part, to maker: inout PieceMaker) {
      guard let blocks = outcome.parts[part], !blocks.isEmpty else { return }
      maker.add(.gap)
      maker.addHeading(words(part.phrase))
      maker.add(blocks)
    }

    private func addWhy(_ why: [String], to maker: inout PieceMaker) {
      let blocks = outcome.parts[.why] ?? []
      guard !why.isEmpty || !blocks.isEmpty else { return }
      maker.add(.gap)
      maker.addHeading(words(Outcome.Part.why.phrase))
      if !why.isEmpty { maker.add(.line(words(.youSaidInShort, ["answers": why.joined(separator: "; ")]))) }
      maker.add(blocks)
    }

    /// What would need help sooner, each with the scale of the level that it leads to.
    private func addSooner(to maker: inout PieceMaker) {
      let start = maker.pieces.count
      add(.sooner, to: &maker)
      for index in maker.pieces.indices.dropFirst(start) {
        guard case .text(var text) = maker.pieces[index], let link = text.runs.last(where: { $0.item != nil }),
          case .follow(.guide(let id, section: let slug?))? = link.item?.action,
          let level = guide.outcome(slug, of: id)?.level
        else { continue }
        text.runs.append(Run("  " + level.scale.drawn))
        maker.replace(.text(text), at: index)
      }
    }
  }
}
