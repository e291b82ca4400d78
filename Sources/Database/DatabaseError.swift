import CSQLite

/// An error from SQLite. The text contains no bound value and nothing from a row.
package struct DatabaseError: Error, Equatable, CustomStringConvertible {
  /// SQLite's extended result code, such as `SQLITE_CONSTRAINT_UNIQUE`.
  package let extendedCode: Int32
  /// SQLite's primary result code, such as `SQLITE_CONSTRAINT`.
  package var code: Int32 { extendedCode & 0xff }
  package let message: String
  package var description: String { "\(message) (SQLite error \(extendedCode))" }

  /// - Parameter message: the text; nil for SQLite's own text for the code.
  init(_ extendedCode: Int32, _ message: String? = nil) {
    self.extendedCode = extendedCode
    self.message = message ?? String(cString: sqlite3_errstr(extendedCode))
  }

  /// The error for a row that does not contain what the program writes there. The text must contain nothing from the
  /// row.
  package static func damaged(_ what: String) -> DatabaseError { DatabaseError(SQLITE_CORRUPT, what) }

  /// Another connection holds a lock.
  package var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
  /// There is no space left.
  package var isFull: Bool { code == SQLITE_FULL }
  /// The system could not read or write. Also a full disk, if SQLite has memory-mapped the file that cannot grow.
  package var isInputOutput: Bool { code == SQLITE_IOERR }
  /// The file or a row is damaged, or the file is not an SQLite database.
  package var isCorrupt: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }
  /// This user cannot open or cannot write the file.
  package var isNotAllowed: Bool { [SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH].contains(code) }
}
