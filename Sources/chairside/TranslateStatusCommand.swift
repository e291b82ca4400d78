import ArgumentParser
import Guides
import Library
import Pages

/// `chairside translate-status`: what a translation lacks, with both texts.
struct TranslateStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate-status",
    abstract: "List what is missing, stale or unsigned in a translation, with both texts.",
    discussion: """
      Ends with 1 if a text is missing or stale. A translation notes the text of each heading that it was made from;
      --accept notes that a heading, or a whole file, says what the source says now.

      Example: chairside translate-status --language es --content Content
      Example: chairside translate-status --language es --accept triage/headache#other-signs --content Content
      """)

  @Option(
    help: ArgumentHelp("A file, or one of its headings, that says what the source says now.", valueName: "id"))
  var accept: [String] = []

  @Flag(help: "Print the names of files and headings only.")
  var brief = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: ContentOptions

  func run() throws {
    let library = try options.library()
    guard library.isTranslation else {
      throw Failure(
        .usage, "\"\(library.language)\" is translated from no other language here. Name one, as --language es.")
    }
    for id in accept { try note(id, in: library) }
    guard accept.isEmpty else { return }
    let status = TranslationStatus(library)
    json ? Output.printJSON(Self.json(of: status)) : print(status)
    if !status.entries.isEmpty || !status.missing.isEmpty { throw ExitCode.notFound }
  }

  private func note(_ id: String, in library: GuideLibrary) throws {
    let parts = id.split(separator: "#", maxSplits: 1).map(String.init)
    do {
      let names = try TranslationMark(library).accept((parts.first ?? id) + ".md", heading: parts.dropFirst().first)
      Output.print(names.isEmpty ? "\(id): nothing to note." : "\(id): noted \(names.joined(separator: ", ")).")
    } catch {
      throw Failure(.badData, error.description)
    }
  }

  private func print(_ status: TranslationStatus) {
    for entry in status.entries {
      Output.print("\(entry.path)#\(entry.source.name): \(entry.reason.words)")
      guard !brief else { continue }
      Output.print("  Source, line \(entry.source.position.line):\n\(Self.indented(entry.source.text))")
      if let translation = entry.translation {
        Output.print("  Translation, line \(translation.position.line):\n\(Self.indented(translation.text))")
      }
    }
    for path in status.missing { Output.print("\(path): not translated") }
    let stale = status.entries.count { $0.reason != .missing }
    Output.print(
      "\(status.entries.count - stale + status.missing.count) missing, \(stale) stale, \(status.unsigned.count) files not signed by a translator."
    )
    if !brief { for path in status.unsigned { Output.print("  not signed: \(path)") } }
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
  }

  private static func json(of status: TranslationStatus) -> JSON {
    .object([
      "entries": .list(
        status.entries.map { entry in
          .object([
            "file": .string(entry.path), "heading": .string(entry.source.name),
            "reason": .string(entry.reason.rawValue), "sourceLine": .int(entry.source.position.line),
            "source": .string(entry.source.text),
            "translationLine": entry.translation.map { .int($0.position.line) } ?? .null,
            "translation": entry.translation.map { .string($0.text) } ?? .null,
          ])
        }),
      "missing": .list(status.missing.map(JSON.string)),
      "unsigned": .list(status.unsigned.map(JSON.string)),
    ])
  }
}

extension TranslationStatus.Entry.Reason {
  fileprivate var words: String {
    switch self {
    case .missing: "not translated"
    case .stale: "made from an older text"
    case .unknown: "does not say from which text it was made"
    }
  }
}
