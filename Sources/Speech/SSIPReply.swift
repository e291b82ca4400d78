/// A reply or an event of SSIP: a code of three digits and the lines that came with it.
struct SSIPReply: Equatable, Sendable {
  let code: Int
  let lines: [String]

  /// True for what the server reports by itself, such as the end of a message.
  var isEvent: Bool { (700..<800).contains(code) }

  var isError: Bool { code >= 300 && !isEvent }

  /// The end of a message.
  static let end = 702
}

/// Takes the replies of a server apart: lines such as `225-12`, of which the last has a space for the hyphen.
struct SSIPReplyParser: Sendable {
  private var line: [UInt8] = []
  private var lines: [String] = []

  /// A server that sends a line longer than this speaks another protocol.
  private static let longestLine = 4096

  /// - Throws: what cannot be a reply of SSIP.
  mutating func parse(_ bytes: some Sequence<UInt8>) throws(SSIPFault) -> [SSIPReply] {
    var replies: [SSIPReply] = []
    for byte in bytes {
      guard byte == UInt8(ascii: "\n") else {
        line.append(byte)
        if line.count > Self.longestLine { throw .notSSIP }
        continue
      }
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if let reply = try endOfLine() { replies.append(reply) }
    }
    return replies
  }

  private mutating func endOfLine() throws(SSIPFault) -> SSIPReply? {
    let text = String(decoding: line, as: UTF8.self)
    line = []
    guard let code = Int(text.prefix(3)), code >= 100, let mark = text.dropFirst(3).first, mark == " " || mark == "-"
    else { throw .notSSIP }
    lines.append(String(text.dropFirst(4)))
    if mark == "-" { return nil }
    defer { lines = [] }
    return SSIPReply(code: code, lines: lines)
  }
}

/// Why a connection to a speech server is of no use.
package enum SSIPFault: Error, Equatable {
  /// The server speaks another protocol.
  case notSSIP
  /// The server does not reply.
  case silent
}
