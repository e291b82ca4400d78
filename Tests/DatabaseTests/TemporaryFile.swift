import Database
import Foundation

/// The path of a database file for one test; it and what SQLite puts beside it are removed when the test has ended.
final class TemporaryFile {
  let path: String
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "database-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "test.sqlite").path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  func write(_ bytes: Data) throws { try bytes.write(to: URL(filePath: path)) }

  /// How many times this process has the file, or one beside it, open.
  func openCount() throws -> Int {
    let folder = "/proc/self/fd"
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { name in
      // The descriptor that lists the folder is gone by now.
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)"))?.hasPrefix(path) ?? false
    }.count
  }
}

/// What a piece of work throws of the database; nil where it throws nothing.
func failure(_ work: () throws -> Void) throws -> DatabaseError? {
  do {
    try work()
    return nil
  } catch let error as DatabaseError {
    return error
  }
}
