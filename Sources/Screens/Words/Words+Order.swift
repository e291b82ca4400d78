/// The order of the alphabet.
extension Words {
  /// A text by which titles are sorted: in small letters, without accents, and without signs such as "¿" before the first
  /// letter.
  package func sortingKey(of text: String) -> String {
    let letters = text.lowercased().map { $0 == "ñ" && hasLetterAfterN ? Self.afterN : String($0.withoutAccent) }
    return String(letters.joined().drop { !$0.isLetter && !$0.isNumber }) + "\u{1}" + text
  }

  /// Sorts after "nz" and before "o".
  private static let afterN = "n\u{FFFF}"

  /// True where "ñ" is a letter of its own.
  private var hasLetterAfterN: Bool {
    ["es", "gl", "eu", "fil"].contains(String(language.prefix { $0 != "-" }))
  }
}

extension Character {
  /// The plain letter of a common accented one; the character itself if it has no accent. Small letters only.
  package var withoutAccent: Character { Self.plainLetters[self] ?? self }

  private static let plainLetters: [Character: Character] = {
    let groups: [(Character, String)] = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"), ("u", "ùúûü"),
      ("y", "ýÿ"),
    ]
    return groups.reduce(into: [:]) { letters, group in
      for letter in group.1 { letters[letter] = group.0 }
    }
  }()
}
