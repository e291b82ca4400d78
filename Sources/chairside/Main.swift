import ArgumentParser
import Glibc
import Guides
import Screens

/// The entry point: parses, runs, and turns every failure into one sentence and the exit code that scripts rely on.
@main
enum Main {
  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      if arguments.isEmpty {
        try openReader(at: nil)
      } else if arguments.count == 2, arguments.first == "open", let id = arguments.last, !id.hasPrefix("-") {
        try openReader(at: id)
      } else {
        var command = try Chairside.parseAsRoot(Self.withOptionsLast(Array(arguments)))
        try command.run()
      }
    } catch let failure as Failure {
      Output.complain(failure.description)
      exit(failure.code.rawValue)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      let code = Chairside.exitCode(for: error)
      guard code != .success else { return Output.print(Chairside.fullMessage(for: error)) }
      Output.complain(Chairside.fullMessage(for: error))
      exit(code == .validationFailure ? ExitCode.usage.rawValue : ExitCode.`internal`.rawValue)
    }
  }

  /// The arguments with the options that stand before a subcommand behind it, since each belongs to the subcommand.
  static func withOptionsLast(_ arguments: [String]) -> [String] {
    // A shell asks for completions with the words of a command line behind this, in their order.
    if arguments.first == "---completion" { return arguments }
    let names = Set(Chairside.configuration.subcommands.map { $0._commandName } + ["help"])
    var place = 0
    while place < arguments.count, arguments[place].hasPrefix("-"), arguments[place] != "--" {
      let takesNext = !arguments[place].contains("=") && arguments.indices.contains(place + 1)
      let next = takesNext ? arguments[place + 1] : "-"
      place += next.hasPrefix("-") || names.contains(next) ? 1 : 2
    }
    guard place > 0, place < arguments.count, names.contains(arguments[place]) else { return arguments }
    return Array(arguments[place...] + arguments[..<place])
  }

  /// Opens the reader for `chairside` and `chairside open ID` without the argument parser, which takes as long as
  /// opening the first screen.
  private static func openReader(at id: String?) throws {
    let choice = ContentChoice(trustsStamp: true)
    let library = try choice.library()
    if let id { _ = try library.guideAndSection(id) }
    try ReaderLoop(library: library, choice: choice, look: ReaderLook(), target: id.map { Target(link: $0) }).run()
  }
}
