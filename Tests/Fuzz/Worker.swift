/// Tries files one after another in this process, and says which begins and what it took.
struct Worker {
  let trial: Trial
  let seed: UInt64
  /// Each file with a number that this divides is checked with the whole folder.
  private static let wholeEvery = 50

  func run(_ numbers: Range<Int>) throws {
    let mutator = Mutator(files: trial.files, seed: seed)
    // A check of the whole folder takes time for the files that are in order; that is not the faulty file's.
    let whole = try trial.files.first.map { try trial.run($0.bytes, at: $0.path, isWhole: true).uses } ?? []
    for number in numbers {
      let file = mutator.file(number)
      Output.write("begin \(number) \(file.path)")
      let (uses, isOpen) = try trial.run(file.bytes, at: file.path, isWhole: number % Self.wholeEvery == 0)
      let times = uses.map { use in
        let usual = ["check", "search"].contains(use.stage) ? whole.first { $0.stage == use.stage } : nil
        return use.use.milliseconds - (usual?.use.milliseconds ?? 0)
      }
      let kibibytes = uses.map(\.use.kibibytes).max() ?? 0
      Output.write("end \(Int(times.max() ?? 0)) \(kibibytes) \(isOpen ? "open" : "refused")")
    }
  }
}
