import Glibc
import Library

/// The folder for state of this user's programs that outlives a run: `$XDG_STATE_HOME/chairside`, or
/// `~/.local/state/chairside`.
enum StateFolder {
  /// Nil if neither variable names a folder.
  static var path: String? {
    if let state = named("XDG_STATE_HOME") { return "\(state)/chairside" }
    return named("HOME").map { "\($0)/.local/state/chairside" }
  }

  /// Makes the folder and its parents if they are missing, accessible to their owner only.
  static func make() -> String? {
    guard let path else { return nil }
    TextFile.makeFolders(path)
    return path
  }

  private static func named(_ variable: String) -> String? {
    getenv(variable).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
