package import Screens

/// The reason why a page could not be saved for printing; the text says what to do.
package enum PrintSpoolError: Error, Equatable, CustomStringConvertible {
  /// There is no tray.
  case noTray
  case notWritten(folder: String)

  /// The text in English, for the command line.
  package var description: String { text(in: .english) }

  package func text(in words: Words) -> String {
    switch self {
    case .noTray: words(.noTray)
    case .notWritten(let folder): words(.pageNotWritten, ["folder": folder])
    }
  }
}
