/// What the environment says about the terminal and its locale.
struct TerminalEnvironment {
  private let value: (String) -> String?

  /// - Parameter value: looks a variable up by its name.
  init(_ value: @escaping (String) -> String?) {
    self.value = value
  }

  /// Names to try for the terminal: the one in `TERM`, then what behaves like it where terminfo is too old to know it.
  var terminalNames: [String] {
    guard let name = text("TERM") else { return [] }
    let isLikeXterm =
      name.hasPrefix("xterm-") || name.hasSuffix("-256color") || name.hasPrefix("foot")
      || name == "alacritty" || name == "ghostty"
    return isLikeXterm && name != "xterm-256color" ? [name, "xterm-256color"] : [name]
  }

  /// Names to try for the locale until one is UTF-8; the empty name stands for what the environment asks for.
  ///
  /// Where nothing is asked for, or UTF-8 in a language that this machine does not have, C.UTF-8 does.
  var localeNames: [String] {
    guard let name = text("LC_ALL") ?? text("LC_CTYPE") ?? text("LANG") else { return ["C.UTF-8"] }
    let codeset = name.lowercased()
    return codeset.contains("utf-8") || codeset.contains("utf8") ? ["", "C.UTF-8"] : [""]
  }

  var allowsColour: Bool { text("NO_COLOR") == nil }

  /// Seconds after which an escape with nothing behind it is the Esc key: longer where bytes travel through a network.
  var escapeDelay: Double {
    if let milliseconds = text("ESCDELAY").flatMap({ Int($0) }), (1...10_000).contains(milliseconds) {
      return Double(milliseconds) / 1000
    }
    return text("SSH_CONNECTION") == nil ? 0.025 : 0.1
  }

  private func text(_ name: String) -> String? {
    value(name).flatMap { $0.isEmpty ? nil : $0 }
  }
}
