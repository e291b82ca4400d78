import ArgumentParser

/// `chairside visits`: the records of the staff desk.
struct VisitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visits", abstract: "List, show, export or forget the visits that the staff desk recorded.",
    discussion: """
      Visits are kept in one file of this user, for 30 days. They hold no names.

      Example: chairside visits list --open
      """,
    subcommands: [
      VisitsListCommand.self, VisitsShowCommand.self, VisitsExportCommand.self, VisitsForgetCommand.self,
    ])
}
