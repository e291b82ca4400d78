import Documents
import Pages
import Screens

/// A page to take home that is made from guides.
extension Handout {
  init(_ title: String, of guides: [GuideFacts], in context: ScreenContext) {
    let words = context.words
    let day = context.today.map { words(.madeOn, ["day": words.date($0)]) }
    let lastLine = [day, words(.noDiagnosis)].compactMap { $0 }.joined(separator: " ")
    self.init(
      title, clinic: Self.clinic(context.facts, words), origin: Self.origin(of: guides, words) + [lastLine],
      in: words)
  }

  /// The clinic's name and numbers.
  private static func clinic(_ facts: LocalFacts, _ words: Words) -> [String] {
    let ways: [(key: String, phrase: Phrase, place: String)] = [
      ("clinic-phone", .clinicPhone, "number"), ("clinic-hours", .clinicHours, "hours"),
      ("out-of-hours", .outOfHours, "number"),
    ]
    let known = ways.filter { !facts[$0.key].isEmpty }.map { words($0.phrase, [$0.place: facts[$0.key]]) }
    let emergency = words(.emergencyNumber, ["number": facts["emergency-number"]])
    return [facts["clinic-name"], (known + [emergency]).joined(separator: " ")]
  }

  /// The origin lines: guides with the same review line are named together.
  private static func origin(of guides: [GuideFacts], _ words: Words) -> [String] {
    var reviews: [String] = []
    for guide in guides {
      let review = guide.review(in: words)
      if !reviews.contains(review) { reviews.append(review) }
    }
    return reviews.map { review in
      let named = guides.filter { $0.review(in: words) == review }.map {
        words(.titleAndVersion, ["title": $0.title, "version": $0.versionName])
      }
      return "\(words(.fromGuides, ["guides": words.enumeration(of: named)])) \(review)"
    }
  }

  /// Replaces words by the local ones, and makes the codes from the resulting text.
  ///
  /// - Parameter shorter: texts for smaller codes, the longest first.
  mutating func finish(in facts: LocalFacts, codes shorter: [String]) {
    title = facts.inLocalWords(title)
    banner = banner.map(facts.inLocalWords)
    box = box.map { Self.inWords($0, facts) }
    parts = parts.filter { !$0.rows.isEmpty }.map { Self.inWords($0, facts) }
    let lines = [title] + about + [banner].compactMap { $0 } + parts.flatMap(\.lines) + (box?.lines ?? [])
    codes = [(lines + clinic + origin).joined(separator: "\n")] + shorter
  }

  private static func inWords(_ part: Part, _ facts: LocalFacts) -> Part {
    let rows = part.rows.map { row in
      var local = row
      local.runs = row.runs.inWords(of: facts)
      return local
    }
    return Part(facts.inLocalWords(part.heading), rows, mayRunOn: part.mayRunOn)
  }
}
