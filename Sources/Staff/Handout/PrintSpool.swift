package import Screens

/// Where pages to be printed are laid. What a call returned from without an error is there as a file.
package protocol PrintSpool: AnyObject, Sendable {
  /// - Parameters:
  ///   - page: a whole HTML page.
  ///   - name: the beginning of the file's name, as `visit-12-plan`; the tray finds a free one.
  /// - Returns: the path of the file.
  func save(_ page: String, named name: String) throws(PrintSpoolError) -> String
}

/// Why a page could not be laid down; the text says what to do.
package enum PrintSpoolError: Error, Equatable, CustomStringConvertible {
  /// There is no tray.
  case noTray
  case notWritten(folder: String)

  /// The same in English, for the command line.
  package var description: String { text(in: .english) }

  package func text(in words: Words) -> String {
    switch self {
    case .noTray: words(.noTray)
    case .notWritten(let folder): words(.pageNotWritten, ["folder": folder])
    }
  }
}
