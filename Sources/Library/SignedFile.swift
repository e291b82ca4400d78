import Glibc
import Pages

/// A file that is replaced atomically: the new bytes are written to a file beside it, which is then renamed over it.
struct SignedFile {
  /// The path of the file itself, if the path given is a symbolic link.
  private let path: String
  private let facts: stat
  var bytes: [UInt8]

  init(_ given: String) throws(SignatureError) {
    guard let path = ContentFolder.realPath(given) else { throw .cannotWrite(given, reason: "it is not there") }
    var facts = stat()
    // Root may write any file, so the file's own permission is checked too.
    guard stat(path, &facts) == 0, facts.st_mode & 0o222 != 0, access(path, W_OK) == 0 else { throw .readOnly(given) }
    guard let bytes = TextFile.bytes(of: path) else { throw .cannotWrite(given, reason: "it cannot be read") }
    self.path = path
    self.facts = facts
    self.bytes = bytes
  }

  /// Writes the bytes to the disk, with the file's permissions and owner.
  func write() throws(SignatureError) {
    let failure = TextFile.replace(
      path, with: bytes, mode: facts.st_mode & 0o7777, owner: (facts.st_uid, facts.st_gid))
    switch failure {
    case 0: return
    case EACCES, EROFS, EPERM: throw .readOnly(path)
    default: throw .cannotWrite(path, reason: String(cString: strerror(failure)).lowercased())
    }
  }
}
