import Foundation

/// A socket that receives the notifications that a service sends to systemd.
///
/// A class, because it is an open socket, which has to be closed.
final class NoticeSocket {
  /// The name as in `NOTIFY_SOCKET`; that of an abstract socket begins with @.
  let name: String
  private let line: Int32
  private(set) var words: [String] = []

  init?(_ name: String) {
    self.name = name
    line = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = name.utf8.map { $0 == UInt8(ascii: "@") ? 0 : $0 }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count + (name.hasPrefix("@") ? 0 : 1))
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(line, $0, length) }
    }
    guard line >= 0, result == 0 else { return nil }
  }

  deinit { close(line) }

  /// Receives all pending messages without waiting.
  func listen() {
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = recv(line, &bytes, bytes.count, Int32(MSG_DONTWAIT))
      guard count > 0 else { return }
      words.append(String(decoding: bytes[..<count], as: UTF8.self))
    }
  }
}
