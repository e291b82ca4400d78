package import Pages

/// Walks every story from each of its doors, by the answers in the table of that door.
///
/// Questions of the gate and of the last check that a row does not name are answered with "None of these". A question of
/// the guide that a row does not answer is a finding, because nothing may be guessed.
package struct StoryCheck {
  private let guides: [String: Triage.Guide]
  package private(set) var ends: [StoryEnd] = []
  package private(set) var findings: [Finding] = []

  package init(_ stories: [Story], rows: [StoryRow], guides: [Triage.Guide]) {
    self.guides = Dictionary(guides.map { ($0.facts.id, $0) }) { first, _ in first }
    let known = Dictionary(stories.map { ($0.title, $0) }) { first, _ in first }
    for story in stories where known[story.title] != story {
      report(story.file, story.position, "Two stories are called \"\(story.title)\".", fix: "Give one another title.")
    }
    for row in rows { walk(row, in: known) }
    for story in stories {
      for door in story.doors where !rows.contains(where: { $0.title == story.title && $0.guide == door }) {
        report(
          story.file, story.position, "The story \"\(story.title)\" is not walked from \(door).",
          fix: "Add a row for it to the table of that door.")
      }
    }
  }

  private mutating func report(_ file: String, _ position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(.caseNamesNothing, in: file, at: position, message, fix: fix))
  }

  private mutating func walk(_ row: StoryRow, in stories: [String: Story]) {
    guard let story = stories[row.title], let guide = guides[row.guide] else {
      return report(
        row.file, row.position, "There is no story \"\(row.title)\".",
        fix: "Write the heading of a story.\(Spelling.hint(for: row.title, among: Array(stories.keys)))")
    }
    guard story.doors.contains(row.guide) else {
      return report(
        row.file, row.position, "The story \"\(row.title)\" does not open \(row.guide).",
        fix: "Add this door to its \"Doors:\", or delete the row.")
    }
    var walk = Triage.Walk(guide.graph)
    for (step, ticks) in row.given { walk.answer(step, ticks) }
    while case .question(let step) = walk.path.end {
      let question = guide.graph.steps[step].question
      guard guide.graph.isShared(step), let none = question.noneIndex else {
        return report(
          row.file, row.position, "The story \"\(row.title)\" does not answer \"\(question.label)\".",
          fix: "Add \"\(question.label): …\" with the answer that is literally true.")
      }
      walk.answer(step, [none])
    }
    guard case .outcome(_, let level) = walk.path.end else { return }
    note(StoryEnd(story: story, guide: row.guide, level: level), of: row, walk.path.steps, in: guide)
  }

  private mutating func note(_ end: StoryEnd, of row: StoryRow, _ steps: [Int], in guide: Triage.Guide) {
    ends.append(end)
    guard end.isTooMild || end.isTooUrgent else { return }
    let bounds = end.isTooMild ? "at least \(end.story.least.code)" : "at most \(end.story.most.code)"
    let taken = steps.compactMap { step in
      row.given[step].map { Triage.DecisionGraph.Taken(step: step, ticks: $0) }
    }
    findings.append(
      Finding(
        end.isTooMild ? .storyTooMild : .storyTooUrgent, in: row.file, at: row.position,
        "The story \"\(row.title)\" needs \(bounds) but ends at \(end.level.code) from \(row.guide).",
        fix: "Put the guide right, or the story if its source (\(end.story.source)) says so.",
        example: guide.graph.example(taken) + [end.level.code]))
  }
}
