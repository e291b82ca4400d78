import Glibc

/// A connected socket of this machine, which never waits. Closed with this value.
package struct LocalSocket: ~Copyable {
  package let descriptor: Int32
  /// What the other side has no room for yet.
  private var unsent: ArraySlice<UInt8> = []

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// A socket that is connected to a path; nil with `errno` if nobody listens there.
  package static func connected(toPath path: String) -> LocalSocket? {
    guard let descriptor = open() else { return nil }
    if withName(path, { connect(descriptor, $0, $1) }) == 0 { return LocalSocket(descriptor: descriptor) }
    let reason = errno
    close(descriptor)
    errno = reason
    return nil
  }

  /// A new socket; nil if there can be no more.
  static func open() -> Int32? {
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = Glibc.socket(AF_UNIX, kind, 0)
    return descriptor < 0 ? nil : descriptor
  }

  /// Calls `act` with the name of a socket at a path.
  ///
  /// - Returns: -1 with `errno` if the path is too long, else what `act` returns.
  static func withName(_ path: String, _ act: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    let bytes = Array(path.utf8)
    var name = sockaddr_un()
    guard bytes.count < MemoryLayout.size(ofValue: name.sun_path) else {
      errno = ENAMETOOLONG
      return -1
    }
    name.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: bytes) }
    return withUnsafePointer(to: name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        act($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  deinit { close(descriptor) }

  /// True while the other side has not taken everything.
  package var hasUnsent: Bool { !unsent.isEmpty }

  /// Sends bytes, or keeps those that the other side has no room for.
  ///
  /// - Returns: false if it is gone.
  package mutating func send(_ bytes: [UInt8] = []) -> Bool {
    unsent += bytes
    while !unsent.isEmpty {
      let descriptor = descriptor
      let count = unsent.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count > 0 {
        unsent = unsent.dropFirst(count)
      } else if errno != EINTR {
        return errno == EAGAIN
      }
    }
    return true
  }

  /// What the other side has sent; nil if it is gone.
  package func received() -> [UInt8]? {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count > 0 {
        all += buffer[..<count]
      } else if count == 0 {
        return all.isEmpty ? nil : all
      } else if errno != EINTR {
        return errno == EAGAIN ? all : nil
      }
    }
  }
}
