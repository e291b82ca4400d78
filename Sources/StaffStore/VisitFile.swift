import Glibc
import Staff

/// The file of visits on disk, accessible to its owner only, regardless of the umask and of its earlier modes.
///
/// Permissions are only ever removed: a file that its owner made read-only stays so and is refused.
struct VisitFile: Equatable {
  let path: String
  private let device: dev_t
  private let number: ino_t

  /// Restricts the file's permissions, or makes an empty one if there is none.
  init(in folder: borrowing VisitFolder) throws(VisitLogError) {
    path = folder.file
    // Made before SQLite opens it, which would apply the umask. An existing file is never opened here: closing it would
    // release the locks of another connection of this process.
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

  /// False if the file was deleted or replaced by another: what is written would be lost.
  var isInPlace: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_dev == device && status.st_ino == number
  }

  /// - Parameters:
  ///   - name: the file to restrict.
  ///   - path: the file to name in an error.
  /// - Returns: nil if there is none.
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
