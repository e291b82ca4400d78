import Screens

/// A folder for pages to be printed. When a call returns without an error, the page exists as a file.
package protocol PrintSpool: AnyObject, Sendable {
  /// - Parameters:
  ///   - page: a whole HTML page.
  ///   - name: the beginning of the file's name, such as `visit-12-plan`; the spool makes it unique.
  /// - Returns: the path of the file.
  func save(_ page: String, named name: String) throws(PrintSpoolError) -> String
}
