/// What staff say and ask in the two minutes after a treatment. The content marks it; the rest is on the page that the
/// patient takes home.
extension CarePlan {
  /// The most statements that are said, without the danger signs, which are said to everybody. Nobody listens to more.
  package static let mostStatements = 12
  /// The most teach-back questions that are asked.
  package static let mostQuestions = 3

  /// The marked statements, by window; all of them if the plan marks none.
  package var spokenWindows: [Window] {
    windows(keeping: hasMarks ? { $0.kind != .help && $0.mustBeSaid } : { $0.kind != .help })
  }

  /// True if the content says which statements are said.
  package var hasMarks: Bool { windows.contains { $0.instructions.contains { $0.kind != .help && $0.mustBeSaid } } }

  /// The danger signs that are said: the marked ones, or all if none is marked.
  package var spokenDangerSigns: [Instruction] {
    let all = windows.flatMap(\.instructions).filter { $0.kind == .help }
    let marked = all.filter(\.mustBeSaid)
    return marked.isEmpty ? all : marked
  }

  /// The teach-back questions that are asked: the first of the marked ones, or all if none is marked.
  package var askedChecks: [Check] {
    let marked = checks.filter(\.mustBeAsked)
    return marked.isEmpty ? checks : Array(marked.prefix(Self.mostQuestions))
  }

  private func windows(keeping isKept: (Instruction) -> Bool) -> [Window] {
    windows.map { window in
      var window = window
      window.instructions = window.instructions.filter(isKept)
      return window
    }.filter { !$0.instructions.isEmpty }
  }
}
