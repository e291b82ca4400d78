/// The letters of one word, for counting its syllables.
struct SpelledWord {
  private let text: String
  private let letters: [Character]
  /// True for each letter that is pronounced as a vowel, or as part of one.
  private var isVowel: [Bool]

  /// - Parameter text: a word in lowercase, without a hyphen or an apostrophe.
  init(_ text: String) {
    let plain = text.map { Self.plainVowels[$0] ?? $0 }
    self.text = String(plain)
    letters = plain
    isVowel = plain.map { "aeiouy".contains($0) }
    for index in plain.indices where isConsonantLike(index) { isVowel[index] = false }
  }

  private static let plainVowels: [Character: Character] = [
    "á": "a", "à": "a", "â": "a", "ä": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "ï": "i", "ó": "o",
    "ö": "o", "ô": "o", "ú": "u", "ü": "u",
  ]

  /// True for "y" in "you" and "beyond", and "u" in "quick" and "guess".
  private func isConsonantLike(_ index: Int) -> Bool {
    let next = letter(index + 1)
    switch letters[index] {
    case "y": return isPlainVowel(next) && (index == 0 || isPlainVowel(letter(index - 1)))
    case "u":
      if letter(index - 1) == "q" { return isPlainVowel(next) || next == "y" }
      return letter(index - 1) == "g" && (next == "a" || next == "e" || next == "i") && !follows("uity", index)
        && !follows("uing", index)
    default: return false
    }
  }

  private func letter(_ index: Int) -> Character { letters.indices.contains(index) ? letters[index] : " " }

  private func isPlainVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private func isConsonant(_ index: Int) -> Bool { letters.indices.contains(index) && !isVowel[index] }

  private func rest(_ index: Int) -> String { String(letters.dropFirst(index)) }

  /// True if `part` is at `index`.
  private func follows(_ part: String, _ index: Int) -> Bool {
    index >= 0 && letters.dropFirst(index).starts(with: part)
  }

  private func follows(anyOf parts: [String], _ index: Int) -> Bool { parts.contains { follows($0, index) } }

  private func ends(in endings: [String]) -> Bool { endings.contains { text.hasSuffix($0) } }

  var syllables: Int {
    var count = 0
    for index in letters.indices where isVowel[index] {
      let continues = index > 0 && isVowel[index - 1]
      if !continues || isSoundedApart(index - 1) { count += 1 }
    }
    if ends(in: ["ism", "isms", "asm", "asms", "thm", "thms"]) { count += 1 }
    return max(1, count - silentVowels)
  }

  // MARK: Vowels sounded apart

  /// True if the vowel at `index` and the next one belong to different syllables.
  private func isSoundedApart(_ index: Int) -> Bool {
    let next = index + 2
    if rest(index + 1) == "ing" || rest(index + 1) == "ings" { return true }
    let before = letter(index - 1)
    switch (letters[index], letters[index + 1]) {
    case ("y", let other): return isPlainVowel(other) && !isPlainVowel(before)
    case ("i", "u"), ("i", "i"), ("a", "o"), ("u", "u"): return true
    case ("i", "a"): return isApartIA(index)
    case ("i", "o"):
      if isSoft(before: index), letter(next) == "n" || letter(next) == "u" { return false }
      return !((before == "n" || before == "l") && letter(next) == "n")
    case ("i", "e"): return isApartIE(index)
    case ("e", let other): return isApartE(index, other)
    case ("o", "a"): return follows(anyOf: ["oasi", "oalit"], index)
    case ("o", "o"): return text.hasPrefix("coop") || text.hasPrefix("coord")
    case ("o", "e"): return (index <= 1 && "tmx".contains(letter(next))) || text.hasPrefix("coe")
    case ("o", "i"): return text.hasPrefix("coinc") || text.hasPrefix("heroic")
    case ("u", "a"): return before != "g"
    case ("u", "e"): return "nl".contains(letter(next)) && before != "g" && index < letters.count - 2
    case ("u", "i"):
      return follows(anyOf: ["uity", "uities", "uitiv", "uitous", "uiti"], index)
        || (letter(next) == "n" && (before == "r" || before == "n")) || (before == "l" && letter(next) == "d")
    case ("u", "o"): return before != "b"
    default: return false
    }
  }

  /// True after a letter that forms one sound with the "i", as in "special", "nation" and "fashion".
  private func isSoft(before index: Int) -> Bool {
    "tcsxg".contains(letter(index - 1)) || (letter(index - 1) == "h" && letter(index - 2) == "s")
  }

