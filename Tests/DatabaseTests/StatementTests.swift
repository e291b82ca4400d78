import Database
import Testing

@Suite("Running statements")
struct StatementTests {
  private let database: Connection

  init() throws {
    database = try Connection(nil)
    try database.execute(
      """
      CREATE TABLE owner (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE item (owner INTEGER NOT NULL REFERENCES owner (id) ON DELETE CASCADE, price INTEGER) STRICT;
      """)
  }

  /// The run count of each prepared statement of this SQL on the connection, from SQLite's `sqlite_stmt` table.
  private func prepared(_ sql: String) throws -> [Int] {
    try database.rows("SELECT run FROM sqlite_stmt WHERE sql = ?", [sql]) { try $0["run"] }
  }

  @Test("A result without rows has none, and no value")
  func empty() throws {
    #expect(try database.rows("SELECT id FROM owner") { try $0["id"] as Int } == [])
    #expect(try database.value("SELECT id FROM owner", as: Int.self) == nil)
  }

  @Test("Rows come in the order of the result, and the value is the first")
  func order() throws {
    let sql = "SELECT column1 AS number FROM (VALUES (3), (1), (2))"
    #expect(try database.rows(sql) { try $0["number"] as Int } == [3, 1, 2])
    #expect(try database.value(sql, as: Int.self) == 3)
  }

  @Test("A change says how many rows it changed, without those that a foreign key changed")
  func changes() throws {
    #expect(try database.run("INSERT INTO owner VALUES (1, 'a'), (2, 'b'), (3, 'c')") == 3)
    #expect(try database.run("INSERT INTO item VALUES (1, 10), (1, 20), (2, NULL)") == 3)
    #expect(try database.run("UPDATE item SET price = 5 WHERE price IS NULL") == 1)
    #expect(try database.run("DELETE FROM owner WHERE id < ?", [3]) == 2)
    #expect(try database.run("DELETE FROM owner WHERE id = ?", [9]) == 0)
    #expect(try database.value("SELECT count(*) FROM item", as: Int.self) == 0)
  }

  @Test("A script runs all its statements, and stops at the first that fails")
  func script() throws {
    let error = try failure {
      try database.execute(
        "INSERT INTO owner VALUES (1, 'a'); SELECT * FROM owner; INSERT INTO owner VALUES (1, 'b'); DELETE FROM owner")
    }
    #expect(error?.message == "UNIQUE constraint failed: owner.id")
    #expect(try database.rows("SELECT name FROM owner") { try $0["name"] as String } == ["a"])
  }

  // MARK: Errors

  @Test(
    "What SQLite cannot read is an error",
    arguments: [
      ("SELEC 1", "near \"SELEC\": syntax error"), ("SELECT * FROM missing", "no such table: missing"),
      ("SELECT price FROM owner", "no such column: price"), ("SELECT (", "incomplete input"),
    ])
  func syntax(_ sql: String, _ message: String) throws {
    for error in [try failure { try database.run(sql) }, try failure { try database.execute(sql) }] {
      #expect(error?.message == message)
      #expect(error?.description == "\(message) (SQLite error 1)")
    }
  }

  @Test(
    "A rule that was broken is named, without the value that broke it",
    arguments: [
      ("INSERT INTO owner VALUES (2, ?)", "secret", 2067, "UNIQUE constraint failed: owner.name"),
      ("INSERT INTO owner SELECT 3, NULL WHERE ? <> ''", "secret", 1299, "NOT NULL constraint failed: owner.name"),
      ("INSERT INTO item SELECT 99, 1 WHERE ? <> ''", "secret", 787, "FOREIGN KEY constraint failed"),
      ("INSERT INTO item VALUES (1, ?)", "secret", 3091, "cannot store TEXT value in INTEGER column item.price"),
    ])
  func constraint(_ sql: String, _ value: String, _ code: Int32, _ message: String) throws {
    try database.run("INSERT INTO owner VALUES (1, 'secret')")
    let error = try #require(try failure { try database.run(sql, [value]) })
    #expect(error.code == 19)
    #expect(error.extendedCode == code)
    #expect(error.message == message)
    #expect(![error.isBusy, error.isFull, error.isInputOutput, error.isCorrupt, error.isNotAllowed].contains(true))
  }

  @Test("An error does not quote what was searched for")
  func quotesNothing() throws {
    try database.execute("CREATE VIRTUAL TABLE page USING fts5(body)")
    let error = try #require(
      try failure { _ = try database.rows("SELECT body FROM page WHERE page MATCH ?", ["secret AND ("]) { _ in } })
    #expect(error.description == "SQL logic error (SQLite error 1)")
  }

  // MARK: Cached statements

  @Test("A statement is prepared once, however often it runs, and whatever it fails at")
  func preparedOnce() throws {
    let sql = "INSERT INTO owner VALUES (?, ?)"
    for number in 0..<20 { try database.run(sql, [number, "\(number)"]) }
    #expect(try failure { try database.run(sql, [1, "x"]) }?.extendedCode == 1555)
    #expect(throws: CancellationError.self) {
      try database.rows("SELECT id FROM owner") { _ in throw CancellationError() }
    }
    try database.run(sql, [20, "20"])
    #expect(try database.rows("SELECT id FROM owner") { try $0["id"] as Int } == Array(0...20))
    #expect(try prepared(sql) == [22])
    #expect(try prepared("SELECT id FROM owner").count == 1)
  }

  @Test("A statement that is run again within its own rows does not disturb them")
  func nested() throws {
    try database.run("INSERT INTO owner VALUES (1, 'a'), (2, 'b'), (3, 'c')")
    let sql = "SELECT id, name FROM owner WHERE id >= ? ORDER BY id"
    let rows = try database.rows(sql, [1]) { row in
      let id: Int = try row["id"]
      return "\(id)" + (try database.rows(sql, [id]) { try $0["name"] as String }).joined()
    }
    #expect(rows == ["1abc", "2bc", "3c"])
  }

  @Test("A statement that is kept follows the tables as they change")
  func changedTables() throws {
    try database.run("INSERT INTO owner VALUES (1, 'a')")
    let sql = "SELECT name FROM owner"
    #expect(try database.value(sql, as: String.self) == "a")
    try database.execute("ALTER TABLE owner ADD COLUMN age INTEGER; VACUUM")
    #expect(try database.value(sql, as: String.self) == "a")
    try database.execute("DROP TABLE item; DROP TABLE owner")
    #expect(try failure { _ = try database.value(sql, as: String.self) }?.code == 1)
  }
}
