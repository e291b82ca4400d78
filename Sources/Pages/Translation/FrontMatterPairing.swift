/// Joins the front matter of a translation with that of its source: words are the translation's own, and everything
/// else is the source's.
struct FrontMatterPairing {
  /// Keys with words that patients read, and what kind of value each has.
  static let words = ["title", "for", "group", "doors", "answers"]

  /// Keys that say how a translation was made, of which a guide knows nothing.
  static let ownKeys = [
    PageOrigin.madeFromKey, "translated", "translated-by", "translated-role", "translation-signed",
  ]

  /// The key for what people call things, which differs from language to language.
  private static let alsoCalled = "also-called"

  private let path: String
  private let own: FrontMatter
  private let source: FrontMatter
  private(set) var findings: [Finding] = []

  init(path: String, own: FrontMatter, source: FrontMatter) {
    (self.path, self.own, self.source) = (path, own, source)
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: path, at: position, message, fix: fix))
  }

  mutating func merged() -> FrontMatter {
    for entry in own.entries { check(entry) }
    for entry in source.entries where Self.words.contains(entry.key) && own[entry.key] == nil {
      report(
        .notTranslated, at: .start,
        "The key \"\(entry.key)\" of the source (line \(entry.keyPosition.line)) is missing.",
        fix: "Add \"\(entry.key): …\" with its words in this language.")
    }
    let kept = own.entries.filter { $0.key == Self.alsoCalled || source[$0.key] != nil }
    let inherited = source.entries.filter { own[$0.key] == nil && $0.key != Self.alsoCalled }
    return FrontMatter(kept + inherited.map(\.withoutPlace))
  }

  private mutating func check(_ entry: FrontMatter.Entry) {
    let (key, value) = (entry.key, entry.value)
    if key == Self.alsoCalled || Self.ownKeys.contains(key) { return }
    guard let original = source[key] else {
      return report(
        .otherStructure, at: entry.keyPosition, "The source has no key \"\(key)\".",
        fix: "Delete the line, or add it to the source first.\(Spelling.hint(for: key, among: knownKeys))")
    }
    guard Self.words.contains(key) else {
      guard value.written != original.written else { return }
      return report(
        .otherStructure, at: entry.keyPosition,
        "\"\(key)\" is not that of the source (line \(original.position.line)).",
        fix: "Delete the line. A translation takes from its source all that is no text.")
    }
    compare(value, with: original, key: key)
  }

  /// The keys that a translation of this source may have.
  private var knownKeys: [String] { [Self.alsoCalled] + Self.ownKeys + source.entries.map(\.key) }

  private mutating func compare(_ value: FrontMatter.Value, with original: FrontMatter.Value, key: String) {
    let (texts, originals) = (value.texts, original.texts)
    if texts.count != originals.count {
      report(
        .otherStructure, at: value.position,
        "\"\(key)\" has \(texts.count) texts, and in the source \(originals.count) (line \(original.position.line)).",
        fix: "Write one for each of the source, in its order.")
    }
    for (text, other) in zip(texts, originals) where text == other && text.split(separator: " ").count >= 2 {
      report(
        .sameAsSource, at: value.position,
        "\"\(text)\" is the same as in the source (line \(original.position.line)).", fix: "Translate it.")
    }
  }
}

extension FrontMatter.Entry {
  /// The entry without its places, which are those of another file.
  fileprivate var withoutPlace: FrontMatter.Entry {
    FrontMatter.Entry(key: key, keyPosition: .start, value: value.withoutPlace)
  }
}

extension FrontMatter.Value {
  fileprivate var withoutPlace: FrontMatter.Value {
    let kind: Kind =
      switch kind {
      case .scalar: self.kind
      case .list(let values): .list(values.map(\.withoutPlace))
      case .map(let entries): .map(entries.map(\.withoutPlace))
      }
    return FrontMatter.Value(kind: kind, position: .start)
  }
}
