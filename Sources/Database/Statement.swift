import CSQLite

/// A prepared statement, finalized when its last reference is released.
final class Statement {
  let handle: OpaquePointer
  /// The names of a result's columns.
  let columns: [String]

  /// - Parameter sql: one statement with nothing after it.
  init(_ sql: String, on connection: OpaquePointer) throws(DatabaseError) {
    var prepared: OpaquePointer?
    var code = SQLITE_OK
    let isOne = sql.withCString { text in
      var rest: UnsafePointer<CChar>?
      code = sqlite3_prepare_v3(connection, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, &rest)
      return rest.map { $0.pointee == 0 } ?? true
    }
    guard code == SQLITE_OK else { throw DatabaseError(code, String(cString: sqlite3_errmsg(connection))) }
    guard isOne, let prepared else { preconditionFailure("not one statement: \(sql)") }
    handle = prepared
    let count = sqlite3_column_count(prepared)
    columns = (0..<count).map { sqlite3_column_name(prepared, $0).map { String(cString: $0) } ?? "" }
  }

  deinit { sqlite3_finalize(handle) }

  func bind(_ values: [any DatabaseValue]) throws(DatabaseError) {
    precondition(values.count == Int(sqlite3_bind_parameter_count(handle)), "not a value for each ?")
    for (index, value) in values.enumerated() {
      let code = value.bind(to: handle, at: Int32(index) + 1)
      if code != SQLITE_OK { throw DatabaseError(code) }
    }
  }

  /// - Returns: true at a row, false at the end.
  func step() throws(DatabaseError) -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    // A constraint error's message names columns, or is a trigger's own. Other messages may quote a bound value, as
    // those of FTS5 do.
    let isConstraint = code & 0xff == SQLITE_CONSTRAINT
    throw DatabaseError(code, isConstraint ? String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))) : nil)
  }

  /// Prepares it to run again, and clears the bound values.
  func reset() {
    // The result is ignored: it repeats the error that `step` threw.
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }
}
