import Glibc
import Guides
import Library
import Staff
import StaffStore

/// The folder of pages to be printed, accessible to its owner only. A class, because its identity is that of the
/// folder.
final class HandoutFolder: PrintSpool {
  let path: String

  /// - Parameter state: the folder for state that outlives a run.
  init(in state: String) { path = "\(state)/handouts" }

  func save(_ page: String, named name: String) throws(PrintSpoolError) -> String {
    TextFile.makeFolders(path)
    let file = free(name)
    guard TextFile.write(page, to: file) else {
      throw PrintSpoolError.notWritten(folder: path)
    }
    return file
  }

  /// A path that does not exist yet.
  private func free(_ name: String) -> String {
    var path = "\(path)/\(name).html"
    var number = 2
    while access(path, F_OK) == 0 {
      path = "\(self.path)/\(name)-\(number).html"
      number += 1
    }
    return path
  }
}
