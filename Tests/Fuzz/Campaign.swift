import Foundation

/// Tries many files in processes of their own, so that a trap costs one file, and reports those over the limits.
struct Campaign {
  /// The most that a file may take: milliseconds of processor time, and KiB of memory.
  static let limits = (milliseconds: 1_000, kibibytes: 256 << 10)
  /// Seconds without a word from a worker after which its file counts as hanging.
  private static let patience = 30.0
  /// The number of files after which a worker is replaced, so that what it keeps is not counted for ever.
  private static let filesOfWorker = 500

  let content: String
  let seed: UInt64
  /// The most milliseconds of a file.
  let milliseconds: Int

  /// - Returns: true if no file was over a limit.
  func run(count: Int) throws -> Bool {
    var workers: [WorkerProcess] = []
    var next = 0
    var tally = Tally(milliseconds: milliseconds)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    while next < count || !workers.isEmpty {
      while workers.count < cores, next < count {
        let end = min(count, next + Self.filesOfWorker)
        workers.append(try WorkerProcess(content: content, seed: seed, numbers: next..<end))
        next = end
      }
      try listen(to: &workers, &tally)
    }
    Output.write(tally.summary)
    return tally.failures.isEmpty
  }

  /// Waits for some output, and counts it.
  private func listen(to workers: inout [WorkerProcess], _ tally: inout Tally) throws {
    var list = workers.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
    poll(&list, nfds_t(list.count), 1_000)
    for index in workers.indices.reversed() {
      if list[index].revents != 0 {
        let isOpen = workers[index].read { tally.add($0) }
        if isOpen { continue }
        let ended = workers.remove(at: index)
        guard let file = ended.end() else { continue }
        tally.fail(file, "ended the program")
        // Another one goes on with the file after it.
        let rest = (ended.current + 1)..<max(ended.current + 1, ended.numbers.upperBound)
        if !rest.isEmpty { workers.append(try WorkerProcess(content: content, seed: seed, numbers: rest)) }
      } else if workers[index].silence > Self.patience {
        workers[index].kill()
      }
    }
  }
}

/// The results so far.
struct Tally {
  /// The most milliseconds of a file.
  let milliseconds: Int
  private(set) var count = 0
  private(set) var opened = 0
  private(set) var slowest = (milliseconds: 0, file: "")
  private(set) var largest = (kibibytes: 0, file: "")
  private(set) var failures: [String] = []

  init(milliseconds: Int) { self.milliseconds = milliseconds }

  mutating func add(_ result: FileResult) {
    count += 1
    if result.isOpen { opened += 1 }
    if result.milliseconds > slowest.milliseconds { slowest = (result.milliseconds, result.file) }
    if result.kibibytes > largest.kibibytes { largest = (result.kibibytes, result.file) }
    if result.milliseconds > milliseconds { fail(result.file, "took \(result.milliseconds) ms") }
    if result.kibibytes > Campaign.limits.kibibytes { fail(result.file, "took \(result.kibibytes >> 10) MiB") }
  }

  mutating func fail(_ file: String, _ what: String) {
    failures.append("\(file) \(what)")
    Output.write("\(file) \(what)")
  }

  var summary: String {
    """
    \(count) files, \(failures.count) failures; \(opened) opened; slowest \(slowest.milliseconds) ms (\(slowest.file)), \
    largest \(largest.kibibytes >> 10) MiB (\(largest.file))
    """
  }
}

/// What one file took.
struct FileResult {
  /// The number and the path.
  let file: String
  let milliseconds: Int
  let kibibytes: Int
  /// True if the guide had no error.
  let isOpen: Bool
}
