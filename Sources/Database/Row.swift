/// A row of a result, which cannot be kept beyond the function that it is passed to.
package struct Row: ~Copyable {
  let statement: Statement

  /// The value of a column. If it contains another type, the error has `isCorrupt`.
  package subscript<Value: DatabaseValue>(_ column: String) -> Value {
    get throws(DatabaseError) {
      guard let index = statement.columns.firstIndex(of: column) else { preconditionFailure("no column \(column)") }
      return try self[index]
    }
  }

  subscript<Value: DatabaseValue>(_ index: Int) -> Value {
    get throws(DatabaseError) {
      if let value = Value.read(statement.handle, Int32(index)) { return value }
      throw .damaged("the column '\(statement.columns[index])' does not hold \(Value.self)")
    }
  }
}
