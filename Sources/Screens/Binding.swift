/// A command that a screen handles, with its texts for the help and the hint row.
package struct Binding: Hashable, Sendable {
  package let command: Command
  /// One or two words for the hint row, such as "review"; nil if the command is not shown there.
  package let hint: String?
  /// A sentence for the help overlay, such as "Look over your answers".
  package let help: String

  package init(_ command: Command, hint: String? = nil, help: String) {
    self.command = command
    self.hint = hint
    self.help = help
  }

  package var keys: [Key] { Keymap.keys(for: command) }

  /// The binding as shown in the hint row, such as "r review"; nil if it is not shown there.
  package var hintText: String? {
    guard let hint, let key = keys.first else { return nil }
    return "\(key == .left ? "←" : key.name) \(hint)"
  }

  /// `hintText` with a key of the number pad, if the command has one.
  package var padHintText: String? {
    guard let hint, let key = keys.first(where: \.isOnPad) else { return hintText }
    return "\(key.name) \(hint)"
  }
}
