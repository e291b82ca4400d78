/// A command that a screen obeys, with the words that help and the hint row show for it.
package struct Binding: Hashable, Sendable {
  package let command: Command
  /// One or two words for the hint row, as "review"; nil keeps it out of that row.
  package let hint: String?
  /// A sentence for the help overlay, as "Look over your answers".
  package let help: String

  package init(_ command: Command, hint: String? = nil, help: String) {
    self.command = command
    self.hint = hint
    self.help = help
  }

  package var keys: [Key] { Keymap.keys(for: command) }

  /// The binding as the hint row shows it, as "r review"; nil where it stays out of that row.
  package var hintText: String? {
    guard let hint, let key = keys.first else { return nil }
    return "\(key == .left ? "←" : key.name) \(hint)"
  }

  /// The same with the key of a number pad, where the command has one.
  package var padHintText: String? {
    guard let hint, let key = keys.first(where: \.isOnPad) else { return hintText }
    return "\(key.name) \(hint)"
  }
}