  private func isApartIA(_ index: Int) -> Bool {
    if index == 0 { return true }
    if follows("iage", index) { return false }
    return !(isSoft(before: index) && "ln".contains(letter(index + 2)))
  }

  private func isApartIE(_ index: Int) -> Bool {
    if follows(anyOf: ["ient", "ienc"], index) { return !isSoft(before: index) || text.hasPrefix("sci") }
    if ["iet", "iets", "ieted"].contains(rest(index)) || follows(anyOf: ["iety", "ieti"], index) { return true }
    return index > 1 && ["ier", "iers", "iest"].contains(rest(index)) && isVowel[..<(index - 1)].contains(true)
  }

  private func isApartE(_ index: Int, _ other: Character) -> Bool {
    let isPrefix = index == 1 && letters[0] == "r"
    switch other {
    case "a":
      return (isPrefix && follows(anyOf: ["eact", "eass", "eadj", "eapp", "eali", "eallo", "earr"], index))
        || (follows("creat", index - 2) && !text.hasPrefix("creatur"))
        || (follows("near", index - 1) && index >= 3)
    case "o":
      if "gc".contains(letter(index - 1)), "nu".contains(letter(index + 2)) { return false }
      return !["peo", "jeop", "leop", "someo", "lifeo", "homeo", "fireo"].contains { text.hasPrefix($0) }
    case "i":
      return (isPrefix && follows(anyOf: ["einf", "einj", "einst", "eint", "eite"], index)) || follows("eity", index)
    case "e": return isPrefix && follows(anyOf: ["eent", "eexa", "eeva"], index)
    case "u": return isPrefix || follows("eum", index)
    default: return false
    }
  }

  // MARK: Vowels that are not sounded

  private var silentVowels: Int {
    var silent = hasSilentEnd ? 1 : 0
    for suffix in ["ely", "ement", "ements", "eful", "efully", "eless", "elessly", "eness", "enesses"] {
      guard text.hasSuffix(suffix) else { continue }
      let index = letters.count - suffix.count
      let isSounded =
        !isConsonant(index - 1) || !isVowel[..<index].contains(true)
        || (suffix.hasPrefix("ement") && (letter(index - 1) == "l" || text.contains("crement")))
        || (letter(index - 1) == "l" && isConsonant(index - 2))
      return silent + (isSounded ? 0 : 1)
    }
    if text.hasSuffix("ically") || beginsWithSilentE { silent += 1 }
    return silent
  }

  /// True for the last e of "hope", "hopes" and "hoped", but not for that of "table", "boxes" and "needed".
  private var hasSilentEnd: Bool {
    let count = letters.count
    if ends(in: ["gue", "que", "gues", "ques"]) { return count > 3 }
    if text.hasSuffix("e"), count > 2, isConsonant(count - 2) { return !isSoundedBefore(count - 1) }
    guard count > 3, isConsonant(count - 3) else { return false }
    if text.hasSuffix("es") {
      return !ends(in: ["ses", "xes", "zes", "ces", "ges", "ches", "shes"]) && !isSoundedBefore(count - 2)
    }
    if text.hasSuffix("ed") { return !ends(in: ["ted", "ded"]) && !isSoundedBefore(count - 2) }
    return false
  }

  /// True for the e at `index` in "table" and "centre": after a consonant and l or r.
  private func isSoundedBefore(_ index: Int) -> Bool {
    let last = letter(index - 1)
    guard last == "l" || last == "r", isConsonant(index - 2) else { return false }
    return !"lr".contains(letter(index - 2))
  }

  /// True for compounds whose first part ends in a silent e: "something", "forehead", "lifetime", "everyone".
  private var beginsWithSilentE: Bool {
    if text.hasPrefix("every"), letters.count > 5 { return true }
    let first = [
      "some", "fore", "eye", "safe", "type", "where", "there", "home", "life", "side", "like", "fire", "note", "make",
      "care", "face", "more",
      "fine", "wide", "line", "time", "name", "page", "space", "bone", "nose", "guide", "pipe", "code", "trade",
      "price",
      "store", "stone", "close", "tape", "wave", "love", "house", "base", "whole", "gate", "waste", "mile",
    ].first { text.hasPrefix($0) && letters.count >= $0.count + 3 }
    guard let first, isConsonant(first.count), isVowel[first.count...].contains(true) else { return false }
    return !["ly", "ment", "ful", "less", "ness"].contains(String(letters[first.count...]))
  }
}
