/// Input to a text field.
package enum TextInput: Hashable, Sendable {
  case character(Character)
  case backspace
  case paste(String)

  /// The input from a key; nil for keys that do not enter text.
  package init?(_ key: Key) {
    switch key {
    case .character(let character): self = .character(character)
    case .backspace: self = .backspace
    default: return nil
    }
  }
}
