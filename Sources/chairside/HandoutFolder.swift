import Desk
import Glibc
import Library

/// The folder of pages to be printed, for its owner alone. Its identity is that of the folder.
final class HandoutFolder: HandoutTray {
  private let path: String

  init(_ path: String) { self.path = path }

  func lay(_ page: String, named name: String) throws(HandoutTrayError) -> String {
    TextFile.makeFolders(path)
    let file = free(name)
    guard TextFile.write(page, to: file) else {
      throw HandoutTrayError("The page could not be saved in \(path). Check the space on the disk, and who owns it.")
    }
    return file
  }

  /// A path that nothing has yet.
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
