import Database
import Testing

@Suite("Values that are bound and read")
struct ValueTests {
  private let database: Connection

  init() throws {
    database = try Connection(nil)
    try database.execute("CREATE TABLE item (content)")
  }

  /// The value after a round trip through a table, and the type that SQLite stored it as.
  private func kept<Value: DatabaseValue>(_ value: Value) throws -> (Value, String) {
    try database.run("INSERT INTO item VALUES (?)", [value])
    let sql = "SELECT content, typeof(content) AS type FROM item"
    let rows = try database.rows(sql) { row in (try row["content"] as Value, try row["type"] as String) }
    return try #require(rows.first)
  }

  @Test("A whole number", arguments: [Int.min, -1, 0, 1, 0x7fff_ffff, 0x8000_0000, .max])
  func int(_ number: Int) throws {
    #expect(try kept(number) == (number, "integer"))
  }

  @Test(
    "A number with a fraction", arguments: [Double.infinity, -.infinity, .greatestFiniteMagnitude, 1e-300, -0.5, 0, 1])
  func double(_ number: Double) throws {
    #expect(try kept(number) == (number, "real"))
  }

  @Test("What is not a number is kept as NULL")
  func notANumber() throws {
    try database.run("INSERT INTO item VALUES (?)", [Double.nan])
    #expect(try database.value("SELECT content FROM item", as: Double?.self) == .some(nil))
  }

  @Test(
    "Text",
    arguments: [
      "", "a", "it's \"quoted\" -- ; ?", "Grüße", "e\u{301}", "日本語", "👩🏽‍⚕️", "\u{feff}\r\n\t\u{1}", "one\0two", "\0",
      String(repeating: "long ", count: 100_000),
    ])
  func text(_ text: String) throws {
    let (read, type) = try kept(text)
    // Compared by scalars, because two canonically equivalent strings are equal.
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
    #expect(type == "text")
  }

  @Test("A slice of a longer text is kept without what is around it")
  func slice() throws {
    #expect(try kept(String("before-middle-after".dropFirst(7).prefix(6))) == ("middle", "text"))
  }

  @Test("NULL is nil, and a value that may be missing is itself")
  func optional() throws {
    #expect(try kept(Int?.none) == (nil, "null"))
    try database.execute("DELETE FROM item")
    #expect(try kept(String?.some("a")) == ("a", "text"))
    try database.execute("DELETE FROM item")
    #expect(try kept(Double?.some(0.5)) == (0.5, "real"))
  }

  // MARK: Type mismatches

  private func damaged(_ type: String) -> DatabaseError { .damaged("the column 'content' does not hold \(type)") }

  @Test("A column of another type is an error, not converted", arguments: ["NULL", "1.5", "'1'", "x'31'"])
  func notAnInt(_ literal: String) throws {
    try database.execute("INSERT INTO item VALUES (\(literal))")
    #expect(throws: damaged("Int")) { try database.value("SELECT content FROM item", as: Int.self) }
  }

  @Test("A whole number is not one with a fraction", arguments: ["NULL", "1", "'1.5'", "x'31'"])
  func notADouble(_ literal: String) throws {
    try database.execute("INSERT INTO item VALUES (\(literal))")
    #expect(throws: damaged("Double")) { try database.value("SELECT content FROM item", as: Double.self) }
  }

  /// The last three are not UTF-8: a single byte, a surrogate, and a truncated character.
  @Test(
    "Neither a number nor bytes are text, nor is text that is not UTF-8",
    arguments: [
      "NULL", "1", "1.5", "x'31'", "CAST(x'ff' AS TEXT)", "CAST(x'eda080' AS TEXT)", "CAST(x'61e282' AS TEXT)",
    ])
  func notAText(_ literal: String) throws {
    try database.execute("INSERT INTO item VALUES (\(literal))")
    #expect(throws: damaged("String")) { try database.value("SELECT content FROM item", as: String.self) }
  }

  @Test("What may be NULL may not be another type")
  func optionalOfAnotherType() throws {
    try database.execute("INSERT INTO item VALUES ('one')")
    let error = try #require(try failure { _ = try database.value("SELECT content FROM item", as: Int?.self) })
    #expect(error == damaged("Optional<Int>"))
    #expect(error.isCorrupt)
  }

  @Test("Each column is read by its name")
  func columns() throws {
    let rows = try database.rows("SELECT 1 AS one, NULL AS none, 'c' AS three UNION ALL SELECT 2, 'b', 'd'") { row in
      "\(try row["three"] as String) \(try row["one"] as Int) \(try row["none"] as String? ?? "-")"
    }
    #expect(rows == ["c 1 -", "d 2 b"])
  }
}
