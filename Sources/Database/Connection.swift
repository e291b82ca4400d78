import CSQLite

/// An open SQLite database with foreign keys enforced, closed when its last reference is released. Not thread-safe.
///
/// SQL must be a constant of the program, because its prepared statement is cached. Input from people or files is bound
/// to a `?`, so that no error quotes it. All errors of the database are `DatabaseError`.
package final class Connection {
  private let handle: OpaquePointer
  /// The cache of prepared statements that are not running, by their SQL.
  private var ready: [String: Statement] = [:]
  private var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// - Parameters:
  ///   - path: a file, created if it is missing; nil for a database in memory.
  ///   - patience: seconds to wait for another connection's lock.
  package init(_ path: String?, patience: Double = 0) throws(DatabaseError) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path ?? ":memory:", &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      sqlite3_close(opened)  // There is a handle after a failure too.
      throw DatabaseError(code)
    }
    handle = opened
    sqlite3_busy_timeout(handle, Int32(patience * 1000))
    try execute("PRAGMA foreign_keys = ON")
  }

  deinit {
    ready = [:]
    sqlite3_close_v2(handle)
  }

  /// Runs statements without bound values one after another, and ignores their rows.
  package func execute(_ script: String) throws(DatabaseError) {
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    if code != SQLITE_OK { throw DatabaseError(code, String(cString: sqlite3_errmsg(handle))) }
  }

  /// Runs one statement to its end.
  ///
  /// - Returns: how many rows an INSERT, UPDATE or DELETE changed, without those changed by a foreign key or a trigger.
  @discardableResult
  package func run(_ sql: String, _ values: [any DatabaseValue] = []) throws -> Int {
    _ = try rows(sql, values) { _ in }
    return Int(sqlite3_changes(handle))
  }

  /// Runs one statement to its end. Returns the first column of its first row; nil if there is no row.
  package func value<Value: DatabaseValue>(
    _ sql: String, _ values: [any DatabaseValue] = [], as type: Value.Type = Value.self
  ) throws -> Value? {
    try rows(sql, values) { row in try row[0] as Value }.first
  }

  /// Runs one statement to its end. Returns the result of `read` for each row.
  ///
  /// - Parameter values: one for each `?`, in their order.
  package func rows<Result>(
    _ sql: String, _ values: [any DatabaseValue] = [], _ read: (borrowing Row) throws -> Result
  ) throws -> [Result] {
    // Removed from the cache while it runs: the same SQL, run from within `read`, gets another statement.
    let statement = try ready.removeValue(forKey: sql) ?? Statement(sql, on: handle)
    defer {
      statement.reset()
      ready[sql] = statement
    }
    try statement.bind(values)
    var results: [Result] = []
    while try statement.step() { results.append(try read(Row(statement: statement))) }
    return results
  }

  package enum Transaction: String {
    /// Every read sees the same snapshot of the file.
    case deferred = "BEGIN DEFERRED"
    /// Holds the write lock from the beginning.
    case immediate = "BEGIN IMMEDIATE"
  }

  /// Runs work in a transaction, which is rolled back if the work throws. Transactions do not nest.
  @discardableResult
  package func transaction<Result>(_ kind: Transaction = .immediate, _ work: () throws -> Result) throws -> Result {
    precondition(!isInTransaction, "transactions do not nest")
    try run(kind.rawValue)
    do {
      let result = try work()
      try run("COMMIT")
      return result
    } catch {
      // After some errors, such as a full disk, SQLite has already rolled back. A failed rollback also ends the
      // transaction, and the first error is the one to report.
      if isInTransaction { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
      throw error
    }
  }
}
