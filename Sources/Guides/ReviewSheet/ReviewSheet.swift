import Documents
package import Pages
package import Screens

/// What a clinician reads and signs: everything in a guide that affects what patients are told, in one document.
package struct ReviewSheet: Equatable, Sendable {
  /// A heading with its content; a page break is inside it only if it is longer than a page.
  package struct Part: Equatable, Sendable {
    package let heading: String
    package var pieces: [Piece]

    package init(_ heading: String, _ pieces: [Piece]) {
      self.heading = heading
      self.pieces = pieces
    }
  }

  package let title: String
  package let id: String
  /// Pairs of a name and a fact about the file.
  package let facts: [[String]]
  package let parts: [Part]
  package let meaning: ContentHash
  /// The reviewer, the role and the day of a sign-off that is still valid; nil if there is none.
  package let signed: String?

  /// - Parameters:
  ///   - guide: the guide.
  ///   - page: the file that it was read from.
  package init(_ guide: any Guide, page: Page) {
    self.init(guide.facts, page: page, parts: guide.reviewParts)
  }

  /// The sheet of the shared pages of the levels.
  package init?(_ levels: Levels, page: Page) {
    guard let facts = levels.facts else { return nil }
    let outcomes = Level.allCases.reversed().map { Part(levels.outcome($0, in: .english)) }
    let safetyNet = Part("Safety net: every result but an emergency ends with this", Self.pieces(of: levels.safetyNet))
    self.init(facts, page: page, parts: outcomes + [safetyNet])
  }

  private init(_ guide: GuideFacts, page: Page, parts: [Part]) {
    title = guide.title
    id = guide.id
    meaning = guide.meaning
    let unmentioned = PageReader.reviewKeys.union(["kind", "id", "title"])
    let keys = page.frontMatter.entries.filter { !unmentioned.contains($0.key) }
    facts =
      [["Kind", guide.kind]] + keys.map { [$0.key.capitalizedFirst, Self.words(of: $0.value)] }
      + [
        ["Last review", guide.reviewed.map(Words.english.date) ?? "-"],
        ["Next review due", guide.reviewDue.map(Words.english.date) ?? "-"],
      ]
    let role = page.frontMatter["reviewed-role"]?.text.map { ", \($0)," } ?? ""
    let day = guide.reviewed.map(Words.english.date) ?? ""
    signed = guide.isSignedOff ? "\(guide.reviewedBy ?? "")\(role) on \(day)" : nil
    let exceptions = page.allowances.map { allowance in
      Piece.bullet("\(allowance.rule), until \(Words.english.date(allowance.until)): \(allowance.reason)")
    }
    self.parts = parts + (exceptions.isEmpty ? [] : [Part("Rules that this guide may break", exceptions)])
  }

  private static func words(of value: FrontMatter.Value) -> String {
    value.entries.isEmpty
      ? value.texts.joined(separator: ", ")
      : value.entries.map { "\($0.key): \($0.value.texts.joined(separator: ", "))" }.joined(separator: "; ")
  }

  /// The statement above the signature.
  package var statement: String {
    "I have read all of this. It may be shown to patients as it stands. Any change to it ends this signature."
  }

  /// The empty lines below the statement.
  package static let blanks = ["Name", "Role", "Date", "Signature"]

  /// The command that writes the signature into the file.
  package var command: String { "chairside sign-off \(id) --by NAME --role ROLE --on DATE" }
}

extension ReviewSheet {
  /// The blocks of a page, with the target of each link.
  static func pieces(of blocks: [Block]) -> [Piece] {
    let pieces = PieceMaker.pieces(of: blocks.map { $0.mapInlines(withTargets) })
    return pieces.filter { $0 != .gap }
  }

  /// Running text with the target of each link after it.
  static func words(of inlines: [Inline]) -> String { withTargets(inlines).plainText }

  private static func withTargets(_ inlines: [Inline]) -> [Inline] {
    inlines.mapLinks { link, position in
      Inline(.text("\(link.text.plainText) [\(link.target)]"), at: position)
    }
  }

  /// A table of plain text.
  static func table(_ header: [String], _ rows: [[String]]) -> Piece {
    .table(Table(header: header.map { [Run($0, .strong)] }, rows: rows.map { row in row.map { [Run($0)] } }))
  }
}

extension ReviewSheet.Part {
  /// A result in full: its text, the reasons, what to do, and what would make it more urgent.
  init(_ outcome: Outcome) {
    var pieces: [Piece] = outcome.headline.isEmpty ? [] : [.line(outcome.headline, .strong)]
    pieces.append(.line(ReviewSheet.words(of: outcome.advice), .strong))
    for part in Outcome.Part.allCases {
      guard let blocks = outcome.parts[part] else { continue }
      pieces += [.line(part.title, .strong)] + ReviewSheet.pieces(of: blocks)
    }
    self.init("Result: \(outcome.level.code)", pieces)
  }
}
