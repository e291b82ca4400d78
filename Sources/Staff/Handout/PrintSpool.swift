import Screens

/// Where pages to be printed are laid. What a call returned from without an error is there as a file.
package protocol PrintSpool: AnyObject, Sendable {
  /// - Parameters:
  ///   - page: a whole HTML page.
  ///   - name: the beginning of the file's name, as `visit-12-plan`; the tray finds a free one.
  /// - Returns: the path of the file.
  func save(_ page: String, named name: String) throws(PrintSpoolError) -> String
}
