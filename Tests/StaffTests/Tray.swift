import Staff
import Synchronization

/// A print tray in memory. Its identity is that of its pages.
final class Tray: PrintSpool {
  private let room = Mutex<[String: String]>([:])

  var pages: [String: String] { room.withLock { $0 } }

  func save(_ page: String, named name: String) throws(PrintSpoolError) -> String {
    room.withLock { $0[name] = page }
    return "tray/\(name).html"
  }
}
