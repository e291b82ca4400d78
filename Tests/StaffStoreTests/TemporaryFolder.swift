import Database
import Foundation
import Guides
import Staff
import StaffStore
import Synchronization

/// A folder for the visits of one test, deleted after it.
final class TemporaryFolder {
  /// The state folder in it, which does not exist at first.
  let path: String
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "visits-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    path = root.appending(path: "chairside").path
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  var file: String { path + "/visits.sqlite" }

  /// Opens the visits, by default with a clock at noon on 24 November 2026, UTC.
  func store(
    patience: Double = 0.1, zone: TimeZoneRule = .utc, clock: Clock = Clock()
  ) throws(VisitLogError) -> VisitStore {
    try VisitStore(folder: path, zone: zone, patience: patience) { clock.now }
  }

  /// A second connection to the file, as another program would open it.
  func raw() throws -> Connection { try Connection(file) }

  /// The bytes of every file in the folder.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: path).reduce(into: Data()) { all, name in
      all += try Data(contentsOf: URL(filePath: path + "/" + name))
    }
  }

  /// The modes of the folder and of the files in it, by name.
  func modes() throws -> [String: Int] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    var modes = ["": try Self.mode(path)]
    for name in names { modes[name] = try Self.mode(path + "/" + name) }
    return modes
  }

  private static func mode(_ path: String) throws -> Int {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int) ?? 0
  }
}

/// A suite whose tests each have visits of their own, with a clock that they set.
class StoreSuite {
  let folder: TemporaryFolder
  let clock = Clock()
  let store: VisitStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store(clock: clock)
  }
}

/// A clock that a test sets. A class, because the store and the test share it.
final class Clock: Sendable {
  private let time: Mutex<Int>

  init(_ seconds: Int = 1_795_478_400 + 12 * 3600) { time = Mutex(seconds) }

  var now: Moment { Moment(seconds: time.withLock { $0 }) }

  func pass(days: Int = 0, seconds: Int = 0) { time.withLock { $0 += days * 86_400 + seconds } }
}

extension VisitLabel {
  /// A label from a text that must be valid.
  static func of(_ text: String) throws -> VisitLabel {
    struct NotALabel: Error {}
    guard let label = VisitLabel(text) else { throw NotALabel() }
    return label
  }
}
