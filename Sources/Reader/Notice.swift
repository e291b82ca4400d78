import Guides
import Screens

/// What the message row says until the next key.
enum Notice: Equatable, Sendable {
  case message(Message)
  /// The number of findings in the content that was reopened.
  case findings(AuthorFindings)
  /// The question whether to drop what was entered. The same command again answers it, as long as it is shown.
  case wouldDrop(by: Command)

  func text(in words: Words) -> String {
    switch self {
    case .message(let message): message.text(in: words)
    case .findings(let findings): findings.summary(in: words)
    case .wouldDrop: words(.wouldDrop)
    }
  }
}
