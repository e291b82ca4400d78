import Foundation
import Library

/// Tries faulty content files.
///
///     fuzz run CONTENT COUNT [SEED [MS]]     tries COUNT files; prints those over the limits, or over MS milliseconds
///     fuzz work CONTENT FIRST END SEED       the same in this process; prints a line for each file
///     fuzz write CONTENT NUMBER SEED         prints the file with this number
///     fuzz construct NAME BYTES              prints a construct
///     fuzz growth CONTENT [CONSTRUCT ...]    prints how the time of each construct grows
///
/// CONTENT is the folder of one language. The exit code is 1 if a file or a construct is over a limit.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let command = arguments.first, let subject = arguments.dropFirst().first else { exit(64) }
    let rest = Array(arguments.dropFirst(2))
    let numbers = rest.map { UInt64($0) ?? 0 }
    switch (command, numbers.count) {
    case ("run", 1...3):
      let campaign = Campaign(
        content: subject, seed: numbers.count > 1 ? numbers[1] : 1,
        milliseconds: numbers.count > 2 ? Int(numbers[2]) : Campaign.limits.milliseconds)
      exit(try campaign.run(count: Int(numbers[0])) ? 0 : 1)
    case ("work", 3):
      let trial = try Trial(content: subject)
      try Worker(trial: trial, seed: numbers[2]).run(Int(numbers[0])..<Int(numbers[1]))
    case ("write", 2):
      let file = Mutator(files: try Trial(content: subject).files, seed: numbers[1]).file(Int(numbers[0]))
      Output.write(Data(file.bytes))
    case ("construct", 1):
      let guides = GuideConstruct.all.filter { $0.name == subject }.map { $0.text(ofBytes: Int(numbers[0])) }
      let constructs = (Construct.inBody + Construct.inFrontMatter).filter { $0.name == subject }
      Output.write(Data((guides + constructs.map { $0.text(ofBytes: Int(numbers[0])) }).joined().utf8))
    case ("growth", _):
      let isWell = try Growth(trial: Trial(content: subject)).run(rest)
      exit(isWell ? 0 : 1)
    default: exit(64)
    }
  }
}
