import Foundation

/// What one trial took.
struct ResourceUse {
  /// Processor time in milliseconds.
  let milliseconds: Double
  /// The growth of the largest resident size, in KiB, above the size before the trial.
  let kibibytes: Int

  static func measure(_ work: () throws -> Void) rethrows -> ResourceUse {
    // Sets the largest resident size back to the present one (proc(5), clear_refs).
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    let before = memory("VmRSS:")
    let start = clock()
    try work()
    return ResourceUse(milliseconds: clock() - start, kibibytes: max(0, memory("VmHWM:") - before))
  }

  private static func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
  }

  /// A size in KiB from /proc/self/status.
  private static func memory(_ name: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name) }) else { return 0 }
    return line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
