package import Guides
package import Pages

/// How many visits of a day opened each guide or reached each level. Contains no times, no answers and nothing
/// personal.
package struct SessionCounts: Equatable, Sendable {
  package private(set) var day: Day
  package private(set) var guides: [String: Int] = [:]
  package private(set) var levels: [Level: Int] = [:]

  package init(day: Day) { self.day = day }

  /// The counts kept so far; those of another day are dropped.
  package init(day: Day, kept text: String) {
    self.day = day
    guard let map = try? FrontMatter(yaml: text), map["day"]?.text == day.description else { return }
    for entry in map["guides"]?.entries ?? [] { guides[entry.key] = Self.count(entry.value) }
    for entry in map["levels"]?.entries ?? [] {
      if let level = Level(code: entry.key) { levels[level] = Self.count(entry.value) }
    }
  }

  /// A kept number; nil if it is none, or more than a day can have.
  private static func count(_ value: FrontMatter.Value) -> Int? {
    value.text.flatMap { Int($0) }.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
  }

  /// Counts one visit.
  package mutating func add(guides opened: Set<String>, levels reached: Set<Level>) {
    for guide in opened { guides[guide, default: 0] += 1 }
    for level in reached { levels[level, default: 0] += 1 }
  }

  /// The exact numbers, which the kiosk stores for itself until the day ends.
  package var kept: String {
    let guides = guides.sorted { $0.key < $1.key }.map { "  \(Self.quoted($0.key)): \($0.value)\n" }.joined()
    let levels = levels.sorted { $0.key < $1.key }.map { "  \($0.key.code): \($0.value)\n" }.joined()
    return "day: \(day)\n" + (guides.isEmpty ? "" : "guides:\n\(guides)") + (levels.isEmpty ? "" : "levels:\n\(levels)")
  }

  /// A name in double quotes, as YAML and Prometheus read it. It is that of a file, and holds no control character.
  private static func quoted(_ name: String) -> String {
    "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  /// Smaller counts could identify a person.
  private static let fewest = 5

  /// Prometheus text. A count under five is not exported; another metric marks it as "under five" with the value 1.
  package var prometheus: String {
    let guides = guides.sorted { $0.key < $1.key }.map { (label: "guide=\(Self.quoted($0.key))", count: $0.value) }
    let levels = levels.sorted { $0.key > $1.key }.map { (label: "level=\"\($0.key.code)\"", count: $0.value) }
    return metric("chairside_visits_opening_guide", "Visits of the day that opened a guide.", guides)
      + metric("chairside_visits_reaching_level", "Visits of the day that reached a level.", levels)
  }

  private func metric(_ name: String, _ help: String, _ rows: [(label: String, count: Int)]) -> String {
    func samples(_ name: String, _ help: String, _ rows: [(label: String, count: Int)]) -> String {
      guard !rows.isEmpty else { return "" }
      let lines = rows.map { "\(name){day=\"\(day)\",\($0.label)} \($0.count)\n" }.joined()
      return "# HELP \(name) \(help)\n# TYPE \(name) gauge\n\(lines)"
    }
    return samples(name, help, rows.filter { $0.count >= Self.fewest })
      + samples(
        name + "_below_five", help + " 1 where there were one to four.",
        rows.filter { (1..<Self.fewest).contains($0.count) }.map { ($0.label, 1) })
  }
}
