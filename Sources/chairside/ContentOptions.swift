import ArgumentParser
import Glibc
import Guides
import Library
import Pages
import Screens

/// The options of every command that reads content.
struct ContentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder with the guidance.", valueName: "folder"), completion: .directory)
  var content: String?

  @Option(
    help: ArgumentHelp("A clinic's own folder of the same layout, laid over the guidance.", valueName: "folder"),
    completion: .directory)
  var clinic: String?

  @Option(
    help: "Language of the guidance; without it, that of LANG if the guidance has it, else English.",
    completion: .languages)
  var language: String?

  @Option(help: "Place whose numbers and words to use, as en-GB.", completion: .places)
  var locale: String?

  @Flag(help: "Show the version of the program and of the guidance.")
  var version = false

  var choice: ContentChoice {
    ContentChoice(folder: content, clinic: clinic, language: language, locale: locale)
  }

  func library(look: GuideLibrary.Look = .once) throws -> GuideLibrary { try choice.library(look: look) }

  func context(of library: GuideLibrary) -> ScreenContext { choice.context(of: library) }
}

extension GuideLibrary {
  /// The guide with an ID that a person typed; an ID without a folder is looked up in several kinds, in order.
  ///
  /// - Parameter kinds: at least one; used only for IDs without a folder.
  func guide(typed id: String, of kinds: [any GuideKind.Type]) throws -> any Guide {
    let ids = id.contains("/") ? [id] : kinds.map { "\($0.name)/\(id)" }
    return try guideAndSection(ids.first { hasFile(of: $0) } ?? ids.first ?? id).guide
  }

  private func hasFile(of id: String) -> Bool { paths.contains("\(id.prefix { $0 != "#" }).md") }

  /// The guide with an ID that a person typed; the failure suggests the nearest existing ID.
  func guideAndSection(_ id: String) throws -> (guide: any Guide, section: String?) {
    let halves = id.split(separator: "#", maxSplits: 1).map(String.init)
    let name = halves.first ?? ""
    let known = paths.filter { $0.contains("/") && !$0.hasSuffix(".cases.md") }.map { String($0.dropLast(3)) }
    guard let reading = reading(of: name) else {
      throw Failure(
        .notFound, "There is no guide \"\(name)\".\(Spelling.hint(for: name, among: known)) Try: chairside list")
    }
    guard let guide = reading.guide else {
      let first = reading.findings.first { $0.severity == .error }?.description ?? ""
      throw Failure(.badData, "The guide \"\(name)\" has errors and cannot be opened. \(first)")
    }
    guard halves.count == 2 else { return (guide, nil) }
    let slugs = guide.sections.map(\.slug) + guide.otherSlugs
    guard slugs.contains(halves[1]) else {
      throw Failure(
        .notFound,
        "The guide \"\(name)\" has no section \"\(halves[1])\".\(Spelling.hint(for: halves[1], among: slugs))")
    }
    return (guide, halves[1])
  }
}
