import Guides
import Library
import Pages

/// The output of `chairside check --stories`: what is wrong, and how the stories end at each level.
struct StoriesOutput {
  private let folder: StoryFolder
  private let report: StoryReport

  init(_ folder: StoryFolder) {
    self.folder = folder
    report = StoryReport(folder.ends)
  }

  func print(asJSON: Bool) {
    if asJSON { return Output.printJSON(json) }
    for finding in folder.findings { Output.print(finding.description) }
    Output.print([report.counts, report.table, report.ordinary].joined(separator: "\n\n"))
  }

  private var json: JSON {
    .object([
      "stories": .int(report.storyCount), "emergencies": .int(report.emergencyCount), "walks": .int(folder.ends.count),
      "ordinaryWalks": .int(report.ordinaryWalks), "ordinaryAtEmergency": .int(report.ordinaryAtEmergency),
      "levels": .list(
        report.rows.map { row in
          .object([
            "level": .string(row.level.code), "walks": .int(row.walks), "right": .int(row.right),
            "tooMild": .int(row.tooMild), "tooUrgent": .int(row.tooUrgent),
            "muchTooUrgent": .int(row.muchTooUrgent),
          ])
        }),
      "findings": .list(folder.findings.map(\.json)),
    ])
  }
}
