import Foundation
import Library
import Pages

@testable import Documents
@testable import Guides

/// The small content that the screen cases use, at a fixed time.
enum SampleContent {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let small = tests.appending(path: "GuideTests/Screens/Content").path
  static let treated = moment("2026-11-24T10:40")

  static func moment(_ text: String) -> Moment { Moment(text, in: .utc) ?? Moment(seconds: 0) }

  static func library() throws -> GuideLibrary { try GuideLibrary(folder: small) }

  static func context(of library: GuideLibrary, now: Moment = treated) -> ScreenContext {
    ScreenContext(facts: library.facts, levels: library.levels, now: now)
  }

  /// A walk with the given answers, by question id and answer text.
  static func walk(of guide: Triage.Guide, _ answers: [String: [String]]) -> Triage.Walk {
    var walk = Triage.Walk(guide.graph)
    for (index, step) in guide.graph.steps.enumerated() {
      let texts = answers[step.id] ?? []
      walk.answer(index, Set(step.question.answers.indices.filter { texts.contains(step.question.answers[$0].text) }))
    }
    return walk
  }
}
