import CSQLite

/// A value that can be bound to a `?` and read from a column: `Int`, `Double`, `String`, and optionals of these, whose
/// nil is NULL.
package protocol DatabaseValue {
  /// - Returns: SQLite's result code. The first `?` has the index 1.
  func bind(to statement: OpaquePointer, at index: Int32) -> Int32
  /// - Returns: nil if the column contains another type. Nothing is converted. The first column is 0.
  static func read(_ statement: OpaquePointer, _ column: Int32) -> Self?
}

extension Int: DatabaseValue {
  package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement, index, sqlite3_int64(self))
  }

  package static func read(_ statement: OpaquePointer, _ column: Int32) -> Int? {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    return Int(exactly: sqlite3_column_int64(statement, column))
  }
}

/// SQLite stores NaN as NULL.
extension Double: DatabaseValue {
  package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    sqlite3_bind_double(statement, index, self)
  }

  package static func read(_ statement: OpaquePointer, _ column: Int32) -> Double? {
    sqlite3_column_type(statement, column) == SQLITE_FLOAT ? sqlite3_column_double(statement, column) : nil
  }
}

/// Text may contain NUL. Text that is not UTF-8 is read as another type.
extension String: DatabaseValue {
  package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    withCString { sqlite3_bind_text_copy(statement, index, $0, sqlite3_uint64(utf8.count)) }
  }

  package static func read(_ statement: OpaquePointer, _ column: Int32) -> String? {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT, let text = sqlite3_column_text(statement, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(validating: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }
}

extension Optional: DatabaseValue where Wrapped: DatabaseValue {
  package func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
    self?.bind(to: statement, at: index) ?? sqlite3_bind_null(statement, index)
  }

  package static func read(_ statement: OpaquePointer, _ column: Int32) -> Wrapped?? {
    if sqlite3_column_type(statement, column) == SQLITE_NULL { return .some(nil) }
    return Wrapped.read(statement, column).map { .some($0) }
  }
}
