import Glibc

/// The folder for what the program keeps between two runs: `$XDG_STATE_HOME/chairside`, else `~/.local/state/chairside`.
enum StateFolder {
  /// nil where neither variable names a folder.
  static var path: String? {
    let state = variable("XDG_STATE_HOME")
    return state.map { "\($0)/chairside" } ?? variable("HOME").map { "\($0)/.local/state/chairside" }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
