import Glibc
import Guides
import Staff
import StaffStore

/// Deletes pages with their visits.
extension HandoutFolder {
  /// A file that could not be deleted.
  struct Remnant: Equatable {
    let path: String
    let reason: String
  }

  /// Deletes the pages of visits that are not there any more, those of no visit that were saved before a moment, and
  /// what was left of an interrupted writing. Copies, and folders that somebody made here, are treated in the same way.
  ///
  /// - Returns: what could not be deleted.
  func forget(allBut visits: VisitStore, laidBefore end: Moment) throws(VisitLogError) -> [Remnant] {
    var remnants: [Remnant] = []
    try forget(in: path, allBut: visits, laidBefore: end, depth: 0, &remnants)
    return remnants
  }

  /// How deep folders are looked through; none that this program makes has a folder in it.
  private static let mostDepth = 32

  private func forget(
    in folder: String, allBut visits: VisitStore, laidBefore end: Moment, depth: Int, _ remnants: inout [Remnant]
  ) throws(VisitLogError) {
    guard let names = Self.names(in: folder) else {
      if errno != ENOENT { remnants.append(Remnant(path: folder, reason: Self.reason)) }
      return
    }
    for name in names {
      let path = "\(folder)/\(name)"
      var facts = stat()
      guard lstat(path, &facts) == 0 else {
        // A name that is no UTF-8 was changed when it was read, so that the file is not found.
        if errno != ENOENT || name.unicodeScalars.contains("\u{FFFD}") {
          remnants.append(Remnant(path: path, reason: Self.reason))
        }
        continue
      }
      if facts.st_mode & S_IFMT == S_IFDIR {
        guard depth < Self.mostDepth else {
          remnants.append(Remnant(path: path, reason: "it is too deep"))
          continue
        }
        try forget(in: path, allBut: visits, laidBefore: end, depth: depth + 1, &remnants)
        if rmdir(path) != 0, ![ENOENT, ENOTEMPTY, EEXIST].contains(errno) {
          remnants.append(Remnant(path: path, reason: Self.reason))
        }
      } else if try isOutdated(name, facts, visits, end), unlink(path) != 0, errno != ENOENT {
        remnants.append(Remnant(path: path, reason: Self.reason))
      }
    }
  }

  private func isOutdated(_ name: String, _ facts: stat, _ visits: VisitStore, _ end: Moment) throws(VisitLogError)
    -> Bool
  {
    if name.hasPrefix(".draft-") { return true }
    if let visit = Self.visit(of: name) { return try !visits.has(visit) }
    return facts.st_mtim.tv_sec < end.seconds
  }

  private static var reason: String { String(cString: strerror(errno)) }

  /// The names in a folder; nil, with `errno` set, if it cannot be read.
  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The visit of a page by its file name, such as `visit-12-plan.html` or `Copy of visit-12-plan.html`; nil for a page
  /// of no visit.
  private static func visit(of name: String) -> VisitID? {
    guard let start = name.firstRange(of: "visit-")?.upperBound else { return nil }
    return Int(name[start...].prefix { $0.isASCII && $0.isNumber }).map { VisitID($0) }
  }
}
