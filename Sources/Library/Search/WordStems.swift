import Database

/// The stems of texts, as FTS5's Porter tokenizer makes them.
struct WordStems {
  private let database: Connection

  /// - Parameter database: one in which the tables `stemmed` and `stem` are made.
  init(_ database: Connection) throws {
    self.database = database
    try database.execute(
      """
      CREATE VIRTUAL TABLE stemmed USING fts5(text, tokenize = 'porter unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE stem USING fts5vocab(stemmed, 'instance');
      """)
  }

  /// The stems of each text, in order.
  func stems(of texts: [String]) throws -> [[String]] {
    var stems = Array(repeating: [String](), count: texts.count)
    try database.transaction {
      for (index, text) in texts.enumerated() {
        try database.run("INSERT INTO stemmed(rowid, text) VALUES (?, ?)", [index, text])
      }
      let found = try database.rows("SELECT doc, term FROM stem ORDER BY doc, offset") { row in
        (doc: try row["doc"] as Int, term: try row["term"] as String)
      }
      for (doc, term) in found where stems.indices.contains(doc) { stems[doc].append(term) }
      try database.run("DELETE FROM stemmed")
    }
    return stems
  }
}
