import Database
import Guides
import Pages

/// A full-text index of all sections of all guides: an SQLite FTS5 table in memory. It is made on demand, a few guides
/// at a time if there are very many; nothing is written to disk, and no query is kept.
struct SearchIndex {
  private let database: Connection
  private var known: Set<String> = []
  private let stems: WordStems
  /// The ways to name the danger signs, of each language that people may type.
  private var danger: [DangerWords] = []
  private var dangerGuide: (any Guide)?

  /// - Throws: if SQLite has no FTS5 or no memory.
  init() throws {
    database = try Connection(nil)
    try database.execute(
      """
      CREATE VIRTUAL TABLE section USING fts5(
        id UNINDEXED, guide UNINDEXED, title, called, body, tokenize = 'porter unicode61 remove_diacritics 2')
      """)
    stems = try WordStems(database)
  }

  /// Adds guides to the index.
  ///
  /// - Parameters:
  ///   - phrases: how people name the danger signs of one of these guides, in each language; without any, its own words.
  ///   - otherNames: what the guides and their sections are called in other languages, by id and by slug.
  mutating func add(
    _ guides: [any Guide], phrases: [DangerPhrases] = [], otherNames: [String: [String: [String]]] = [:]
  ) throws {
    var known = known
    try database.transaction {
      for row in guides.flatMap({ Self.rows(of: $0, otherNames[$0.facts.id] ?? [:]) }) {
        try database.run(
          "INSERT INTO section VALUES (?, ?, ?, ?, ?)",
          [row.id, row.guide] + [row.title, row.called, row.body].map(SearchWords.spaced))
        for text in [row.title, row.called, row.body] { known.formUnion(SearchWords.words(of: text)) }
      }
    }
    self.known = known
    guard let guide = guides.first(where: { !$0.dangerSigns.isEmpty }) else { return }
    dangerGuide = guide
    let named = phrases.filter { !$0.signs.isEmpty }
    danger = try named.map { try DangerWords($0.signs, variants: $0.variants, stems) }
    if danger.isEmpty { danger = [try DangerWords(guide.dangerSigns, variants: [], stems)] }
  }

  private struct Entry {
    let id, guide, title, called, body: String
  }

  /// One row for each section. A symptom check is one row, since it always starts at its beginning, and one for each of
  /// its doors. The danger signs have no row: they are matched by their own words, and then always come first.
  private static func rows(of guide: any Guide, _ otherNames: [String: [String]]) -> [Entry] {
    let doors = guide.facts.doors.map { door in
      Entry(id: guide.facts.id, guide: guide.facts.title, title: door, called: "", body: "")
    }
    let sections = guide.searchSections.map { section in
      let called =
        section.slug.isEmpty
        ? (Array(guide.facts.alsoCalled.values) + Array(otherNames.values)).flatMap { $0 }
        : (guide.facts.alsoCalled[section.slug] ?? []) + (otherNames[section.slug] ?? [])
      let id = section.slug.isEmpty ? guide.facts.id : "\(guide.facts.id)#\(section.slug)"
      return Entry(
        id: id, guide: guide.facts.title, title: section.title,
        called: (called + [section.slug.replacing("-", with: " ")]).joined(separator: ", "),
        body: section.text)
    }
    return sections + doors
  }

  // MARK: Searching

  /// - Parameter limit: the maximum number of hits.
  func search(_ text: String, limit: Int) -> SearchAnswer {
    let typed = SearchWords.telling(text)
    guard !typed.isEmpty else { return SearchAnswer() }
    let meant = typed.enumerated().map { meanings(of: $0.element, isLast: $0.offset == typed.count - 1) }
    let groups = meant.map { words in "(" + words.joined(separator: " OR ") + ")" }
    // What is called just so comes first, then what has all words, then what has some.
    var queries = [phrase(of: text), groups.joined(separator: " AND ")].compactMap(\.self)
    if groups.count > 1 { queries.append(groups.joined(separator: " OR ")) }
    var hits: [SearchAnswer.Hit] = []
    for query in queries where hits.count < limit {
      // A section and the doors of its guide lead to one place, so the best of them is enough.
      for hit in rows(query, limit: limit) where !hits.contains(where: { $0.id == hit.id }) { hits.append(hit) }
    }
    // A slip of the pen in one language may be a word of the other, so only the first language takes slips.
    let named = danger.enumerated().lazy.compactMap { index, words in
      (try? words.section(for: text, known: known, takesSlips: index == 0)) ?? nil
    }.first
    if let section = named, let guide = dangerGuide {
      hits =
        [dangerHit(section, guide, score: hits.first?.score ?? 0)] + hits.filter { !$0.id.hasPrefix(guide.facts.id) }
    }
    return SearchAnswer(
      hits: Array(hits.prefix(limit)), suggestions: hits.isEmpty ? typed.flatMap { near($0, distance: 2) } : [])
  }

