import Documents
import Prose
import Screens

/// A page to take home, made of guides.
extension Handout {
  init(_ title: String, of guides: [GuideFacts], in context: ScreenContext) {
    let day = context.today.map { "Made on \($0.inWords). " } ?? ""
    self.init(
      title, clinic: Self.clinic(context.facts),
      origin: Self.origin(of: guides) + [day + "General advice, no diagnosis."])
  }

  /// The clinic's name and numbers.
  private static func clinic(_ facts: LocalFacts) -> [String] {
    let numbers = [("Phone", "clinic-phone"), ("Hours", "clinic-hours"), ("Out of hours", "out-of-hours")]
    let words = numbers.compactMap { name, key in facts[key].isEmpty ? nil : "\(name): \(facts[key])." }
    return [facts["clinic-name"], (words + ["Emergency: \(facts["emergency-number"])."]).joined(separator: " ")]
  }

  /// Guides that were reviewed alike are named together.
  private static func origin(of guides: [GuideFacts]) -> [String] {
    var lines: [String] = []
    var reviews: [String] = []
    for guide in guides where !reviews.contains(guide.review) { reviews.append(guide.review) }
    for review in reviews {
      let named = guides.filter { $0.review == review }.map { "\($0.title) (\($0.versionName))" }
      lines.append("From: \(named.joined(separator: ", ")). \(review)")
    }
    return lines
  }

  /// Puts everything in the words of a place, and makes the codes from it.
  ///
  /// - Parameter shorter: texts for smaller codes, the fullest first.
  mutating func finish(in facts: LocalFacts, codes shorter: [String]) {
    title = facts.inLocalWords(title)
    banner = banner.map(facts.inLocalWords)
    box = box.map { Self.inWords($0, facts) }
    parts = parts.filter { !$0.rows.isEmpty }.map { Self.inWords($0, facts) }
    let lines = [title] + about + [banner].compactMap { $0 } + parts.flatMap(\.lines) + (box?.lines ?? [])
    codes = [(lines + clinic + origin).joined(separator: "\n")] + shorter
  }

  private static func inWords(_ part: Part, _ facts: LocalFacts) -> Part {
    let rows = part.rows.map { Row($0.runs.inWords(of: facts), $0.mark, rank: $0.rank) }
    return Part(facts.inLocalWords(part.heading), rows, mayRunOn: part.mayRunOn)
  }
}
