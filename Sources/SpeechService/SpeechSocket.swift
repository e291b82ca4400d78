import Glibc

/// A connected socket that never waits. Closed with this value.
struct SpeechSocket: ~Copyable {
  let descriptor: Int32
  /// What the server has no room for yet.
  private var unsent: ArraySlice<UInt8> = []

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// A socket that is connected to an address; nil if nobody listens there.
  static func connected(to address: SpeechAddress) -> SpeechSocket? {
    let bytes = Array(address.path.utf8)
    var name = sockaddr_un()
    guard bytes.count < MemoryLayout.size(ofValue: name.sun_path) else { return nil }
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = Glibc.socket(AF_UNIX, kind, 0)
    guard descriptor >= 0 else { return nil }
    name.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: bytes) }
    let outcome = withUnsafePointer(to: name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    if outcome == 0 { return SpeechSocket(descriptor: descriptor) }
    close(descriptor)
    return nil
  }

  deinit { close(descriptor) }

  /// True while the server has not taken everything.
  var hasUnsent: Bool { !unsent.isEmpty }

  /// Sends bytes, or keeps those that the server has no room for.
  ///
  /// - Returns: false if the server is gone.
  mutating func send(_ bytes: [UInt8] = []) -> Bool {
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

  /// What the server has sent; nil if it is gone.
  func received() -> [UInt8]? {
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
