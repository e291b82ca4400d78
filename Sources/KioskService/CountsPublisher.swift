import Guides
import Library
import Pages

/// Publishes the day's counts at fixed minutes, whether or not a visit ended: a file also has a time of change, which
/// nobody can set, and which would tell when a visit ended.
struct CountsPublisher {
  /// Seconds between two times of publishing, which are counted from midnight UTC.
  private static let interval = 600

  private let folder: RuntimeFolder
  /// The file for the counts; nil if nothing is counted.
  private let file: String?
  /// When to publish next, in event time; nil if nothing is counted.
  private(set) var nextDue: Double?

  init(_ folder: RuntimeFolder, file: String?, at time: Double) {
    self.folder = folder
    self.file = file
    if file != nil { nextDue = Self.next(after: time) }
  }

  private static func next(after time: Double) -> Double {
    time + Double(interval - LocalClock.now.seconds % interval)
  }

  mutating func publishIfDue(at time: Double) {
    guard let file, let due = nextDue, time >= due else { return }
    nextDue = Self.next(after: time)
    // At midnight, the day that has just ended.
    let day = ClockTime(Moment(seconds: LocalClock.now.seconds - Self.interval / 2), in: LocalClock.zone).day
    folder.publishCounts(of: day, to: file)
  }
}
