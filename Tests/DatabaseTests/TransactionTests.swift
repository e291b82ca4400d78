import Database
import Testing

@Suite("Transactions")
struct TransactionTests {
  private let file: TemporaryFile
  private let database: Connection

  init() throws {
    file = try TemporaryFile()
    database = try Connection(file.path)
    try database.execute("PRAGMA journal_mode = WAL; CREATE TABLE item (name TEXT NOT NULL UNIQUE) STRICT")
  }

  private struct Refused: Error {}

  private func names(_ connection: Connection) throws -> [String] {
    try connection.rows("SELECT name FROM item ORDER BY name") { try $0["name"] }
  }

  private func insert(_ name: String) throws { try database.run("INSERT INTO item VALUES (?)", [name]) }

  @Test("What the work returns comes back, and others see what it did")
  func commit() throws {
    let result = try database.transaction {
      try insert("a")
      #expect(try names(Connection(file.path)) == [])
      return 7
    }
    #expect(result == 7)
    #expect(try names(Connection(file.path)) == ["a"])
  }

  @Test("An error of the work, or a broken rule, leaves nothing of it, and the next transaction goes on")
  func rollback() throws {
    #expect(throws: Refused.self) {
      try database.transaction {
        try insert("a")
        throw Refused()
      }
    }
    let error = try failure {
      try database.transaction {
        try insert("b")
        try insert("b")
      }
    }
    #expect(error?.message == "UNIQUE constraint failed: item.name")
    #expect(try names(database) == [])
    try database.transaction { try insert("c") }
    #expect(try names(database) == ["c"])
  }

  @Test("An error within the rows of a result ends the transaction too")
  func rollbackWithinRows() throws {
    for name in ["a", "b", "c"] { try insert(name) }
    #expect(throws: Refused.self) {
      try database.transaction {
        try database.run("DELETE FROM item WHERE name = 'a'")
        _ = try database.rows("SELECT name FROM item") { _ in throw Refused() }
      }
    }
    #expect(try names(database) == ["a", "b", "c"])
    #expect(try names(Connection(file.path)) == ["a", "b", "c"])
  }

  @Test("A rule that is only looked at in the end is one of the transaction")
  func rollbackAtTheEnd() throws {
    try database.execute(
      "CREATE TABLE part (item TEXT NOT NULL REFERENCES item (name) DEFERRABLE INITIALLY DEFERRED) STRICT")
    let error = try failure {
      try database.transaction { _ = try database.run("INSERT INTO part VALUES ('none')") }
    }
    #expect(error?.message == "FOREIGN KEY constraint failed")
    #expect(try database.value("SELECT count(*) FROM part", as: Int.self) == 0)
    try database.transaction { try insert("a") }
    #expect(try names(database) == ["a"])
  }

  @Test("A reading transaction sees one state throughout, and keeps nobody from writing")
  func deferred() throws {
    let other = try Connection(file.path)
    try database.transaction(.deferred) {
      #expect(try names(database) == [])
      try other.run("INSERT INTO item VALUES ('a')")
      #expect(try names(database) == [])
    }
    #expect(try names(database) == ["a"])
  }

  // MARK: Other connections

  @Test("A file that another connection writes is busy after the patience, and is free again when it is done")
  func busy() throws {
    let other = try Connection(file.path, patience: 0.1)
    let begin = ContinuousClock.now
    try database.transaction {
      let error = try failure { try other.transaction {} }
      #expect(error?.isBusy == true)
      #expect(ContinuousClock.now - begin >= .milliseconds(100))
      #expect(try names(other) == [])
      try insert("a")
    }
    try other.transaction { try other.run("INSERT INTO item VALUES ('b')") }
    #expect(try names(database) == ["a", "b"])
  }

  @Test("A transaction that began by reading cannot go on to write over what another wrote since")
  func staleState() throws {
    let other = try Connection(file.path)
    let error = try failure {
      try database.transaction(.deferred) {
        #expect(try names(database) == [])
        try other.run("INSERT INTO item VALUES ('a')")
        try insert("b")
      }
    }
    #expect(error?.isBusy == true)
    #expect(error?.extendedCode == 517)
    #expect(try names(database) == ["a"])
  }

  @Test("Two connections that write at once wait for each other, and nothing is lost")
  func twoWriters() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in ["a", "b"] {
        group.addTask { [path = file.path] in
          let connection = try Connection(path, patience: 30)
          for number in 0..<50 {
            try connection.transaction { try connection.run("INSERT INTO item VALUES (?)", ["\(writer)-\(number)"]) }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try names(database).count == 100)
  }
}
