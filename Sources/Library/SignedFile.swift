import Glibc
import Prose

/// A file that is replaced whole or not at all: the new bytes are written beside it and then take its name.
struct SignedFile {
  /// The file itself, where the path is a symbolic link.
  private let path: String
  private let facts: stat
  var bytes: [UInt8]

  init(_ given: String) throws(SignatureError) {
    guard let path = ContentFolder.realPath(given) else { throw .cannotWrite(given, reason: "it is not there") }
    var facts = stat()
    // Root may write anything, so the file's own permission is looked at too.
    guard stat(path, &facts) == 0, facts.st_mode & 0o222 != 0, access(path, W_OK) == 0 else { throw .readOnly(given) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(given, reason: "it cannot be read") }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: PageReader.largestFile + 1)
    var count = 0
    while count < buffer.count {
      let got = buffer[count...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      count += got
    }
    self.path = path
    self.facts = facts
    bytes = Array(buffer[..<count])
  }

  /// Writes the bytes to the disk, with the file's permissions and owner.
  func write() throws(SignatureError) {
    let folder = path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    var name = Array("\(folder)/.sign-off-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else {
      if errno == EACCES || errno == EROFS || errno == EPERM { throw .readOnly(path) }
      throw .cannotWrite(path, reason: Self.reason)
    }
    var failure = writeAll(to: descriptor) ? nil : Self.reason
    _ = fchown(descriptor, facts.st_uid, facts.st_gid)
    if failure == nil, fchmod(descriptor, facts.st_mode & 0o7777) != 0 || fsync(descriptor) != 0 {
      failure = Self.reason
    }
    close(descriptor)
    if failure == nil, rename(name, path) != 0 { failure = Self.reason }
    if let failure {
      unlink(name)
      throw .cannotWrite(path, reason: failure)
    }
  }

  private func writeAll(to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  private static var reason: String { String(cString: strerror(errno)).lowercased() }
}
