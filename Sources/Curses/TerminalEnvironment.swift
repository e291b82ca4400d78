/// The environment variables that describe the terminal and its locale.
struct TerminalEnvironment {
  private let value: (String) -> String?

  /// - Parameter value: looks up a variable by its name.
  init(_ value: @escaping (String) -> String?) {
    self.value = value
  }

  /// Names to try for the terminal: the one in `TERM`, then a compatible one in case the terminfo database is too old
  /// to have it.
  var terminalNames: [String] {
    guard let name = text("TERM") else { return [] }
    let isLikeXterm =
      name.hasPrefix("xterm-") || name.hasSuffix("-256color") || name.hasPrefix("foot")
      || name == "alacritty" || name == "ghostty"
    return isLikeXterm && name != "xterm-256color" ? [name, "xterm-256color"] : [name]
  }

  /// Names to try for the locale until one is UTF-8; the empty name selects the locale of the environment.
  ///
  /// C.UTF-8 is used if no locale is set, or if the UTF-8 locale that is set is not installed.
  var localeNames: [String] {
    guard let name = text("LC_ALL") ?? text("LC_CTYPE") ?? text("LANG") else { return ["C.UTF-8"] }
    let codeset = name.lowercased().split(separator: ".").last ?? ""
    return codeset.hasPrefix("utf-8") || codeset.hasPrefix("utf8") ? ["", "C.UTF-8"] : [""]
  }

  var allowsColour: Bool { text("NO_COLOR") == nil }

  /// Seconds after which an escape without following bytes is the Esc key: longer over a network connection.
  var escapeDelay: Double {
    if let milliseconds = text("ESCDELAY").flatMap({ Int($0) }), (1...10_000).contains(milliseconds) {
      return Double(milliseconds) / 1000
    }
    return text("SSH_CONNECTION") == nil ? 0.025 : 0.1
  }

  /// The positive number in a variable; nil if there is none.
  func number(_ name: String) -> Int? {
    text(name).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private func text(_ name: String) -> String? {
    value(name).flatMap { $0.isEmpty ? nil : $0 }
  }
}
