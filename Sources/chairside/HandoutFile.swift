import Glibc
import Library

/// The destination of a handout or an export: standard output, which "-" names too, or a file that is replaced atomically.
enum HandoutFile {
  static func write(_ text: String, to path: String?, end: String = "\n") throws {
    guard let path, path != "-" else { return Output.write(text, end: end) }
    let target = try place(of: path)
    guard TextFile.write(text + end, to: target) else {
      let reason = String(cString: strerror(errno))
      throw Failure(
        .cannotWrite,
        "The file \(path) cannot be written: \(reason). Name another file, or leave --output out to print it."
      )
    }
  }

  /// The target of a symbolic link, or the path itself. A folder or a device is never replaced by a page.
  private static func place(of path: String) throws -> String {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard path.last != "/" else { throw isFolder(path) }
      return path
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard let resolved = realpath(path, nil) else { return path }
      defer { free(resolved) }
      return String(cString: resolved)
    case S_IFDIR: throw isFolder(path)
    default: throw Failure(.usage, "\(path) is no ordinary file. Leave --output out, and lead the output there with >.")
    }
  }

  private static func isFolder(_ path: String) -> Failure {
    Failure(
      .usage, "\(path) is a folder. Name a file in it, as --output \(path)\(path.last == "/" ? "" : "/")plan.html.")
  }
}
