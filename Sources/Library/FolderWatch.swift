import Glibc

/// Reports when a file of a content folder is saved. A class, because it owns a kernel file descriptor.
package final class FolderWatch {
  /// Becomes readable when something changed; call `drain` to read it.
  package let descriptor: Int32
  private let folders: [String]
  /// The watches on the folders that hold the watched ones, and the names of the watched ones in each.
  private var parents: [Int32: Set<String>] = [:]

  /// Watches folders and their subfolders. One that does not exist is left out.
  ///
  /// - Returns: nil if the kernel refuses, for example because too many folders are watched already.
  package init?(_ folders: [String]) {
    descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
    self.folders = folders
    guard descriptor >= 0 else { return nil }
    watchAll()
  }

  /// Watches every folder that is there now. One that is watched already stays so; one that was replaced, or made after
  /// the start, is watched from now on.
  private func watchAll() {
    let changes = UInt32(IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
    for folder in folders {
      if let (parent, name) = Self.halves(of: folder) {
        let made = inotify_add_watch(descriptor, parent, changes)
        if made >= 0 { parents[made, default: []].insert(name) }
      }
    }
    // After the parents, because a folder may be the parent of another.
    for folder in folders { watch(folder, depth: 0) }
  }

  private static func halves(of folder: String) -> (parent: String, name: String)? {
    guard let slash = folder.lastIndex(of: "/") else { return (".", folder) }
    let name = String(folder[folder.index(after: slash)...])
    guard !["", ".", ".."].contains(name) else { return nil }
    return (slash == folder.startIndex ? "/" : String(folder[..<slash]), name)
  }

  deinit { close(descriptor) }

  private func watch(_ folder: String, depth: Int) {
    let changes = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)
    let made = depth < 4 ? inotify_add_watch(descriptor, folder, changes) : -1
    guard made >= 0, let handle = opendir(folder) else { return }
    parents[made] = nil
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      // Most entries are files, and the directory itself says so.
      guard Int(entry.pointee.d_type) != DT_REG else { continue }
      let name = ContentFolder.name(of: entry)
      if !name.hasPrefix("."), ContentFolder.isFolder("\(folder)/\(name)") {
        watch("\(folder)/\(name)", depth: depth + 1)
      }
    }
  }

  /// Reads all pending events, so that the descriptor is no longer readable.
  ///
  /// - Returns: true if one is about a watched folder, and not only about another file beside it.
  @discardableResult
  package func drain() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var isAboutFolder = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      if holdsEvent(buffer[..<count]) { isAboutFolder = true }
    }
    if isAboutFolder { watchAll() }
    return isAboutFolder
  }

  private func holdsEvent(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { buffer in
      let head = MemoryLayout<inotify_event>.size
      var place = 0
      while place + head <= buffer.count {
        let event = buffer.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
        let name = buffer[(place + head)..<min(buffer.count, place + head + Int(event.len))].prefix { $0 != 0 }
        place += head + Int(event.len)
        if event.mask & UInt32(IN_IGNORED) != 0 { continue }
        guard let names = parents[event.wd] else { return true }
        if names.contains(String(decoding: name, as: UTF8.self)) { return true }
      }
      return false
    }
  }
}
