import Glibc

/// A socket of this machine that others connect to. Closed with this value, and its file is removed.
package struct LocalListener: ~Copyable {
  package let descriptor: Int32
  private let path: String

  /// Listens at a path. The file that a listener left there when it was killed is replaced.
  ///
  /// - Returns: nil with `errno` if that cannot be, `EADDRINUSE` if another program listens there or the file is no socket.
  package init?(path: String) {
    // A program that listens accepts; a file that nobody listens at refuses.
    let isTaken = LocalSocket.connected(toPath: path) != nil
    if !isTaken, LocalFile(path) == .socket { unlink(path) }
    guard !isTaken, let descriptor = LocalSocket.open() else {
      errno = EADDRINUSE
      return nil
    }
    guard LocalSocket.withName(path, { bind(descriptor, $0, $1) }) == 0, listen(descriptor, 8) == 0 else {
      let reason = errno
      close(descriptor)
      errno = reason
      return nil
    }
    chmod(path, 0o660)
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    close(descriptor)
    unlink(path)
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
