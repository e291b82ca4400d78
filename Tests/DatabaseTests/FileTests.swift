import Database
import Foundation
import Testing

@Suite("The file of a database, and what can be wrong with it")
struct FileTests {
  private let file: TemporaryFile

  init() throws { file = try TemporaryFile() }

  /// Creates a file with a table of `rows` rows, and closes the connection to it.
  private func fill(_ rows: Int) throws {
    let database = try Connection(file.path)
    try database.execute("CREATE TABLE item (number INTEGER, text TEXT) STRICT")
    try database.transaction {
      for number in 0..<rows {
        try database.run("INSERT INTO item VALUES (?, ?)", [number, String(repeating: "x", count: 100)])
      }
    }
  }

  @Test("A file keeps what was put in, and memory does not")
  func keeps() throws {
    try fill(3)
    #expect(try Connection(file.path).value("SELECT count(*) FROM item", as: Int.self) == 3)
    try Connection(nil).execute("CREATE TABLE item (number)")
    #expect(try Connection(nil).value("SELECT count(*) FROM sqlite_schema", as: Int.self) == 0)
  }

  // MARK: Closing

  @Test("The file is closed with the last reference to its connection, whatever ran before")
  func closing() throws {
    try fill(3)
    var database: Connection? = try Connection(file.path)
    try database?.execute("PRAGMA journal_mode = WAL")
    _ = try database?.rows("SELECT number FROM item") { try $0["number"] as Int }
    _ = try failure { try database?.run("INSERT INTO item VALUES ('a', 'b')") }
    _ = try failure { _ = try database?.rows("SELECT text FROM item") { try $0["text"] as Int } }
    #expect(try file.openCount() > 0)
    database = nil
    #expect(try file.openCount() == 0)
    #expect(!FileManager.default.fileExists(atPath: file.path + "-wal"))
  }

  @Test("A connection that cannot be opened, or not be used, leaves nothing open")
  func closingAfterFailure() throws {
    try file.write(Data(repeating: UInt8(ascii: "x"), count: 5000))
    for _ in 0..<5 {
      #expect(try failure { try Connection(file.path).execute("PRAGMA journal_mode = WAL") }?.isCorrupt == true)
    }
    #expect(try file.openCount() == 0)
  }

  @Test("A transaction that nobody ended is undone with its connection")
  func closingWithin() throws {
    try fill(3)
    var database: Connection? = try Connection(file.path)
    try database?.execute("BEGIN IMMEDIATE; DELETE FROM item")
    database = nil
    #expect(try Connection(file.path).value("SELECT count(*) FROM item", as: Int.self) == 3)
  }

  // MARK: Unusable files

  @Test("A path where no file can be is refused", arguments: ["", "/none/test.sqlite", "/proc/none.sqlite"])
  func noPlace(_ path: String) throws {
    let folder = URL(filePath: file.path).deletingLastPathComponent().path
    let error = try #require(try failure { _ = try Connection(path.isEmpty ? folder : path) })
    #expect(error.isNotAllowed)
    #expect(error.message == "unable to open database file")
  }

  /// The file is made read-only by the write version in its header, because file modes do not stop an administrator.
  @Test("A file that may only be read is read, and refuses to be written")
  func readOnly() throws {
    try fill(3)
    var bytes = try file.bytes()
    bytes[18] = 3
    try file.write(bytes)
    let database = try Connection(file.path)
    #expect(try database.value("SELECT count(*) FROM item", as: Int.self) == 3)
    let error = try failure { try database.run("DELETE FROM item") }
    #expect(error?.isNotAllowed == true)
    #expect(error?.isCorrupt == false)
    #expect(try file.bytes() == bytes)
  }

  @Test("A file that another user made read-only is refused", .enabled(if: geteuid() != 0))
  func readOnlyByMode() throws {
    try fill(3)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file.path)
    let database = try Connection(file.path)
    #expect(try database.value("SELECT count(*) FROM item", as: Int.self) == 3)
    #expect(try failure { try database.run("DELETE FROM item") }?.isNotAllowed == true)
  }

  @Test("A file that is no database is corrupt, and is left as it is", arguments: [16, 600, 5000])
  func notADatabase(_ count: Int) throws {
    let bytes = Data(repeating: UInt8(ascii: "x"), count: count)
    try file.write(bytes)
    let database = try Connection(file.path)
    #expect(try failure { try database.execute("CREATE TABLE item (number)") }?.isCorrupt == true)
    #expect(try file.bytes() == bytes)
  }

  @Test("A damaged page is an error where it is read, and not before")
  func damaged() throws {
    try fill(1000)
    var bytes = try file.bytes()
    bytes.replaceSubrange(4096 * 5..<4096 * 6, with: Data(repeating: 0xa5, count: 4096))
    try file.write(bytes)
    let database = try Connection(file.path)
    #expect(try database.value("SELECT number FROM item LIMIT 1", as: Int.self) == 0)
    let error = try failure { _ = try database.rows("SELECT number FROM item") { try $0["number"] as Int } }
    #expect(error?.isCorrupt == true)
    #expect(error?.message == "database disk image is malformed")
    #expect(try failure { try database.transaction { _ = try database.run("DELETE FROM item") } }?.isCorrupt == true)
    #expect(try file.bytes() == bytes)
  }

  // MARK: Full database

  @Test("Without room nothing of a transaction is kept, all before it stays, and with room it goes on")
  func full() throws {
    let database = try Connection(file.path)
    try database.execute("CREATE TABLE item (text TEXT) STRICT; PRAGMA max_page_count = 12")
    func insert(_ count: Int) throws {
      for _ in 0..<count { try database.run("INSERT INTO item VALUES (?)", [String(repeating: "x", count: 1000)]) }
    }
    try database.transaction { try insert(10) }
    let error = try failure { try database.transaction { try insert(100) } }
    #expect(error?.isFull == true)
    #expect(error?.message == "database or disk is full")
    #expect(try database.value("SELECT count(*) FROM item", as: Int.self) == 10)
    try database.execute("PRAGMA max_page_count = 1000")
    try database.transaction { try insert(100) }
    #expect(try Connection(file.path).value("SELECT count(*) FROM item", as: Int.self) == 110)
  }
}
