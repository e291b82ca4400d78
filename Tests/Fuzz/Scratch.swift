import Glibc

/// A folder that is removed at the end.
enum Scratch {
  static func with(_ work: (String) throws -> Void) throws {
    var template = Array("\(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")/fuzz-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw TestFile.Failure(path: "/tmp", reason: String(cString: strerror(errno)))
    }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { remove(folder) }
    try work(folder)
  }

  static func remove(_ folder: String) {
    guard let handle = opendir(folder) else { return }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let path = "\(folder)/\(name)"
      if Int(entry.pointee.d_type) == DT_DIR { remove(path) } else { unlink(path) }
    }
    closedir(handle)
    rmdir(folder)
  }
}
