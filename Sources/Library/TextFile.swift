import Glibc
import Pages

/// Small text files that are read whole and replaced atomically.
package enum TextFile {
  /// The text of a file of at most 1 MiB; nil if it cannot be read or is not UTF-8.
  package static func read(_ path: String) -> String? {
    bytes(of: path).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The bytes of a file of at most 1 MiB; "-" is standard input.
  ///
  /// A FIFO, a device or a folder is refused at once, because opening or reading it may wait without end.
  ///
  /// - Parameter acceptsPipe: true for input that a person names, which may be a pipe.
  package static func bytes(of path: String, acceptsPipe: Bool = false) -> [UInt8]? {
    let isInput = acceptsPipe && path == "-"
    let descriptor = isInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | (acceptsPipe ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    defer { if !isInput { close(descriptor) } }
    guard acceptsPipe || isRegular(descriptor) else {
      errno = EINVAL
      return nil
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= PageReader.largestFile {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    return nil
  }

  /// True if an open file is an ordinary one.
  static func isRegular(_ descriptor: Int32) -> Bool {
    var facts = stat()
    return fstat(descriptor, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }

  /// Writes a file that does not exist yet, and does not sync it. Returns false, with `errno` set, if that was not
  /// possible.
  package static func writeNew(_ bytes: [UInt8], to path: String) -> Bool {
    write(bytes, to: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW)
  }

  /// Writes a small file in place of one of the same length, and does not sync it.
  static func overwrite(_ bytes: [UInt8], at path: String) -> Bool {
    write(bytes, to: path, flags: O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
  }

  private static func write(_ bytes: [UInt8], to path: String, flags: Int32) -> Bool {
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { return false }
    let failure = ByteWriter.write(bytes, to: descriptor)
    close(descriptor)
    errno = failure
    return failure == 0
  }

  /// Replaces a file atomically. Returns false, with `errno` set, if that was not possible; the old file is then
  /// unchanged.
  @discardableResult
  package static func write(_ text: String, to path: String, mode: UInt32 = 0o600) -> Bool {
    errno = replace(path, with: Array(text.utf8), mode: mode)
    return errno == 0
  }

  /// Writes the bytes to a new file beside the old one, syncs it to disk and renames it over the old one.
  ///
  /// - Parameter owner: the owner of the file, if this user may set it; nil for this user.
  /// - Returns: 0, or the error number; the old file is then unchanged.
  static func replace(
    _ path: String, with bytes: [UInt8], mode: UInt32, owner: (user: uid_t, group: gid_t)? = nil
  ) -> Int32 {
    var facts = stat()
    // A device, a FIFO or a folder is not replaced by a file.
    if stat(path, &facts) == 0, facts.st_mode & S_IFMT != S_IFREG { return EINVAL }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    var draft = Array("\(folder).draft-XXXXXX".utf8CString)
    let descriptor = mkstemp(&draft)
    guard descriptor >= 0 else { return errno }
    if let owner { _ = fchown(descriptor, owner.user, owner.group) }
    // Independent of the umask.
    var failure = fchmod(descriptor, mode) == 0 ? ByteWriter.write(bytes, to: descriptor) : errno
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    close(descriptor)
    if failure == 0, rename(draft, path) != 0 { failure = errno }
    if failure != 0 { unlink(draft) }
    return failure
  }

  /// Makes a folder and its parents, accessible to their owner only.
  package static func makeFolders(_ path: String) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      mkdir(made, 0o700)
    }
  }
}
