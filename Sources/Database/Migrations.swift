/// The steps that bring an older file up to date, in order. A step that was shipped is never changed or removed.
///
/// The steps that a file has are recorded in its table `grdb_migrations`. The first files were made with the library
/// GRDB, so the name is kept: under another name, those files would look new, and programs of that time could not open
/// files of today.
package struct Migrations: Sendable {
  private let steps: KeyValuePairs<String, String>

  /// - Parameter steps: identifiers, each with the SQL of its step.
  package init(_ steps: KeyValuePairs<String, String>) { self.steps = steps }

  /// True if a newer program wrote the file: it has a step that is not among these.
  package func areSuperseded(in connection: Connection) throws -> Bool {
    try !identifiers(in: connection).isSubset(of: steps.map(\.key))
  }

  /// Runs the steps that the file does not have, all of them or none. Starts no transaction if there is nothing to do.
  package func run(on connection: Connection) throws {
    let known = try identifiers(in: connection)
    if steps.allSatisfy({ known.contains($0.key) }) { return }
    // Lets a step drop a table that it recreates. Cannot be set within the transaction.
    try connection.execute("PRAGMA foreign_keys = OFF")
    let outcome = Result { try connection.transaction { try runMissing(on: connection) } }
    try connection.execute("PRAGMA foreign_keys = ON")
    try outcome.get()
  }

  private func runMissing(on connection: Connection) throws {
    try connection.execute("CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    // Read again, because another program may have run some steps in the meantime.
    let known = try identifiers(in: connection)
    for (identifier, script) in steps where !known.contains(identifier) {
      try connection.execute(script)
      try connection.run("INSERT INTO grdb_migrations (identifier) VALUES (?)", [identifier])
    }
    let orphans = try connection.rows("PRAGMA foreign_key_check") { _ in true }
    if !orphans.isEmpty { throw DatabaseError.damaged("rows refer to rows that are not there") }
  }

  private func identifiers(in connection: Connection) throws -> Set<String> {
    let tables = try connection.value(
      "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'grdb_migrations'", as: Int.self)
    if tables == 0 { return [] }
    return Set(try connection.rows("SELECT identifier FROM grdb_migrations") { row in try row["identifier"] })
  }
}
