package import Pages

/// What happened to a person, told from the sources and not from a guide, with the levels that a careful clinician would
/// accept. It is walked from every guide that such a person might open.
package struct Story: Equatable, Sendable {
  package let title: String
  /// The mildest level that is acceptable.
  package let least: Level
  /// The most urgent level that is acceptable.
  package let most: Level
  /// The sources of the levels, such as "S1, RF2".
  package let source: String
  /// The ids of the guides that the person might open, such as `triage/chewing`.
  package let doors: [String]
  /// True for somebody treated by a registered person in a clinic, who has no illness and no medicine that matters.
  package let isOrdinary: Bool
  package let file: String
  package let position: SourcePosition
}

/// The answers of a story at one door, by the index of the step.
package struct StoryRow: Equatable, Sendable {
  package let title: String
  package let guide: String
  package let given: [Int: Set<Int>]
  package let file: String
  package let position: SourcePosition
}

/// Where a story ends from one door.
package struct StoryEnd: Equatable, Sendable {
  package let story: Story
  package let guide: String
  package let level: Level

  package var isTooMild: Bool { level < story.least }
  package var isTooUrgent: Bool { level > story.most }
}
