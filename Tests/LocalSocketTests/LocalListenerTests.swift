import Glibc
import LocalSockets
import Testing

/// Sockets of this machine, in a folder of the test.
@Suite("A socket that others connect to")
struct LocalListenerTests {
  private let path: String

  init() {
    var template = Array("/tmp/chairside-socket-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template)) + "/desk"
  }

  private func permissions() -> mode_t? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : nil
  }

  @Test("What is sent is received, and the file is gone afterwards")
  func sends() throws {
    do {
      guard let listener = LocalListener(path: path) else { throw Missing() }
      #expect(permissions() == 0o660)
      guard var sender = LocalSocket.connected(toPath: path) else { throw Missing() }
      let isSent = sender.send(Array("emergency\n".utf8))
      guard let receiver = listener.accepted() else { throw Missing() }
      #expect(isSent && receiver.received() == Array("emergency\n".utf8))
      let isAlone = listener.accepted() == nil
      #expect(isAlone)
    }
    #expect(permissions() == nil)
  }

  @Test("The file of a listener that was killed is replaced, and that of one that listens is not")
  func replaces() throws {
    do {
      // What a listener made under another name is not removed at its end, as after a kill.
      guard let dead = LocalListener(path: path + ".new") else { throw Missing() }
      #expect(rename(path + ".new", path) == 0 && dead.descriptor >= 0)
    }
    #expect(LocalFile(path) == .socket)
    guard let first = LocalListener(path: path) else { throw Missing() }
    let hasSecond = LocalListener(path: path) != nil
    #expect(!hasSecond && errno == EADDRINUSE)
    let isHeard = LocalSocket.connected(toPath: path) != nil
    #expect(isHeard && first.descriptor >= 0)
  }

  @Test("Another file is left alone")
  func leavesFiles() {
    close(creat(path, 0o600))
    let isMade = LocalListener(path: path) != nil
    #expect(!isMade && errno == EADDRINUSE && LocalFile(path) == .other)
    let tooLong = "/tmp/" + String(repeating: "x", count: 200)
    let isLong = LocalListener(path: tooLong) != nil
    #expect(!isLong && errno == ENAMETOOLONG)
  }
}

/// A socket that cannot be copied is not there.
private struct Missing: Error {}
