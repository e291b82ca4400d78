import Database
import Foundation

/// The path of a database file for one test. The file and those that SQLite creates beside it are deleted after the
/// test.
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

  /// The number of descriptors that this process has open on the file or on one beside it.
  func openCount() throws -> Int {
    let folder = "/proc/self/fd"
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { name in
      // The descriptor that listed the folder is closed by now.
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)"))?.hasPrefix(path) ?? false
    }.count
  }
}

/// The database error that `work` throws; nil if it throws nothing.
func failure(_ work: () throws -> Void) throws -> DatabaseError? {
  do {
    try work()
    return nil
  } catch let error as DatabaseError {
    return error
  }
}
