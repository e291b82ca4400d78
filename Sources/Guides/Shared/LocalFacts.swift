package import Pages

/// The facts that differ from place to place: the clinic, its numbers, the emergency number, and local words.
package struct LocalFacts: Equatable, Sendable {
  /// The keys that every program screen or guide may rely on; a missing one is reported.
  package static let requiredKeys = [
    "clinic-name", "clinic-phone", "clinic-hours", "clinic-address", "out-of-hours", "emergency-number",
    "urgent-advice", "crisis-line", "emergency-strip", "emergency-strip-short",
  ]

  package private(set) var values: [String: String] = [:]
  /// The facts as they are written, from all pages taken. They are kept so that a link from one to another uses its
  /// latest value.
  private var written: [String: [Inline]] = [:]
  /// Words of the guidance and their local replacements, longest first.
  package private(set) var words: [(from: String, to: String)] = []
  package private(set) var reviewed: Day?
  package private(set) var title = ""

  package init() {}

  package static func == (left: LocalFacts, right: LocalFacts) -> Bool {
    left.values == right.values && left.reviewed == right.reviewed
      && left.words.map { [$0.from, $0.to] } == right.words.map { [$0.from, $0.to] }
  }

  /// The value of a key. If no locale file has it, a fallback text that still leads to help, or else empty.
  package subscript(key: String) -> String { values[key] ?? Self.lastResort[key] ?? "" }

  private static let lastResort = [
    "clinic-name": "Chairside",
    "emergency-number": "the emergency number",
    "emergency-strip": "Trouble breathing, swallowing or speaking? Get help now.",
    "emergency-strip-short": "Can't breathe? Get help now",
  ]

  /// Adds the facts of a locale page, which replace existing ones.
  package mutating func take(_ page: Page) {
    reviewed = page.frontMatter["reviewed"]?.text.flatMap(Day.init) ?? reviewed
    title = page.title
    for section in page.sections {
      if section.slug == "words" {
        takeWords(section)
      } else if let first = section.blocks.first {
        written[section.slug] = first.inlines
      }
    }
    // A value may link to another, for example the emergency strip to the emergency number.
    values = written.mapValues(\.plainText)
    values = written.mapValues { text(of: $0) }
  }

  private mutating func takeWords(_ section: Page.Section) {
    for case .list(_, let items) in section.blocks.map(\.kind) {
      for item in items {
        let text = item.inlines.plainText
        guard let colon = text.firstIndex(of: ":") else { continue }
        let from = String(text[..<colon])
        let to = text[text.index(after: colon)...].drop { $0 == " " }
        words.removeAll { $0.from == from }
        words.append((from, String(to)))
      }
    }
    words.sort { $0.from.count > $1.from.count }
  }

  /// Running text in which each link to a local fact is replaced by its value.
  private func text(of inlines: [Inline]) -> String {
    inlines.mapLinks { link, position in
      let key = link.target.drop { $0 != "#" }.dropFirst()
      return Inline(.text(values[String(key)] ?? link.text.plainText), at: position)
    }.plainText
  }

  /// `text` with local words: only whole words are replaced, and initial capitals and words in all capitals are kept.
  package func inLocalWords(_ text: String) -> String {
    guard !words.isEmpty else { return text }
    var result = text
    for word in words { result = Self.replace(word.from, with: word.to, in: result) }
    return result
  }

  /// `to` in the letter case of the words that it replaces; words in a banner are in capitals.
  private static func inCase(of found: ArraySlice<Character>, _ to: String, from: String) -> String {
    guard from.first?.isLowercase == true, found.first?.isUppercase == true else { return to }
    let isShouted = found.count > 1 && !found.contains(where: \.isLowercase)
    return isShouted ? to.uppercased() : to.prefix(1).uppercased() + to.dropFirst()
  }

  private static func replace(_ from: String, with to: String, in text: String) -> String {
    let wanted = Array(from.lowercased())
    let letters = Array(text)
    guard !wanted.isEmpty, letters.count >= wanted.count else { return text }
    var result = ""
    var index = 0
    while index < letters.count {
      let end = index + wanted.count
      let isBoundary = index == 0 || !(letters[index - 1].isLetter || letters[index - 1].isNumber)
      if end <= letters.count, isBoundary, end == letters.count || !letters[end].isLetter,
        letters[index..<end].elementsEqual(wanted, by: { $0 == $1 || $0.lowercased() == String($1) })
      {
        result += inCase(of: letters[index..<end], to, from: from)
        index = end
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return result
  }
}
