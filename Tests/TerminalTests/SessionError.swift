/// An error that stops a test. Its description has the screen at that moment.
enum SessionError: Error, CustomStringConvertible {
  case cannotOpenTerminal
  case cannotStart(String)
  case neverShown(String, screen: [String])
  case neverEnded(screen: [String])

  var description: String {
    switch self {
    case .cannotOpenTerminal: "There is no pseudo-terminal left on this machine."
    case .cannotStart(let program): "\(program) cannot be started; is it built?"
    case .neverShown(let text, let screen): "\"\(text)\" never came up. The screen:\n\(Self.framed(screen))"
    case .neverEnded(let screen): "The program goes on. The screen:\n\(Self.framed(screen))"
    }
  }

  private static func framed(_ screen: [String]) -> String {
    screen.map { "  |\($0)" }.joined(separator: "\n")
  }
}
