import Glibc
import Guides
import Library
import Staff
import StaffStore

/// The folder of pages to be printed, accessible to its owner only. A class, because its identity is that of the
/// folder.
final class HandoutFolder: PrintSpool {
  private let path: String

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

  // MARK: Forgetting

  /// Deletes the pages of deleted visits, and those of no visit that were saved before a moment.
  func forget(allBut visits: VisitStore, laidBefore end: Moment) throws(VisitLogError) {
    for name in names {
      let page = "\(path)/\(name)"
      if let visit = Self.visit(of: name) {
        if try visits.visit(visit) == nil { unlink(page) }
      } else {
        var status = stat()
        if lstat(page, &status) == 0, status.st_mtim.tv_sec < end.seconds { unlink(page) }
      }
    }
  }

  private var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".html") { names.append(name) }
    }
    return names
  }

  /// The visit of a page by its file name, such as `visit-12-plan.html`; nil for a page of no visit.
  private static func visit(of name: String) -> VisitID? {
    guard name.hasPrefix("visit-") else { return nil }
    return Int(name.dropFirst(6).prefix { $0 != "-" }).map { VisitID($0) }
  }
}
