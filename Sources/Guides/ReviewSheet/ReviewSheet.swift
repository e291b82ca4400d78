package import Prose
import Screens

/// What a clinician reads and signs: all of a guide that bears on what patients are told, in one document.
package struct ReviewSheet: Equatable, Sendable {
  /// A piece of the document.
  package enum Line: Equatable, Sendable {
    case text(String)
    case strong(String)
    case item(String)
    /// Rows with as many cells as the header.
    case table(header: [String], rows: [[String]])
  }

  /// A heading with what stands under it; no page of paper ends inside one.
  package struct Part: Equatable, Sendable {
    package let heading: String
    package var lines: [Line]

    package init(_ heading: String, _ lines: [Line]) {
      self.heading = heading
      self.lines = lines
    }
  }

  package let title: String
  package let id: String
  /// Facts about the file, each with its name.
  package let facts: [[String]]
  package let parts: [Part]
  package let meaning: ContentHash
  /// The reviewer, the role and the day of a sign-off that still stands; nil where there is none.
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
    let safetyNet = Part("Safety net: every result but an emergency ends with this", Self.lines(of: levels.safetyNet))
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
      Line.item("\(allowance.rule), until \(Words.english.date(allowance.until)): \(allowance.reason)")
    }
    self.parts = parts + (exceptions.isEmpty ? [] : [Part("Rules that this guide may break", exceptions)])
  }

  private static func words(of value: FrontMatter.Value) -> String {
    value.entries.isEmpty
      ? value.texts.joined(separator: ", ")
      : value.entries.map { "\($0.key): \($0.value.texts.joined(separator: ", "))" }.joined(separator: "; ")
  }

  /// The statement over the signature.
  package var statement: String {
    "I have read all of this. It may be shown to patients as it stands. Any change to it ends this signature."
  }

  /// The empty lines under the statement.
  package static let blanks = ["Name", "Role", "Date", "Signature"]

  /// The command that writes the signature into the file.
  package var command: String { "chairside sign-off \(id) --by NAME --role ROLE --on DATE" }
}

extension ReviewSheet {
  /// Blocks of a page as lines, with where each link leads.
  static func lines(of blocks: [Block]) -> [Line] { blocks.flatMap { lines(of: $0, depth: 0) } }

  private static func lines(of block: Block, depth: Int) -> [Line] {
    switch block.kind {
    case .paragraph(let inlines): [.text(words(of: inlines))]
    case .heading(_, let inlines): [.strong(words(of: inlines))]
    case .list(_, let items):
      items.flatMap { item -> [Line] in
        let rest = item.blocks.dropFirst().flatMap { lines(of: $0, depth: depth + 1) }
        return [.item(words(of: item.inlines))] + rest
      }
    case .table(let header, let rows):
      [
        .table(
          header: header.cells.map { words(of: $0.inlines) }, rows: rows.map { $0.cells.map { words(of: $0.inlines) } })
      ]
    case .quote(let inner), .alert(_, let inner), .footnote(_, let inner):
      inner.flatMap { lines(of: $0, depth: depth + 1) }
    case .code(let text): [.text(text)]
    case .rule: []
    }
  }

  /// Running text with the target of each link behind it.
  static func words(of inlines: [Inline]) -> String {
    inlines.mapLinks { link, position in
      Inline(.text("\(link.text.plainText) [\(link.target)]"), at: position)
    }.plainText
  }
}

extension ReviewSheet.Part {
  /// A result in full: what is said, why, what to do, and what would make it more urgent.
  init(_ outcome: Outcome) {
    var lines: [ReviewSheet.Line] = [.strong(ReviewSheet.words(of: outcome.advice))]
    if !outcome.headline.isEmpty { lines.insert(.strong(outcome.headline), at: 0) }
    for part in Outcome.Part.allCases {
      guard let blocks = outcome.parts[part] else { continue }
      lines += [.strong(part.title)] + ReviewSheet.lines(of: blocks)
    }
    self.init("Result: \(outcome.level.code)", lines)
  }
}
