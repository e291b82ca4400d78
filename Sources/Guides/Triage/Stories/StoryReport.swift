/// How stories end, for each level that they need.
package struct StoryReport: Equatable, Sendable {
  /// The walks of stories whose least level is this one.
  package struct Row: Equatable, Sendable {
    package let level: Level
    package let walks: Int
    /// Ended at a level that is acceptable.
    package let right: Int
    package let tooMild: Int
    package let tooUrgent: Int
    /// Ended two levels or more above the most urgent level that is acceptable.
    package let muchTooUrgent: Int
  }

  /// The most urgent level first.
  package let rows: [Row]
  package let storyCount: Int
  package let emergencyCount: Int
  /// The walks of ordinary people whose story is no emergency, and how many of them end at emergency.
  package let ordinaryWalks: Int
  package let ordinaryAtEmergency: Int

  package init(_ ends: [StoryEnd]) {
    rows = Level.allCases.sorted(by: >).map { level in
      let ends = ends.filter { $0.story.least == level }
      return Row(
        level: level, walks: ends.count, right: ends.count { !$0.isTooMild && !$0.isTooUrgent },
        tooMild: ends.count(where: \.isTooMild), tooUrgent: ends.count(where: \.isTooUrgent),
        muchTooUrgent: ends.count { $0.level.rawValue >= $0.story.most.rawValue + 2 })
    }
    let stories = Dictionary(ends.map { ($0.story.title, $0.story) }) { first, _ in first }.values
    storyCount = stories.count
    emergencyCount = stories.count { $0.least == .emergency }
    let ordinary = ends.filter { $0.story.isOrdinary && $0.story.most < .emergency }
    ordinaryWalks = ordinary.count
    ordinaryAtEmergency = ordinary.count { $0.level == .emergency }
  }

  /// How many stories and walks there are.
  package var counts: String {
    let stories = "\(storyCount) \(storyCount == 1 ? "story" : "stories")"
    return "\(stories), \(emergencyCount) of them emergencies, \(walkCount) walks."
  }

  /// How ordinary people fare who need no emergency help.
  package var ordinary: String {
    "Ordinary people who need no emergency help: \(ordinaryAtEmergency) of \(ordinaryWalks) walks end at emergency."
  }

  private var walkCount: Int { rows.map(\.walks).reduce(0, +) }

  /// The table of the report, in Markdown.
  package var table: String {
    let names = ["Level needed", "Walks", "Right", "Too mild", "Too urgent", "Two levels too urgent"]
    let head = "| \(names.joined(separator: " | ")) |\n|\(String(repeating: "---|", count: names.count))"
    let lines = rows.map { row in
      "| \(row.level.code) | \(row.walks) | \(row.right) | \(row.tooMild) | \(row.tooUrgent) | \(row.muchTooUrgent) |"
    }
    return ([head] + lines).joined(separator: "\n")
  }
}
