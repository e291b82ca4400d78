import Glibc

/// A socket of this machine that others connect to. Closed with this value, and its file is removed.
package struct LocalListener: ~Copyable {
  package let descriptor: Int32
  private let path: String
  /// Who may connect before the listener looks: a socket that never waits is refused beyond it, and its call lost.
  private static let mostWaiting: Int32 = 64
  /// The file that was made, to remove no other.
  private let made: FileID?

  /// Listens at a path. The file that a listener left there when it was killed is replaced.
  ///
  /// - Returns: nil with `errno`; `EADDRINUSE` if another program listens there or the file is no socket.
  package init?(path: String) {
    guard Self.makeRoom(at: path), let descriptor = LocalSocket.open() else { return nil }
    let isBound = LocalSocket.withName(path) { bind(descriptor, $0, $1) } == 0
    guard isBound, listen(descriptor, Self.mostWaiting) == 0 else {
      let reason = errno
      close(descriptor)
      errno = reason
      return nil
    }
    chmod(path, 0o660)
    self.descriptor = descriptor
    self.path = path
    made = FileID(path)
  }

  /// Removes the socket of a program that is gone; false with `errno` if something else is there.
  private static func makeRoom(at path: String) -> Bool {
    switch LocalFile(path) {
    case .nothing: return true
    case .socket where LocalSocket.connected(toPath: path) == nil:
      // Only this says that nobody listens: another program may be too busy to be connected to.
      guard errno == ECONNREFUSED else { return false }
      unlink(path)
      return true
    case .socket, .fifo, .other:
      errno = EADDRINUSE
      return false
    }
  }

  deinit {
    close(descriptor)
    if made != nil, FileID(path) == made { unlink(path) }
  }

  private struct FileID: Equatable {
    let device: dev_t
    let number: ino_t

    init?(_ path: String) {
      var facts = stat()
      guard lstat(path, &facts) == 0 else { return nil }
      (device, number) = (facts.st_dev, facts.st_ino)
    }
  }

  /// The next program that has connected; nil if there is none.
  package func accepted() -> LocalSocket? {
    let other = accept(descriptor, nil, nil)
    guard other >= 0 else { return nil }
    _ = fcntl(other, F_SETFD, FD_CLOEXEC)
    _ = fcntl(other, F_SETFL, O_NONBLOCK)
    return LocalSocket(descriptor: other)
  }
}

/// What is at a path.
package enum LocalFile: Equatable, Sendable {
  case nothing, fifo, socket, other

  package init(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      self = .nothing
      return
    }
    switch facts.st_mode & S_IFMT {
    case S_IFIFO: self = .fifo
    case S_IFSOCK: self = .socket
    default: self = .other
    }
  }
}
