import Glibc

/// The repository that a folder is in: the nearest folder above it with a `.git`, which is a file in a worktree.
enum Repository {
  /// The whole path of the repository's folder, without links; nil if the folder is in none or cannot be found.
  static func root(of folder: String) -> String? {
    var path = wholePath(of: folder)
    while let last = path.lastIndex(of: "/") {
      if access(path + "/.git", F_OK) == 0 { return path }
      path = String(path[..<last])
    }
    return nil
  }

  /// A path from the root of the file system, without links. Of a file that is not there, that of its folder counts.
  static func wholePath(of path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    guard let last = path.lastIndex(of: "/") else { return wholePath(of: ".") + "/" + path }
    return last == path.startIndex ? path : wholePath(of: String(path[..<last])) + path[last...]
  }
}
