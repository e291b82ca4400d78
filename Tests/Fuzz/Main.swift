import Glibc
import Library

/// Tries faulty content files.
///
///     fuzz run CONTENT COUNT [SEED]          tries COUNT files; prints those over the limits
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
    guard let command = arguments.first, let content = arguments.dropFirst().first else { exit(64) }
    let numbers = arguments.dropFirst(2).map { UInt64($0) ?? 0 }
    switch (command, numbers.count) {
    case ("run", 1...2):
      let campaign = Campaign(content: content, seed: numbers.count > 1 ? numbers[1] : 1)
      exit(campaign.run(count: Int(numbers[0])) ? 0 : 1)
    case ("work", 3):
      try Scratch.with { scratch in
        let trial = try Trial(content: content, scratch: scratch)
        try Worker(trial: trial, seed: numbers[2]).run(Int(numbers[0])..<Int(numbers[1]))
      }
    case ("write", 2):
      try Scratch.with { scratch in
        let files = try Trial(content: content, scratch: scratch).files
        let file = Mutator(files: files, seed: numbers[1]).file(Int(numbers[0]))
        TestFile.write(Array("\(file.path)\n".utf8), to: STDERR_FILENO)
        TestFile.write(file.bytes, to: STDOUT_FILENO)
      }
    case ("construct", _):
      // Here the second word is the name of a construct, and the third the number of bytes.
      let bytes = Int(numbers.first ?? 1_000)
      let texts =
        GuideConstruct.all.filter { $0.name == content }.map { $0.text(ofBytes: bytes) }
        + (Construct.inBody + Construct.inFrontMatter).filter { $0.name == content }.map { $0.text(ofBytes: bytes) }
      TestFile.write(Array(texts.joined().utf8), to: STDOUT_FILENO)
    case ("growth", _):
      try Scratch.with { scratch in
        exit(try Growth(trial: Trial(content: content, scratch: scratch)).run(Array(arguments.dropFirst(2))) ? 0 : 1)
      }
    default: exit(64)
    }
  }
}
