/// What a person typed into a field.
package enum TextInput: Hashable, Sendable {
  case character(Character)
  case backspace
  case paste(String)

  /// What a key types; nil for keys that type nothing.
  package init?(_ key: Key) {
    switch key {
    case .character(let character): self = .character(character)
    case .backspace: self = .backspace
    default: return nil
    }
  }
}
