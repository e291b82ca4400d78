import ArgumentParser
import Guides
import Library
import Prose

/// `chairside diff OLD NEW`: what a new version of the guidance means for patients.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two content folders by what they mean. Ends with 1 if anything got milder.",
    discussion: "Example: chairside diff Content-2026-05 Content")

  @Argument(help: "The folder with the old content.")
  var old: String

  @Argument(help: "The folder with the new content.")
  var new: String

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "Language of the guidance.")
  var language = "en"

  func run() throws {
    let before = try ContentChoice(folder: old, language: language).library()
    let after = try ContentChoice(folder: new, language: language).library()
    let rows = try rows(before, after)
    if json { try Output.printJSON(rows) } else { print(rows) }
    if rows.contains(where: { $0.milder > 0 || $0.isGone }) { throw ExitCode.notFound }
  }

  private func rows(_ before: GuideLibrary, _ after: GuideLibrary) throws -> [Row] {
    let ids = Set((before.paths + after.paths).filter { $0.contains("/") && !$0.hasSuffix(".cases.md") })
    return try ids.sorted().map { String($0.dropLast(3)) }.compactMap { id in
      let (older, newer) = (try guide(id, before), try guide(id, after))
      guard let older else { return Row(id, changes: ["a new guide"]) }
      guard let newer else { return Row(id, changes: ["the guide is gone"], isGone: true) }
      guard let older = older as? Triage.Guide, let newer = newer as? Triage.Guide else {
        return older.facts.meaning == newer.facts.meaning ? nil : Row(id, changes: ["the text has changed"])
      }
      return Row(older, newer)
    }
  }

  /// A guide with errors cannot be compared, and must not count as unchanged.
  private func guide(_ id: String, _ library: GuideLibrary) throws -> (any Guide)? {
    guard let reading = library.reading(of: id) else { return nil }
    guard let guide = reading.guide else {
      throw Failure(.badData, "\(id).md has errors and cannot be compared. Run: chairside check")
    }
    return guide
  }

  private func print(_ rows: [Row]) {
    for row in rows {
      Output.print(row.id)
      for change in row.changes { Output.print("  \(change)") }
      if row.milder + row.stricter > 0 {
        Output.print(
          "  \(Row.words(row.milder)) situations end milder, \(Row.words(row.stricter)) stricter, "
            + "\(Row.words(row.same)) the same")
      }
      if let example = row.milderExample { Output.print("  Milder: \(example)") }
      if let example = row.stricterExample { Output.print("  Stricter: \(example)") }
    }
    if rows.isEmpty { Output.print("Nothing has changed in meaning.") }
  }
}

extension DiffCommand {
  private struct Row: Encodable {
    let id: String
    let changes: [String]
    var isGone = false
    var milder = 0.0
    var stricter = 0.0
    var same = 0.0
    var milderExample: String?
    var stricterExample: String?

    init(_ id: String, changes: [String], isGone: Bool = false) {
      self.id = id
      self.changes = changes
      self.isGone = isGone
    }

    /// Nil where neither words nor levels have changed.
    init?(_ old: Triage.Guide, _ new: Triage.Guide) {
      var comparison = PlanComparison(old: old.plan, new: new.plan)
      let counts = comparison.counts()
      let changes = AnswerChanges.words(old: old, new: new)
      guard counts.milder + counts.stricter > 0 || !changes.isEmpty || old.facts.meaning != new.facts.meaning else {
        return nil
      }
      id = new.facts.id
      self.changes = changes.isEmpty && counts.milder + counts.stricter == 0 ? ["the text has changed"] : changes
      (milder, stricter, same) = (counts.milder, counts.stricter, counts.same)
      milderExample = counts.milderExample.map(Self.words)
      stricterExample = counts.stricterExample.map(Self.words)
    }

    private static func words(_ example: PlanComparison.Example) -> String {
      let told = example.answers.filter { !$0.hasSuffix("= None of these") }
      let answers = told.isEmpty ? ["None of these, everywhere"] : told
      return (answers + ["\(example.after.code), before: \(example.before.code)"]).joined(separator: " -> ")
    }

    /// A count without a fraction; large ones are rounded to the precision of a Double.
    static func words(_ count: Double) -> String {
      count < 1e15 ? "\(Int(count))" : "about \(count)"
    }
  }
}
