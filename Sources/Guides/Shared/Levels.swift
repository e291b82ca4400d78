package import Pages
package import Screens

/// The pages of `levels.md`: the name and the advice of each level, used if a guide has no page of its own.
package struct Levels: Equatable, Sendable {
  private var outcomes: [Outcome] = []
  /// The text at the end of every result below emergency (`Documentation/safety.md` 3.5).
  package private(set) var safetyNet: [Block] = []
  package private(set) var facts: GuideFacts?
  /// The ids of the guides with a special role.
  package var roles = GuideRoles()

  package static let name = "levels"
  /// The path of the file.
  package static let path = "levels.md"

  package init() {}

  /// The page that `levels.md` has for a level.
  package func written(_ level: Level) -> Outcome? { outcomes.first { $0.level == level } }

  /// The name of a level on screen.
  package func headline(_ level: Level, in words: Words) -> String {
    if let headline = written(level)?.headline, !headline.isEmpty { return headline }
    switch level {
    case .emergency: return words(.emergencyHeadline)
    case .urgentSameDay: return words(.urgentSameDayHeadline)
    case .clinicToday: return words(.clinicTodayHeadline)
    case .nextAppointment: return words(.nextAppointmentHeadline)
    case .selfCare: return words(.selfCareHeadline)
    }
  }

  /// The headline of a page: its own, or the name of its level.
  package func headline(of outcome: Outcome, in words: Words) -> String {
    outcome.headline.isEmpty ? headline(outcome.level, in: words) : outcome.headline
  }

  /// The name of a level for whoever reads it: nobody tells a clinic to contact the clinic.
  package func headline(_ level: Level, in context: ScreenContext) -> String {
    context.setting == .desk && level == .clinicToday
      ? context.words(.clinicTodayAtClinic) : headline(level, in: context.words)
  }

  /// The page of a level. If `levels.md` has none, a minimal page that tells the person to tell staff.
  ///
  /// - Parameter words: the words of the minimal page; a review sheet is in English.
  package func outcome(_ level: Level, in words: Words) -> Outcome {
    if let outcome = written(level) { return outcome }
    let advice = words(level >= .urgentSameDay ? .tellStaffNow : .tellStaff)
    return Outcome(
      slug: level.code, level: level, headline: headline(level, in: words),
      advice: [Inline(.text(advice), at: .start)], parts: Outcome.Parts(), position: .start)
  }

  /// Reads `levels.md`.
  ///
  /// - Parameter context: used to look up the files that it names.
  package static func read(_ page: Page, in context: ReadingContext) -> (levels: Levels, findings: [Finding]) {
    var levels = Levels()
    var factsReader = FactsReader(page, kind: name)
    levels.facts = factsReader.read(keys: GuideRoles.keys + ["shared-questions"])
    var findings = factsReader.findings
    levels.roles = GuideRoles(page, context: context, findings: &findings)
    var reader = OutcomeReader(path: page.path, hasHeadlines: true)
    for section in page.sections {
      if section.slug == "safety-net" {
        levels.safetyNet = section.blocks
      } else if let outcome = reader.read(section, needsParts: true) {
        if levels.written(outcome.level) != nil {
          findings.append(
            Finding(
              .duplicateHeading, in: page.path, at: section.position,
              "There is a page for the level \(outcome.level.code) already.", fix: "Delete one of the two."))
        }
        levels.outcomes.removeAll { $0.level == outcome.level }
        levels.outcomes.append(outcome)
      } else if !OutcomeReader.isOutcome(section) {
        findings.append(
          Finding(
            .unknownPart, in: page.path, at: section.position, "\"\(section.title)\" is no level.",
            fix: "Open it with an alert such as \"> [!NOTE]\", or delete it."))
      }
    }
    findings += reader.findings
    for level in Level.allCases.reversed() where levels.written(level) == nil {
      findings.append(
        Finding(
          .missingPart, in: page.path, at: page.titlePosition, "There is no page for the level \(level.code).",
          fix: "Add \"## \(level.code.capitalizedFirst)\" with an alert [!\(level.alert.rawValue)]."))
    }
    if levels.safetyNet.isEmpty {
      findings.append(
        Finding(
          .missingPart, in: page.path, at: page.titlePosition, "There is no section \"Safety net\".",
          fix: "Add \"## Safety net\" with what to watch for in the next weeks."))
    }
    return (levels, findings)
  }
}
