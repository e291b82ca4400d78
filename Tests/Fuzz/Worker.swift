import Glibc

/// Tries files one after another in this process, and says which begins and what it took.
struct Worker {
  let trial: Trial
  let seed: UInt64
  /// Each file with a number that this divides is checked with the whole folder.
  private static let wholeEvery = 50

  func run(_ numbers: Range<Int>) throws {
    let files = trial.files
    let mutator = Mutator(files: files, seed: seed)
    // A check of the whole folder takes time for the files that are in order; that is not the faulty file's.
    let whole = try files.first.map { try trial.run($0.bytes, at: $0.path, isWhole: true) } ?? []
    for number in numbers {
      let file = mutator.file(number)
      say("begin \(number) \(file.path)")
      let uses = try trial.run(file.bytes, at: file.path, isWhole: number % Self.wholeEvery == 0)
      let times = uses.map { use in
        let usual = ["check", "search"].contains(use.stage) ? whole.first { $0.stage == use.stage } : nil
        return use.use.milliseconds - (usual?.use.milliseconds ?? 0)
      }
      say("end \(Int(times.max() ?? 0)) \(uses.map(\.use.kibibytes).max() ?? 0)")
    }
  }

  private func say(_ line: String) {
    TestFile.write(Array((line + "\n").utf8), to: STDOUT_FILENO)
  }
}
