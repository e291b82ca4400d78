import Staff
import Synchronization

/// A tray in memory. Its identity is that of the pages in it.
final class Tray: PrintSpool {
  private let room = Mutex<[String: String]>([:])

  var pages: [String: String] { room.withLock { $0 } }

  func save(_ page: String, named name: String) throws(PrintSpoolError) -> String {
    room.withLock { $0[name] = page }
    return "tray/\(name).html"
  }
}
