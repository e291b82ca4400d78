import Screens

/// What a wide terminal shows beside a question or a result.
extension Triage.WalkScreen {
  /// The answers so far. Nil in a kiosk, where others in the room could read them.
  func answersSoFar(in context: ScreenContext) -> Aside? {
    guard context.setting != .kiosk else { return nil }
    let words = context.words
    var pieces: [Piece] = [.line(words(.yourAnswers), .heading), .space]
    for step in walk.path.steps {
      guard let answer = walk.answers[step] else { continue }
      pieces.append(.bullet(walk.answerWithLabel(step, answer).text(in: words)))
    }
    if pieces.count == 2 { pieces.append(.line(words(.noQuestionAnswered))) }
    return Aside(.trailing, pieces)
  }
}
