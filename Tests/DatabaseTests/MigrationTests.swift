import Database
import Foundation
import Testing

@Suite("Migrations")
struct MigrationTests {
  private let file: TemporaryFile
  private let database: Connection

  init() throws {
    file = try TemporaryFile()
    database = try Connection(file.path)
  }

  private static let one = Migrations(["1": "CREATE TABLE item (name TEXT NOT NULL) STRICT"])
  private static let two = Migrations([
    "1": "CREATE TABLE item (name TEXT NOT NULL) STRICT",
    "2": "ALTER TABLE item ADD COLUMN price INTEGER; UPDATE item SET price = 1",
  ])

  private var steps: [String] {
    get throws { try database.rows("SELECT identifier FROM grdb_migrations ORDER BY 1") { try $0["identifier"] } }
  }

  @Test("A new file gets all steps, in their order")
  func fresh() throws {
    #expect(try !Self.two.areSuperseded(in: database))
    #expect(try database.value("SELECT count(*) FROM sqlite_schema", as: Int.self) == 0)
    try Self.two.run(on: database)
    #expect(try steps == ["1", "2"])
    try database.run("INSERT INTO item VALUES ('a', 2)")
    #expect(try !Self.two.areSuperseded(in: database))
  }

  @Test("A file of an older program gets what it does not have, and keeps what is in it")
  func partial() throws {
    try Self.one.run(on: database)
    try database.run("INSERT INTO item VALUES ('a')")
    #expect(try !Self.two.areSuperseded(in: database))
    try Self.two.run(on: database)
    #expect(try steps == ["1", "2"])
    #expect(try database.value("SELECT name || price FROM item", as: String.self) == "a1")
  }

  @Test("The table of steps is the one that the first files have")
  func table() throws {
    try Self.one.run(on: database)
    let sql = try database.value("SELECT sql FROM sqlite_schema WHERE name = 'grdb_migrations'", as: String.self)
    #expect(sql == "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
  }

  @Test("Where nothing is to do nothing is written, and no lock is waited for")
  func again() throws {
    try Self.two.run(on: database)
    let bytes = try file.bytes()
    let other = try Connection(file.path)
    try other.execute("BEGIN IMMEDIATE")
    try Self.two.run(on: database)
    try other.execute("ROLLBACK")
    #expect(try file.bytes() == bytes)
  }

  @Test("A step that is not known was made by a newer program")
  func newer() throws {
    try Self.two.run(on: database)
    #expect(try Self.one.areSuperseded(in: database))
    #expect(try !Self.two.areSuperseded(in: database))
    try database.execute("INSERT INTO grdb_migrations VALUES ('elsewhere')")
    #expect(try Self.two.areSuperseded(in: database))
  }

  @Test("A step that fails leaves the file as it was", arguments: ["NONSENSE", "INSERT INTO item VALUES (NULL, NULL)"])
  func failing(_ last: String) throws {
    try Self.one.run(on: database)
    try database.run("INSERT INTO item VALUES ('a')")
    let bytes = try file.bytes()
    let three = Migrations([
      "1": "NONSENSE", "2": "ALTER TABLE item ADD COLUMN price INTEGER", "3": "DELETE FROM item; \(last)",
    ])
    #expect(try failure { try three.run(on: database) } != nil)
    #expect(try file.bytes() == bytes)
    #expect(try steps == ["1"])
    #expect(try database.value("PRAGMA foreign_keys", as: Int.self) == 1)
    try Self.two.run(on: database)
    #expect(try steps == ["1", "2"])
  }

  @Test("A file that another connection writes is busy, and nothing of a step is done")
  func busy() throws {
    let other = try Connection(file.path)
    try other.execute("BEGIN IMMEDIATE")
    #expect(try failure { try Self.one.run(on: database) }?.isBusy == true)
    try other.execute("ROLLBACK")
    #expect(try database.value("SELECT count(*) FROM sqlite_schema", as: Int.self) == 0)
    try Self.one.run(on: database)
    #expect(try steps == ["1"])
  }

  // MARK: Foreign keys

  private static let linked = """
    CREATE TABLE owner (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE item (owner INTEGER NOT NULL REFERENCES owner (id) ON DELETE CASCADE);
    INSERT INTO owner VALUES (1, 'a');
    INSERT INTO item VALUES (1);
    """

  @Test("A step may make a table anew without deleting what refers to it")
  func tableAnew() throws {
    let anew = """
      CREATE TABLE new (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
      INSERT INTO new SELECT id, name FROM owner;
      DROP TABLE owner;
      ALTER TABLE new RENAME TO owner;
      """
    try Migrations(["1": Self.linked]).run(on: database)
    try Migrations(["1": Self.linked, "2": anew]).run(on: database)
    #expect(try database.value("SELECT count(*) FROM item", as: Int.self) == 1)
    #expect(try database.run("DELETE FROM owner") == 1)
    #expect(try database.value("SELECT count(*) FROM item", as: Int.self) == 0)
  }

  @Test("A step that leaves rows without what they refer to is undone")
  func orphans() throws {
    try Migrations(["1": Self.linked]).run(on: database)
    let error = try failure { try Migrations(["1": Self.linked, "2": "DELETE FROM owner"]).run(on: database) }
    #expect(error == .damaged("rows refer to rows that are not there"))
    #expect(try steps == ["1"])
    #expect(try database.value("SELECT count(*) FROM owner", as: Int.self) == 1)
  }
}
