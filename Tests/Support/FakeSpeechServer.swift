import Foundation
import Synchronization

/// A speech server that notes what it is told, in a thread of its own, on a socket in a new folder.
package final class FakeSpeechServer: Sendable {
  package enum Manner: Sendable {
    case replies
    /// Takes connections and lines, and replies to nothing.
    case hangs
    /// Says what no speech server says.
    case speaksAnotherProtocol
  }

  package let path: String
  private let folder: URL
  private let state: Mutex<State>

  private struct State {
    var listener: Int32 = -1
    var connections: [Int32] = []
    var noted: [String] = []
    var times: [Double] = []
    var manner: Manner
  }

  package init(_ manner: Manner = .replies, isStarted: Bool = true) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ssip-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "s").path(percentEncoded: false)
    state = Mutex(State(manner: manner))
    if isStarted { start() }
  }

  deinit {
    stop()
    try? FileManager.default.removeItem(at: folder)
  }

  /// What was said and asked for, in order: "en: text" for a message, otherwise the request.
  package var heard: [String] { state.withLock { $0.noted } }

  /// The monotonic times of what was heard, in seconds.
  package var heardTimes: [Double] { state.withLock { $0.times } }

  package func clear() {
    state.withLock {
      $0.noted = []
      $0.times = []
    }
  }

  package func set(_ manner: Manner) { state.withLock { $0.manner = manner } }

  package func start() {
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    unlink(path)
    let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let outcome = withUnsafePointer(to: name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    precondition(outcome == 0 && listen(listener, 8) == 0, "no socket at \(path)")
    state.withLock { $0.listener = listener }
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0, let self else { return }
        self.state.withLock { $0.connections.append(connection) }
        Thread.detachNewThread { [weak self] in FakeSpeechServer.serve(connection) { self } }
      }
    }
  }

  /// Ends all connections and takes no new ones.
  package func stop() {
    let (listener, connections) = state.withLock { state in
      defer { (state.listener, state.connections) = (-1, []) }
      return (state.listener, state.connections)
    }
    unlink(path)
    if listener >= 0 {
      shutdown(listener, Int32(SHUT_RDWR))
      close(listener)
    }
    for connection in connections { shutdown(connection, Int32(SHUT_RDWR)) }
  }

  private func note(_ line: String) {
    state.withLock {
      $0.noted.append(line)
      $0.times.append(ProcessInfo.processInfo.systemUptime)
    }
  }

  /// Reads requests and replies to them, as long as the server lives.
  private static func serve(_ connection: Int32, _ server: () -> FakeSpeechServer?) {
    var pending: [UInt8] = []
    var language = ""
    var text: [String]?
    var buffer = [UInt8](repeating: 0, count: 4096)
    defer { close(connection) }
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0, let server = server() else { return }
      pending += buffer[..<count]
      while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end].filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        pending.removeSubrange(...end)
        if let lines = text {
          guard line == "." else {
            text = lines + [line.hasPrefix(".") ? String(line.dropFirst()) : line]
            continue
          }
          text = nil
          let said = lines.joined(separator: "\n")
          if !said.isEmpty { server.note("\(language): \(said)") }
          server.reply("225-1\r\n225 OK MESSAGE QUEUED\r\n", on: connection)
          continue
        }
        if line == "SPEAK" {
          if server.state.withLock({ $0.manner == .replies }) { text = [] }
          server.reply("230 OK RECEIVING DATA\r\n", on: connection)
          continue
        }
        if line.hasPrefix("SET self LANGUAGE ") {
          language = String(line.dropFirst("SET self LANGUAGE ".count))
        } else {
          server.note(line)
        }
        server.reply("200 OK\r\n", on: connection)
      }
    }
  }

  private func reply(_ text: String, on connection: Int32) {
    switch state.withLock({ $0.manner }) {
    case .replies: _ = send(connection, text, text.utf8.count, Int32(MSG_NOSIGNAL))
    case .hangs: break
    case .speaksAnotherProtocol: _ = send(connection, "HTTP/1.0 400\r\n", 14, Int32(MSG_NOSIGNAL))
    }
  }
}
