import ArgumentParser
import Glibc

/// The entry point: parses, runs, and turns every failure into one sentence and the exit code that scripts rely on.
@main
enum Main {
  static func main() {
    do {
      var command = try Chairside.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Output.complain(failure.description)
      exit(failure.code.rawValue)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      let code = Chairside.exitCode(for: error)
      guard code != .success else { Chairside.exit(withError: error) }
      Output.complain(Chairside.fullMessage(for: error))
      exit(code == .validationFailure ? ExitCode.usage.rawValue : ExitCode.`internal`.rawValue)
    }
  }
}

/// `chairside`: with no subcommand, the reader.
struct Chairside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chairside",
    abstract: "Guidance about cosmetic Botox-type injections, offline in a terminal.",
    discussion: """
      Without a subcommand it opens the reader. It gives general guidance and no diagnosis.

      Example: chairside open triage/red-flags
      """,
    subcommands: [
      ReadCommand.self, OpenCommand.self, ListCommand.self, ShowCommand.self, TriageCommand.self,
      ChecklistCommand.self, AftercareCommand.self, CheckCommand.self, PreviewCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)
}
