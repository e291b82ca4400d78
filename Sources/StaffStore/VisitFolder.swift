import Glibc
import Staff

/// The folder of the visits, locked by one process at a time while it opens the file in it.
struct VisitFolder: ~Copyable {
  /// The path of the file of visits.
  let file: String
  /// The lock is released when the descriptor closes, so also if the process is killed.
  private let descriptor: Int32

  /// Makes the folder if there is none, and restricts it to its owner.
  ///
  /// - Parameter patience: seconds to wait for another process that is opening the file.
  init(_ path: String, patience: Double) throws(VisitLogError) {
    let file = "\(path)/visits.sqlite"
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw VisitLogError(errno: errno, path: file) }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw VisitLogError(errno: errno, path: file) }
    do {
      try Self.narrow(descriptor, file: file)
      try Self.lock(descriptor, file: file, patience: patience)
    } catch {
      close(descriptor)
      throw error
    }
    self.file = file
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  private static func narrow(_ descriptor: Int32, file: String) throws(VisitLogError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw VisitLogError(errno: errno, path: file) }
    guard status.st_uid == geteuid(), status.st_mode & 0o700 == 0o700 else { throw .notAllowed(path: file) }
    if status.st_mode & 0o7777 != 0o700, fchmod(descriptor, 0o700) != 0 {
      throw VisitLogError(errno: errno, path: file)
    }
  }

  private static func lock(_ descriptor: Int32, file: String, patience: Double) throws(VisitLogError) {
    var tries = Int(patience * 50)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
      guard tries > 0 else { throw .busy(path: file) }
      tries -= 1
      usleep(20_000)
    }
  }
}
