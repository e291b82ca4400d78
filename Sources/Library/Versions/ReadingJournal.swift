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
  /// The hashes of files at which a check failed.
  private var failed: String { "\(folder)/content-failed" }

  /// Files at which a check failed, by the hash of their bytes. One that a check never finished is among them.
  func takeFailures() -> Set<String> {
    var hashes = Set((TextFile.read(failed) ?? "").split(separator: "\n").map(String.init))
    if let hash = TextFile.read(current), !hash.isEmpty, hashes.insert(hash).inserted {
      TextFile.write(hashes.sorted().map { $0 + "\n" }.joined(), to: failed)
    }
    finish()
    return hashes
  }

  /// Notes the file that is read from now on; nil for none.
  func note(_ hash: ContentHash?) {
    guard let hash else { return finish() }
    // It has to outlive the process, not the machine, so nothing is synced.
    _ = TextFile.overwrite(Array(hash.digits.utf8), at: current)
  }

  func finish() { unlink(current) }
}
