import Glibc

/// Reports when a file of a content folder is saved. A class, because it owns a kernel file descriptor.
package final class FolderWatch {
  /// Becomes readable when something changed; call `drain` to read it.
  package let descriptor: Int32

  /// Watches folders and their subfolders. One that does not exist is left out.
  ///
  /// - Returns: nil if the kernel refuses, for example because too many folders are watched already.
  package init?(_ folders: [String]) {
    descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    for folder in folders { watch(folder, depth: 0) }
  }

  deinit { close(descriptor) }

  private func watch(_ folder: String, depth: Int) {
    let changes = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)
    guard depth < 4, inotify_add_watch(descriptor, folder, changes) >= 0, let handle = opendir(folder) else { return }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix("."), ContentFolder.isFolder("\(folder)/\(name)") {
        watch("\(folder)/\(name)", depth: depth + 1)
      }
    }
  }

  /// Reads all pending events, so that the descriptor is no longer readable.
  package func drain() {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