  /// The FTS5 query for all words in a row in a title or another name; nil for one word.
  private func phrase(of text: String) -> String? {
    let words = SearchWords.words(of: String(text.prefix(200)))
    guard words.count > 1, !words.contains(where: { $0.contains(where: SearchWords.isUnspaced) }) else { return nil }
    return "{title called} : \"\(words.joined(separator: " "))\""
  }

  private func dangerHit(_ section: String, _ guide: any Guide, score: Double) -> SearchAnswer.Hit {
    let part = guide.sections.first { $0.slug == section }
    let words = part.map { [SearchAnswer.Part(Self.beginning(of: $0.text), isHit: false)] } ?? []
    return SearchAnswer.Hit(
      id: "\(guide.facts.id)#\(section)", title: guide.facts.title, guide: part?.title ?? guide.facts.title,
      snippet: words, score: score + 100)
  }

  /// The first words of a text, as many as fit on a line.
  private static func beginning(of text: String) -> String {
    var beginning = ""
    for word in text.split(separator: " ") {
      guard beginning.count + word.count < 60 else { return beginning + ".." }
      beginning += (beginning.isEmpty ? "" : " ") + word
    }
    return beginning
  }

  /// The FTS5 terms for a word: the word; as a prefix if it may still be typed, because it is last and no word of the
  /// index; and, if no word begins so, similar words.
  private func meanings(of word: String, isLast: Bool) -> [String] {
    if word.contains(where: SearchWords.isUnspaced) {
      // Its characters in a row; nothing is near to them.
      return ["\"\(word.map(String.init).joined(separator: " "))\""]
    }
    let exact = "\"\(word)\""
    if known.contains(word) { return [exact] }
    if isLast, known.contains(where: { $0.hasPrefix(word) }) { return [exact + "*"] }
    let near = near(word, distance: 1)
    return near.isEmpty ? [exact] : near.map { "\"\($0)\"" }
  }

  /// Known words within an edit distance of a word of five letters or more, the nearest first.
  private func near(_ word: String, distance: Int) -> [String] {
    guard word.count >= 5 else { return [] }
    let letters = Array(word)
    let candidates = known.lazy.filter { abs($0.count - letters.count) <= distance && $0.count >= 4 }
    let rated = candidates.map { (word: $0, distance: Spelling.distance(letters, Array($0))) }
    return rated.filter { $0.distance <= distance }.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
      .prefix(3).map(\.word)
  }

  private func rows(_ query: String, limit: Int) -> [SearchAnswer.Hit] {
    let sql = """
      SELECT id, guide, title, bm25(section, 0, 0, 8, 10, 1) AS rank,
        snippet(section, 4, char(2), char(3), '..', 10) AS words
      FROM section WHERE section MATCH ? ORDER BY rank LIMIT ?
      """
    let hits = try? database.rows(sql, [query, limit]) { row in
      SearchAnswer.Hit(
        id: try row["id"], title: (try row["title"] as String).filter { $0 != SearchWords.joint },
        guide: try row["guide"],
        snippet: Self.parts(of: try row["words"]), score: -(try row["rank"] as Double))
    }
    return hits ?? []
  }

  /// Splits a snippet at the control characters with which SQLite marks a hit; no text contains them.
  private static func parts(of snippet: String) -> [SearchAnswer.Part] {
    var parts: [SearchAnswer.Part] = []
    var isHit = false
    var text = ""
    for character in snippet where character != SearchWords.joint {
      guard character == "\u{2}" || character == "\u{3}" else {
        text.append(character)
        continue
      }
      if !text.isEmpty { parts.append(SearchAnswer.Part(text, isHit: isHit)) }
      text = ""
      isHit = character == "\u{2}"
    }
    if !text.isEmpty { parts.append(SearchAnswer.Part(text, isHit: isHit)) }
    return parts
  }
}
