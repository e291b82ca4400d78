import Database
import Glibc
import Staff

extension VisitLogError {
  /// What SQLite said, as a member of staff can use it. Holds nothing that was to be recorded.
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

  /// What the system said about the file or its folder.
  init(errno code: Int32, path: String) {
    switch code {
    case EACCES, EPERM, EROFS: self = .notAllowed(path: path)
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    default: self = .other(path: path, reason: String(cString: strerror(code)))
    }
  }

  /// SQLite calls a file that cannot grow an input and output error where it maps that file.
  private static func hasRoom(_ path: String) -> Bool {
    var room = statvfs()
    return statvfs(path, &room) != 0 || UInt64(room.f_bavail) * UInt64(room.f_frsize) >= 65_536
  }
}
