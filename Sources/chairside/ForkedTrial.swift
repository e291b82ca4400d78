import CChildProcess
import Curses
import Glibc
import Library

/// Reads a guide first in a copy of this process, which may crash, hang or grow without harm to a person at work.
///
/// - Precondition: the process has one thread, because its copy has only the one that makes it.
struct ForkedTrial: ReadingTrial {
  /// Seconds of processor time for one guide; what is within the limits of the format needs less than one.
  private static let processorSeconds: UInt32 = 5
  /// Seconds on the clock, for a machine that is busy with other things.
  private static let patience = 30.0
  /// Bytes of memory for one guide.
  private static let mostMemory = 256 << 20

  func run(_ body: (_ note: @escaping (String) -> Void) -> Bool) -> TrialOutcome {
    var line: Int32 = -1
    let child = child_begin(&line, Self.processorSeconds, UInt64(Self.memoryInUse + Self.mostMemory))
    guard child >= 0 else { return .notPossible }
    if child == 0 {
      let isFine = body { path in Self.write(path, to: line) }
      child_end(isFine ? Answer.noError : Answer.errors)
    }
    defer { close(line) }
    let (lastPath, hasEnded) = Self.follow(line)
    let status = child_finish(child, hasEnded ? 0 : 1)
    switch status {
    case ..<0: return .notPossible
    case Answer.noError << 8: return .hasNoError
    case Answer.errors << 8: return .hasErrors
    default:
      let ranOut = !hasEnded || status & 0x7F == SIGXCPU || status & 0x7F == SIGKILL
      return .failed(ranOut ? .tookTooLong : .crashed, path: lastPath)
    }
  }

  /// Exit codes of the copy.
  private enum Answer {
    static let noError: Int32 = 10
    static let errors: Int32 = 11
  }

  private static func write(_ path: String, to line: Int32) {
    let bytes = Array("\(path)\n".utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(line, $0.baseAddress, $0.count) }
  }

  /// Bytes of data and stack that this process has now. Format: proc(5), statm.
  private static var memoryInUse: Int {
    let fields = TextFile.read("/proc/self/statm")?.split(separator: " ") ?? []
    return (fields.count > 5 ? Int(fields[5]) ?? 0 : 0) * Int(getpagesize())
  }

  /// Reads what the copy says until it ends or the time is up.
  ///
  /// - Returns: the last path that it named.
  private static func follow(_ line: Int32) -> (path: String?, hasEnded: Bool) {
    let end = Terminal.now + patience
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(line, &buffer, buffer.count)
      if count > 0 {
        text = Array((text + buffer[..<count]).suffix(buffer.count))
      } else if count == 0 {
        return (lastLine(of: text), true)
      } else if errno != EAGAIN, errno != EINTR {
        return (lastLine(of: text), false)
      } else {
        let left = end - Terminal.now
        guard left > 0 else { return (lastLine(of: text), false) }
        var waiting = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, Int32(left * 1000))
      }
    }
  }

  private static func lastLine(of text: [UInt8]) -> String? {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().last.map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
