import Glibc
import Staff

/// The file of visits on disk: for its owner alone, whatever the process's mask and the modes that were there.
///
/// Modes are only ever narrowed: a file that its owner made read-only stays so and is refused.
struct VisitFile: Equatable {
  let path: String
  private let device: dev_t
  private let number: ino_t

  /// Narrows the file, or makes an empty one where there is none.
  init(in folder: borrowing VisitFolder) throws(VisitLogError) {
    path = folder.file
    // Made before SQLite opens it, which would heed the process's mask. A file that is there is never opened here:
    // closing it would undo the locks of another connection of this process.
    let made = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if made >= 0 {
      close(made)
    } else if errno != EEXIST {
      throw VisitLogError(errno: errno, path: path)
    }
    for beside in ["-wal", "-shm", "-journal"] { _ = try Self.narrow(path + beside, path: path) }
    guard let status = try Self.narrow(path, path: path) else { throw .other(path: path, reason: "it is not there") }
    device = status.st_dev
    number = status.st_ino
  }

  /// False where another file, or none, has taken its place: what is written would be lost.
  var isInPlace: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_dev == device && status.st_ino == number
  }

  /// - Parameters:
  ///   - name: the file to narrow.
  ///   - path: the file to name in an error.
  /// - Returns: nil where there is none.
  private static func narrow(_ name: String, path: String) throws(VisitLogError) -> stat? {
    var status = stat()
    guard lstat(name, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw VisitLogError(errno: errno, path: path)
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFLNK { throw .other(path: path, reason: "it is a link; put the file itself there") }
    if kind != S_IFREG { throw .other(path: path, reason: "it is not a file; move it away") }
    guard status.st_uid == geteuid(), status.st_mode & 0o600 == 0o600 else { throw .notAllowed(path: path) }
    if status.st_mode & 0o7777 != 0o600, chmod(name, 0o600) != 0 { throw VisitLogError(errno: errno, path: path) }
    return status
  }
}
