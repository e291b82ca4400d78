import ArgumentParser
import Guides
import Library
import Pages

/// `chairside diff OLD NEW`: the effect of a new version of the guidance on patients.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two content folders, or two languages, by what they mean. Ends with 1 if anything got milder.",
    discussion: """
      Example: chairside diff Content-2026-05 Content
      Example: chairside diff --languages en es Content
      """)

  @Argument(
    help: "The folder with the old content and that with the new; with --languages, one folder.", completion: .directory
  )
  var folders: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Two languages of one folder, which should mean the same.", valueName: "languages"))
  var languages: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "Language of the guidance.", completion: .languages)
  var language = "en"

  func run() throws {
    let (before, after) = try libraries()
    let rows = try rows(before, after)
    if json { Output.printJSON(.list(rows.map(\.json))) } else { print(rows) }
    if rows.contains(where: { $0.situations.milder > 0 || $0.isGone }) { throw ExitCode.notFound }
  }

  private func libraries() throws -> (before: GuideLibrary, after: GuideLibrary) {
    guard !languages.isEmpty else {
      guard folders.count == 2 else {
        throw Failure(.usage, "Two folders are compared. Write: chairside diff OLD NEW")
      }
      return (
        try ContentChoice(folder: folders[0], language: language).library(),
        try ContentChoice(folder: folders[1], language: language).library()
      )
    }
    // The folder may follow the two languages, as "--languages en es Content".
    let names = languages.prefix(2)
    let given = folders + languages.dropFirst(2)
    guard names.count == 2, given.count <= 1 else {
      throw Failure(.usage, "Two languages of one folder are compared. Write: chairside diff --languages en es FOLDER")
    }
    return (
      try ContentChoice(folder: given.first, language: names[0]).library(),
      try ContentChoice(folder: given.first, language: names[1]).library()
    )
  }

  private func rows(_ before: GuideLibrary, _ after: GuideLibrary) throws -> [DiffRow] {
    let ids = Set((before.paths + after.paths).filter { $0.contains("/") && !$0.hasSuffix(".cases.md") })
    return try ids.sorted().map { String($0.dropLast(3)) }.compactMap { id in
      let (older, newer) = (try guide(id, before), try guide(id, after))
      guard let older else { return DiffRow(id, changes: ["a new guide"]) }
      guard let newer else { return DiffRow(id, changes: ["the guide is gone"], isGone: true) }
      return newer.comparison(with: older).map { DiffRow(id, $0) }
    }
  }

  /// The guide with this ID. One with errors cannot be compared, and must not count as unchanged.
  private func guide(_ id: String, _ library: GuideLibrary) throws -> (any Guide)? {
    guard let reading = library.reading(of: id) else { return nil }
    guard let guide = reading.guide else {
      throw Failure(.badData, "\(id).md has errors and cannot be compared. Run: chairside check")
    }
    return guide
  }

  private func print(_ rows: [DiffRow]) {
    for row in rows {
      Output.print(row.id)
      for change in row.changes { Output.print("  \(change)") }
      for answer in row.answers {
        Output.print("  \(answer.change)")
        print(answer.situations, indent: "    ", opening: "With this answer ")
      }
      print(row.situations, indent: "  ", opening: "In all, ")
    }
    if rows.isEmpty { Output.print("Nothing has changed in meaning.") }
  }

  private func print(_ situations: GuideComparison.Situations, indent: String, opening: String) {
    guard situations.milder + situations.stricter > 0 else { return }
    Output.print("\(indent)\(opening)\(situations.words).")
    if let example = situations.milderExample { Output.print("\(indent)Milder: \(example)") }
    if let example = situations.stricterExample { Output.print("\(indent)Stricter: \(example)") }
  }
}
