import Database
import Guides
package import Staff

/// Deletes visits so that no file contains them any more.
///
/// SQLite overwrites what it deletes (`secure_delete`), but text that it once moved from one page to another may remain
/// in the old one. So the file is rewritten, and the write-ahead log beside it is emptied. `user_version` counts the
/// deletions since that was last done, so that one that was interrupted, for example by a kill, is completed by the
/// next.
extension VisitStore {
  /// Deletes visits of any age.
  ///
  /// - Returns: those of them that existed.
  @discardableResult
  package func forget(_ visits: [VisitID]) throws(VisitLogError) -> [VisitID] {
    let gone = try writing { db in
      let gone = try visits.filter { visit in
        try db.run("DELETE FROM visit WHERE id = ?", [visit.number]) > 0
      }
      try Self.countDeletion(gone.count, db)
      return gone
    }
    try wipe()
    return gone
  }

  /// Deletes visits that were begun more than a number of days ago.
  ///
  /// - Parameter days: nil for every visit.
  /// - Returns: the number of visits deleted.
  @discardableResult
  package func forget(olderThan days: Int?) throws(VisitLogError) -> Int {
    try forget(where: days == nil ? "begun <= ?" : "begun < ?", [end(of: days)])
  }

  /// Deletes visits for which a condition holds.
  func forget(where condition: String, _ values: [Int]) throws(VisitLogError) -> Int {
    let count = try writing { db in
      let count = try db.run("DELETE FROM visit WHERE \(condition)", values)
      try Self.countDeletion(count, db)
      return count
    }
    try wipe()
    return count
  }

  /// The number of visits that were begun more than a number of days ago.
  ///
  /// - Parameter days: nil for every visit.
  package func count(olderThan days: Int?) throws(VisitLogError) -> Int {
    let end = end(of: days)
    let condition = days == nil ? "begun <= ?" : "begun < ?"
    return try reading { db in try db.value("SELECT count(*) FROM visit WHERE \(condition)", [end]) ?? 0 }
  }

  /// The time, in seconds since 1970, before which visits are older than a number of days.
  private func end(of days: Int?) -> Int { days.map { now().adding(hours: -24 * $0).seconds } ?? .max }

  private static func countDeletion(_ visits: Int, _ db: Connection) throws {
    guard visits > 0 else { return }
    try db.execute("PRAGMA user_version = \((try deletions(db) + 1) % 1_000_000)")
  }

  private static func deletions(_ db: Connection) throws -> Int { try db.value("PRAGMA user_version") ?? 0 }

  private func wipe() throws(VisitLogError) {
    try using { [path] db in
      let count = try Self.deletions(db)
      guard count > 0 else { return }
      try db.execute("VACUUM")
      // The pragma returns whether it was blocked, for example by a desk that still reads the log; SQLite raises no
      // error then.
      guard try db.value("PRAGMA wal_checkpoint(TRUNCATE)") == 0 else { throw VisitLogError.busy(path: path) }
      try db.transaction {
        // Another desk may have deleted more in the meantime.
        if try Self.deletions(db) == count { try db.execute("PRAGMA user_version = 0") }
      }
    }
  }
}
