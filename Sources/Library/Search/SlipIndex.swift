import Pages

/// Finds the words that somebody may have meant who made a slip: words that differ by one edit, long ones by two. Words
/// are compared as they are written and by their stems, because a slip in an ending makes another stem.
struct SlipIndex {
  private struct Entry {
    let letters: [Character]
    let stem: String
    /// One bit for each letter that occurs, so that most words need no comparison letter by letter.
    let occurring: UInt32

    init(_ word: String, stem: String) {
      letters = Array(word)
      self.stem = stem
      occurring = SlipIndex.occurring(in: word)
    }
  }

  private var words: [Entry] = []
  private var stems: [Entry] = []
  private var known: Set<String> = []

  /// The fewest letters of a word that is taken for a slip. Of a word with so few, the first letter is never one.
  private static let shortest = 4
  /// The fewest letters of a stem that is taken for a slip. Most that are shorter are near to some other word.
  private static let shortestStem = 5
  /// The fewest letters of a word that may differ by two edits.
  private static let long = 7

  /// Has no words.
  init() {}

  /// - Parameter words: each word with its stems; a word of a script without spaces has several, and is left out.
  init(_ words: [String: [String]]) {
    let plain = words.filter { $0.value.count == 1 && $0.key.count >= Self.shortest }
    self.words = plain.map { Entry($0.key, stem: $0.value[0]) }
    known = Set(words.values.joined())
    stems = Set(plain.values.map { $0[0] }).filter { $0.count >= Self.shortest }.map { Entry($0, stem: $0) }
  }

  /// The stems of the words that are near to a word or its stem; none for a word of the phrases, which is no slip.
  func near(_ word: String, stem: String) -> Set<String> {
    guard !known.contains(stem), word.allSatisfy(\.isLetter) else { return [] }
    return Self.near(word, among: words, shortest: Self.shortest)
      .union(Self.near(stem, among: stems, shortest: Self.shortestStem))
  }

  private static func near(_ word: String, among entries: [Entry], shortest: Int) -> Set<String> {
    let letters = Array(word)
    guard letters.count >= shortest else { return [] }
    let limit = letters.count >= long ? 2 : 1
    let occurring = occurring(in: word)
    let near = entries.filter { entry in
      (entry.occurring ^ occurring).nonzeroBitCount <= 2 * limit && abs(entry.letters.count - letters.count) <= limit
        && (letters.count > Self.shortest || entry.letters[0] == letters[0])
        && Spelling.distance(letters, entry.letters) <= limit
    }
    return Set(near.map(\.stem))
  }

  private static func occurring(in word: String) -> UInt32 {
    word.unicodeScalars.reduce(0) { $0 | 1 << ($1.value % 32) }
  }
}
