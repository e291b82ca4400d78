import Glibc

/// Removes a folder with everything in it.
enum FolderRemoval {
  /// Symbolic links are removed and not followed.
  static func remove(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return }
    guard facts.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in ContentFolder.names(in: path) where name != "." && name != ".." { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
