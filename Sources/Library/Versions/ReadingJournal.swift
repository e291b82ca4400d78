import Glibc
import Pages

/// The file that a check is reading, written to disk, so that the next check knows at which file the last one failed.
///
/// A crash, a hang and too much memory end the whole process; what is on disk outlives it. The folder should be one that
/// is emptied when the machine starts: after a power cut nothing is blamed.
package struct ReadingJournal: Sendable {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  /// The line that names the file being read.
  private var current: String { "\(folder)/content-reading" }
  /// The program that failed, and the hash of a file for each failure.
  private var failed: String { "\(folder)/content-failed" }
  /// A file is left out when a check failed at it so often: one that was stopped for another reason blames nothing.
  private static let mostFailures = 2

  /// The files at which checks by this program failed more than once, by the hash of their bytes.
  func takeFailures() -> Set<String> {
    let program = BuildID.own ?? "-"
    let known = (TextFile.read(failed) ?? "").split(separator: "\n").map(String.init)
    var failures = known.first == program ? Array(known.dropFirst()) : []
    if let hash = TextFile.read(current), !hash.isEmpty {
      failures.append(hash)
      TextFile.write(([program] + failures.suffix(1_000)).map { $0 + "\n" }.joined(), to: failed)
    }
    finish()
    let counts = Dictionary(failures.map { ($0, 1) }, uniquingKeysWith: +)
    return Set(counts.filter { $0.value >= Self.mostFailures }.keys)
  }

  /// Notes the file that is read from now on; nil for none.
  func note(_ hash: ContentHash?) {
    guard let hash else { return finish() }
    // All hashes have the same length. It has to outlive the process, not the machine, so nothing is synced.
    _ = TextFile.overwrite(Array(hash.digits.utf8), at: current)
  }

  func finish() { unlink(current) }
}
