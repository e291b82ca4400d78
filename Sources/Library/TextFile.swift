import Glibc
import Prose

/// Small text files: read whole, written whole or not at all.
package enum TextFile {
  /// The text of a file of at most 1 MiB; nil where it cannot be read or is not UTF-8.
  package static func read(_ path: String) -> String? {
    bytes(of: path).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The bytes of a file of at most 1 MiB; "-" is standard input.
  package static func bytes(of path: String) -> [UInt8]? {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= PageReader.largestFile {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    return nil
  }

  /// Puts a new version of a file in place of the old one at once. False where that was not possible; the old one stays.
  @discardableResult
  package static func write(_ text: String, to path: String, mode: UInt32 = 0o600) -> Bool {
    let draft = "\(path).\(getpid()).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return false }
    // Whatever the process's mask takes away.
    fchmod(descriptor, mode)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { break }
      bytes = bytes.dropFirst(written)
    }
    let isWhole = bytes.isEmpty && fsync(descriptor) == 0
    close(descriptor)
    if isWhole, rename(draft, path) == 0 { return true }
    unlink(draft)
    return false
  }

  /// Makes a folder and those above it, for its owner alone.
  package static func makeFolders(_ path: String) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      mkdir(made, 0o700)
    }
  }
}
