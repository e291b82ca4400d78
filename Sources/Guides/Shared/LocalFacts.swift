package import Pages

/// The facts that differ from place to place: the clinic, its numbers, the emergency number, and local words.
package struct LocalFacts: Equatable, Sendable {
  /// The keys that every program screen or guide may rely on; a missing one is reported.
  package static let requiredKeys = [
    "clinic-name", "clinic-phone", "clinic-hours", "clinic-address", "out-of-hours", "emergency-number",
    "urgent-advice", "crisis-line", "emergency-strip", "emergency-strip-short",
  ]

  /// The key for how many hours a clock of the place counts, "12" or "24", where people of the language differ.
  static let clock = "hours-of-clock"

  package private(set) var values: [String: String] = [:]
  /// The facts as they are written, from all pages taken. They are kept so that a link from one to another uses its
  /// latest value.
  private var written: [String: [Inline]] = [:]
  /// Words of the guidance and their local replacements, longest first.
  package private(set) var words: [(from: String, to: String)] = []
  private var replacer = WordReplacer([])
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

  /// Adds what another language's page says of the same place, such as its numbers: the facts that differ from those of
  /// the usual place. Sentences of the program and words of the other language are not taken.
  package mutating func takePlace(_ page: Page, unlike usual: Page?) {
    for section in page.sections where section.slug != Self.words && !Self.sentences.contains(section.slug) {
      guard let first = section.blocks.first,
        first.inlines.plainText != usual?.section(section.slug)?.blocks.first?.inlines.plainText
      else { continue }
      written[section.slug] = first.inlines
    }
    resolve()
  }

  private static let words = "words"
  private static let sentences = ["emergency-strip", "emergency-strip-short"]

  /// Adds the facts of a locale page, which replace existing ones.
  package mutating func take(_ page: Page) {
    reviewed = page.frontMatter["reviewed"]?.text.flatMap(Day.init) ?? reviewed
    title = page.title
    for section in page.sections {
      if section.slug == Self.words {
        takeWords(section)
      } else if let first = section.blocks.first {
        written[section.slug] = first.inlines
      }
    }
    resolve()
  }

  /// A value may link to another, for example the emergency strip to the emergency number.
  private mutating func resolve() {
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
    replacer = WordReplacer(words)
  }

  /// Running text in which each link to a local fact is replaced by its value.
  private func text(of inlines: [Inline]) -> String {
    inlines.mapLinks { link, position in
      let key = link.target.drop { $0 != "#" }.dropFirst()
      return Inline(.text(values[String(key)] ?? link.text.plainText), at: position)
    }.plainText
  }

  /// `text` with local words.
  package func inLocalWords(_ text: String) -> String { replacer.replaced(text) }
}
