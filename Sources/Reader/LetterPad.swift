import Screens

/// Letters for a number pad: a digit names a group of letters, and a second digit one letter of it.
///
/// It is used in a kiosk until a letter is typed; from then on digits are digits.
struct LetterPad: Equatable, Sendable {
  /// What a key of the number pad does.
  enum Outcome: Equatable, Sendable {
    case input(TextInput)
    /// A group was chosen or left.
    case moved
  }

  /// The index of the chosen group; nil while a group is to be chosen.
  private(set) var group: Int?

  /// - Parameter groups: the letters in up to nine groups.
  /// - Returns: nil if the key is not used here.
  mutating func take(_ key: Key, groups: [[Character]]) -> Outcome? {
    guard case .character(let character) = key else { return nil }
    switch character {
    case "0" where group == nil: return .input(.character(" "))
    case ".": return leaveGroup() ? .moved : .input(.backspace)
    case "0": return leaveGroup() ? .moved : nil
    case "1"..."9": return take(number: character.wholeNumberValue ?? 1, groups: groups)
    default: return nil
    }
  }

  private mutating func leaveGroup() -> Bool {
    defer { group = nil }
    return group != nil
  }

  private mutating func take(number: Int, groups: [[Character]]) -> Outcome {
    guard let group else {
      if groups.indices.contains(number - 1) { self.group = number - 1 }
      return .moved
    }
    self.group = nil
    let letters = groups.indices.contains(group) ? groups[group] : []
    return letters.indices.contains(number - 1) ? .input(.character(letters[number - 1])) : .moved
  }

  /// The letters of a language, in groups.
  static func groups(in words: Words) -> [[Character]] {
    words(.letterGroups).split(separator: " ").prefix(9).map { Array($0) }
  }

  /// What can be chosen now: the groups, or the letters of the one that was chosen.
  func choices(in words: Words) -> [[Character]] {
    let groups = Self.groups(in: words)
    return group.map { groups[$0].map { [$0] } } ?? groups
  }

  /// The keys that work now, as "1abc 2def".
  func text(in words: Words) -> String {
    let numbered = choices(in: words).map { String($0) }.enumerated().map { "\($0.offset + 1)\($0.element)" }.joined(
      separator: " ")
    return words(group == nil ? .letterPad : .letterPadGroup, ["letters": numbered])
  }

  /// What can be chosen now, each with its letters one by one.
  ///
  /// - Parameter isKeyed: true to say the keys too.
  func spoken(in words: Words, isKeyed: Bool = true) -> [String] {
    choices(in: words).enumerated().map { index, letters in
      let label = words.enumeration(of: letters.map { String($0) })
      return isKeyed ? words(.spokenChoice, ["key": "\(index + 1)", "label": label]) : label
    }
  }
}
