import Database
import Foundation
import Guides
import Staff
import StaffStore
import Testing

@Suite("The file of visits, and what can be wrong with it")
struct VisitFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ bytes: Data) throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    try bytes.write(to: URL(filePath: folder.file))
  }

  private func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// The error that opening throws; nil if it throws none.
  private func refusal() -> VisitLogError? {
    do {
      _ = try folder.store()
      return nil
    } catch {
      return error
    }
  }

  // MARK: Modes

  @Test("The folder is its owner's alone, and so are the file and those beside it")
  func modes() throws {
    let store = try folder.store()
    _ = try store.begin(.of("A"))
    let expected = ["": 0o700, "visits.sqlite": 0o600, "visits.sqlite-shm": 0o600, "visits.sqlite-wal": 0o600]
    #expect(try folder.modes() == expected)
  }

  @Test("Modes that others had before are taken away at opening")
  func widerModes() throws {
    let store = try folder.store()
    _ = try store.begin(.of("A"))
    for name in ["", "/visits.sqlite", "/visits.sqlite-wal", "/visits.sqlite-shm"] {
      try setMode(0o777, of: folder.path + name)
    }
    _ = try folder.store()
    #expect(Set(try folder.modes().filter { $0.key != "" }.values) == [0o600])
    #expect(try folder.modes()[""] == 0o700)
    #expect(try store.visits(VisitSearch()).count == 1)
  }

  @Test("A file or a folder that its owner made read-only stays so and is refused", arguments: ["", "/visits.sqlite"])
  func readOnly(_ name: String) throws {
    _ = try folder.store()
    try setMode(name.isEmpty ? 0o500 : 0o400, of: folder.path + name)
    #expect(refusal() == .notAllowed(path: folder.file))
    #expect(try folder.modes()[name.isEmpty ? "" : "visits.sqlite"] == (name.isEmpty ? 0o500 : 0o400))
    try setMode(0o700, of: folder.path)
  }

  // MARK: Unexpected files

  @Test("A link in place of the file is not followed", arguments: ["", "-wal"])
  func link(_ suffix: String) throws {
    let elsewhere = folder.path + "-elsewhere"
    try write(Data())
    if suffix.isEmpty { try FileManager.default.removeItem(atPath: folder.file) }
    try FileManager.default.createSymbolicLink(atPath: folder.file + suffix, withDestinationPath: elsewhere)
    #expect(refusal() == .other(path: folder.file, reason: "it is a link; put the file itself there"))
    #expect(!FileManager.default.fileExists(atPath: elsewhere))
  }

  @Test("A folder in place of the file is refused")
  func folderInPlace() throws {
    try FileManager.default.createDirectory(atPath: folder.file, withIntermediateDirectories: true)
    #expect(refusal() == .other(path: folder.file, reason: "it is not a file; move it away"))
  }

  @Test("A folder above that is not there, and a file in its place, are named")
  func noFolder() throws {
    let place = folder.path + "/a/b"
    let file = place + "/visits.sqlite"
    let missing = VisitLogError.other(path: file, reason: "No such file or directory")
    #expect(throws: missing) { try VisitStore(folder: place, zone: .utc) { Moment(seconds: 0) } }
    try Data().write(to: URL(filePath: folder.path))
    #expect(refusal() == .other(path: folder.file, reason: "Not a directory"))
  }

  @Test("An empty file becomes one of visits")
  func emptyFile() throws {
    try write(Data())
    #expect(try folder.store().visits(VisitSearch()) == [])
  }

  @Test("A file that is no database is left as it is", arguments: [100, 5000])
  func notADatabase(_ count: Int) throws {
    let bytes = Data(repeating: UInt8(ascii: "x"), count: count)
    try write(bytes)
    #expect(refusal() == .corrupt(path: folder.file))
    #expect(try Data(contentsOf: URL(filePath: folder.file)) == bytes)
  }

  @Test("A database of another program is left as it is")
  func anotherProgram() throws {
    try write(Data())
    try folder.raw().execute("CREATE TABLE event (x); INSERT INTO event VALUES (1)")
    let bytes = try Data(contentsOf: URL(filePath: folder.file))
    #expect(refusal() == .other(path: folder.file, reason: "it is a database of another program; move it away"))
    #expect(try Data(contentsOf: URL(filePath: folder.file)) == bytes)
  }

  @Test("A file of a newer version is left as it is")
  func newer() throws {
    _ = try folder.store().begin(.of("A"))
    try folder.raw().execute("INSERT INTO grdb_migrations VALUES ('2000')")
    let bytes = try folder.bytes()
    #expect(refusal() == .newer(path: folder.file))
    #expect(try folder.bytes() == bytes)
  }

  @Test("An event of a kind that only a newer version knows is said, not skipped")
  func newerKind() throws {
    let store = try folder.store()
    let id = try store.begin(.of("A"))
    try folder.raw().execute("INSERT INTO event (visit, kind, subject, value, time) VALUES (1, 'sung', '', '', 1)")
    #expect(throws: VisitLogError.newer(path: folder.file)) { try store.visit(id) }
  }

  @Test("A damaged page is said when it is met, and the file is left as it is")
  func damaged() throws {
    do {
      let store = try folder.store()
      for number in 0..<200 {
        let id = try store.begin(.of("\(number)"))
        _ = try store.record((0..<10).map { VisitEvent(.said, subject: "slug-\($0)", value: "told") }, in: id)
      }
    }
    var bytes = try Data(contentsOf: URL(filePath: folder.file))
    let pages = 4096 * 2..<bytes.count
    bytes.replaceSubrange(pages, with: Data(repeating: 0xA5, count: pages.count))
    try bytes.write(to: URL(filePath: folder.file))
    let store = try folder.store()
    #expect(throws: VisitLogError.corrupt(path: folder.file)) { try store.visits(VisitSearch()) }
    #expect(throws: VisitLogError.corrupt(path: folder.file)) { try store.record([VisitEvent(.said)], in: VisitID(3)) }
    #expect(try Data(contentsOf: URL(filePath: folder.file)) == bytes)
  }

  // MARK: Locked files

  @Test("A file that another program holds is said to be in use, and works when it is let go")
  func busy() throws {
    let store = try folder.store()
    let id = try store.begin(.of("A"))
    let other = try folder.raw()
    try other.execute("BEGIN IMMEDIATE")
    #expect(throws: VisitLogError.busy(path: folder.file)) { try store.record([VisitEvent(.said)], in: id) }
    #expect(throws: VisitLogError.busy(path: folder.file)) { try store.begin(.of("B")) }
    #expect(try store.visit(id)?.events == [])
    #expect(try folder.store().visits(VisitSearch()).count == 1)
    try other.execute("ROLLBACK")
    _ = try store.record([VisitEvent(.said, subject: "later")], in: id)
    #expect(try store.visit(id)?.events.map(\.subject) == ["later"])
  }

  @Test("A file that another program keeps to itself cannot be opened, and the refusal comes in time")
  func lockedWhole() throws {
    _ = try folder.store()
    do {
      let other = try folder.raw()
      try other.execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT")
      withExtendedLifetime(other) { #expect(refusal() == .busy(path: folder.file)) }
    }
    #expect(refusal() == nil)
  }

  /// Uses a thread of its own, because the pool that tests share may be busy for longer than the store waits.
  @Test("The store waits for a desk that is done in time")
  func waits() throws {
    let store = try folder.store(patience: 30)
    let id = try store.begin(.of("A"))
    let (isHeld, isDone) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let file = folder.file
    Thread.detachNewThread {
      guard let other = try? Connection(file), (try? other.execute("BEGIN IMMEDIATE")) != nil else { return }
      isHeld.signal()
      Thread.sleep(forTimeInterval: 0.2)
      try? other.execute("COMMIT")
      isDone.signal()
    }
    #expect(isHeld.wait(timeout: .now() + 30) == .success)
    #expect(try store.record([VisitEvent(.said)], in: id).count == 1)
    isDone.wait()
  }

  @Test("A file that was deleted or moved under the desk takes no more events")
  func deleted() throws {
    let store = try folder.store()
    let id = try store.begin(.of("A"))
    try FileManager.default.moveItem(atPath: folder.file, toPath: folder.file + ".old")
    let gone = VisitLogError.other(
      path: folder.file, reason: "the file was moved or deleted while it was in use; start again")
    #expect(throws: gone) { try store.record([VisitEvent(.said)], in: id) }
    _ = try? folder.store()
    #expect(throws: gone) { try store.begin(.of("B")) }
  }

  // MARK: Full disk

  @Test(
    "On a full disk nothing is recorded, all that was stays, and with room it goes on",
    .enabled(if: SmallDisk.canBeMade))
  func diskFull() throws {
    let disk = try SmallDisk(kilobytes: 400)
    let store = try disk.store()
    let id = try store.begin(.of("A"))
    var confirmed: [VisitEvent] = []
    let error = #expect(throws: VisitLogError.self) {
      for number in 0..<100_000 {
        confirmed += try store.record([VisitEvent(.said, subject: "slug-\(number)", value: "told")], in: id)
      }
    }
    #expect(error == .diskFull(path: disk.file))
    #expect(confirmed.count > 20)
    #expect(try store.visit(id)?.events == confirmed)
    #expect(try disk.store().visit(id)?.events == confirmed)
    try disk.grow(kilobytes: 2000)
    confirmed += try store.record([VisitEvent(.finished)], in: id)
    #expect(try store.visit(id)?.events == confirmed)
  }

  @Test("A disk without any room is said to be full at opening", .enabled(if: SmallDisk.canBeMade))
  func diskFullAtOpening() throws {
    let disk = try SmallDisk(kilobytes: 64)
    try disk.fill()
    #expect(throws: VisitLogError.diskFull(path: disk.file)) { try disk.store() }
  }
}
