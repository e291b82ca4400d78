import ArgumentParser
import Guides
import Library
import Pages
import Screens

/// `chairside list`: every guide.
struct ListCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every guide.", discussion: "Example: chairside list --kind triage --json")

  @Option(
    help: "Only guides of this kind: \(GuideKinds.shipped.names.joined(separator: ", ")).",
    completion: .list(GuideKinds.shipped.names))
  var kind: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: ContentOptions

  mutating func validate() throws {
    guard let kind, GuideKinds.shipped[kind] == nil else { return }
    throw ValidationError("There is no kind \"\(kind)\". Use: \(GuideKinds.shipped.names.joined(separator: ", ")).")
  }

  func run(_ library: GuideLibrary) throws {
    let kinds = library.kinds.names.filter { kind == nil || $0 == kind }
    if json {
      Output.printJSON(.list(kinds.flatMap { library.list(of: $0) }.map { .object($0.jsonMembers) }))
    } else {
      Self.printText(library, kinds: kinds)
    }
  }

  /// Prints the table of contents; also used by `chairside` without a terminal.
  static func printText(_ library: GuideLibrary, kinds: [String]? = nil) {
    for kind in library.kinds.all where kinds?.contains(kind.name) ?? true {
      let guides = library.list(of: kind.name)
      guard !guides.isEmpty else { continue }
      Output.print(library.words(kind.menuTitle))
      for guide in guides { Output.print("  \(guide.id)  \(library.facts.inLocalWords(guide.title))") }
    }
    let broken = library.brokenFiles.count
    if broken > 0 { Output.complain("\(broken) could not be opened. See why with: chairside check") }
  }
}
