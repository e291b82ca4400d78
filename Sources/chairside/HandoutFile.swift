import Glibc
import Library

/// Where a handout or an export goes: standard output, or a file that is whole or not there.
enum HandoutFile {
  static func write(_ text: String, to path: String?, end: String = "\n") throws {
    guard let path else { return Output.write(text, end: end) }
    guard !isFolder(path) else {
      throw Failure(
        .usage, "\(path) is a folder. Name a file in it, as --output \(path.last == "/" ? path : path + "/")plan.html.")
    }
    guard TextFile.write(text + end, to: path) else {
      let reason = String(cString: strerror(errno))
      throw Failure(
        .badData, "The file \(path) cannot be written: \(reason). Name another file, or leave --output out to print it."
      )
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return path.last == "/" || stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
