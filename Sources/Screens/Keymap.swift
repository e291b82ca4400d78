/// The key bindings of the whole program. Letters are not case-sensitive, because a kiosk has a Caps Lock; the one
/// exception is `G`, an additional key for the bottom.
package enum Keymap {
  /// The keys of a command, the one to show in help first.
  package static func keys(for command: Command) -> [Key] {
    if case .choose(let number) = command { return [.character(Character("\(number)"))] }
    return Command.table.first { $0.command == command }?.keys ?? []
  }

  /// The name of the first key of a command; while a person types, of the first that is no character.
  package static func name(of command: Command, isTyping: Bool = false) -> String {
    let keys = keys(for: command)
    let other = keys.first { key in if case .character = key { false } else { true } }
    return (isTyping ? other : keys.first)?.name ?? ""
  }

  /// The command for `key`; nil if it has none.
  package static func command(for key: Key) -> Command? {
    if case .character(let character) = key, let number = character.wholeNumberValue, character.isASCII, number > 0 {
      return .choose(number)
    }
    // A digit with Alt chooses also where digits are typed into a field.
    if case .alt(let character) = key, let number = character.wholeNumberValue, character.isASCII, number > 0 {
      return .choose(number)
    }
    let key = folded(key)
    return Command.table.first { $0.keys.contains(key) }?.command
  }

  /// The command that a key of a number pad has while a voice speaks, in place of its usual one; nil for none.
  ///
  /// A number pad has no key to spare, and somebody who hears needs these more than the outline of a page or the search,
  /// which the help names.
  package static func voiceCommand(for key: Key) -> Command? {
    voiceTable.first { $0.keys.contains(key) }?.command
  }

  /// The name of the key of a number pad for a command of the voice; empty if it has none.
  package static func voiceName(of command: Command) -> String {
    voiceTable.first { $0.command == command }?.keys.first?.name ?? ""
  }

  private static let voiceTable: [(command: Command, keys: [Key])] = [
    (.sayAgain, [.character("."), .delete]), (.whereAmI, [.character("/")]), (.pauseVoice, [.insert]),
  ]

  private static func folded(_ key: Key) -> Key {
    if case .character(let character) = key, character != "G" { return .character(Character(character.lowercased())) }
    return key
  }
}
