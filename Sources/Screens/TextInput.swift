/// Input to a text field.
package enum TextInput: Hashable, Sendable {
  case character(Character)
  case backspace, delete
  case left, right, home, end
  /// Text that is put in at the caret.
  case paste(String)
  /// A whole line that replaces the text, from the line-by-line dialogue.
  case line(String)

  /// The input from a key; nil for keys that neither enter text nor move in it.
  package init?(_ key: Key) {
    switch key {
    case .character(let character): self = .character(character)
    case .backspace: self = .backspace
    case .delete: self = .delete
    case .left: self = .left
    case .right: self = .right
    case .home: self = .home
    case .end: self = .end
    default: return nil
    }
  }
}
