import Database
import Glibc
import Staff

extension VisitLogError {
  /// An SQLite error in words that staff can act on. Contains nothing that was to be recorded.
  init(_ error: DatabaseError, path: String) {
    if error.isBusy {
      self = .busy(path: path)
    } else if error.isFull || (error.isInputOutput && !Self.hasRoom(path)) {
      self = .diskFull(path: path)
    } else if error.isCorrupt {
      self = .corrupt(path: path)
    } else if error.isNotAllowed {
      self = .notAllowed(path: path)
    } else {
      self = .other(path: path, reason: error.message)
    }
  }

  /// A system error about the file or its folder.
  init(errno code: Int32, path: String) {
    switch code {
    case EACCES, EPERM, EROFS: self = .notAllowed(path: path)
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    default: self = .other(path: path, reason: String(cString: strerror(code)))
    }
  }

  /// Used because SQLite reports an I/O error if a memory-mapped file cannot grow.
  private static func hasRoom(_ path: String) -> Bool {
    var room = statvfs()
    return statvfs(path, &room) != 0 || UInt64(room.f_bavail) * UInt64(room.f_frsize) >= 65_536
  }
}
