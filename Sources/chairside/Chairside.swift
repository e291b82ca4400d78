import ArgumentParser
import Glibc
import Guides
import Screens

/// `chairside`: the root command; without a subcommand it starts the reader.
struct Chairside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chairside",
    abstract: "Guidance about cosmetic Botox-type injections, offline in a terminal.",
    discussion: """
      Without a subcommand it opens the reader. It gives general guidance and no diagnosis.

      Example: chairside open triage/red-flags
      """,
    subcommands: readingCommands + kindCommands + otherCommands,
    defaultSubcommand: ReadCommand.self)

  private static var readingCommands: [any ParsableCommand.Type] {
    [ReadCommand.self, OpenCommand.self, ListCommand.self, ShowCommand.self, SearchCommand.self]
  }

  private static var kindCommands: [any ParsableCommand.Type] { GuideKinds.shipped.all.compactMap { $0.commandType } }

  private static var otherCommands: [any ParsableCommand.Type] {
    [
      HandoutCommand.self, CheckCommand.self, DiffCommand.self, TranslateStatusCommand.self, SignOffCommand.self,
      ReviewSheetCommand.self, PreviewCommand.self, MapCommand.self, KioskCommand.self, StaffCommand.self,
      VisitsCommand.self, PINHashCommand.self,
    ]
  }
}
