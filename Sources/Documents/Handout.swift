package import Screens

/// What a patient takes home: one page in plain words, from a visit, a result, a checklist or a guide.
package struct Handout: Equatable, Sendable {
  /// A line of a part.
  package struct Row: Equatable, Sendable {
    package var runs: [Run]
    /// Nil for a paragraph.
    package var marker: ListMarker?
    /// Columns before it in text: how far the text of the item begins that it is under.
    package var indent = 0
    /// 0 has to be there; of the others, those with the highest number leave first where the page is too small.
    package var rank: Int

    package init(_ runs: [Run], _ marker: ListMarker? = .bullet, rank: Int = 0) {
      self.runs = runs
      self.marker = marker
      self.rank = rank
    }

    package init(_ text: String, _ style: Style = .plain, _ marker: ListMarker? = .bullet, rank: Int = 0) {
      self.init([Run(text, style)], marker, rank: rank)
    }

    package var text: String { runs.map(\.text).joined() }

    var textPiece: TextPiece { TextPiece(runs, marker.map { .item($0) } ?? .paragraph, indent: indent) }
  }

  /// A heading with its lines.
  package struct Part: Equatable, Sendable {
    package var heading: String
    package var rows: [Row]
    /// True where the lines may run on behind the heading to save room on paper.
    package var mayRunOn: Bool

    package init(_ heading: String, _ rows: [Row], mayRunOn: Bool = false) {
      self.heading = heading
      self.rows = rows
      self.mayRunOn = mayRunOn
    }

    var pieces: [Piece] { (heading.isEmpty ? [] : [.line(heading, .heading)]) + rows.map { .text($0.textPiece) } }

    /// The lines as a code for a camera holds them.
    package var lines: [String] { (heading.isEmpty ? [] : [heading]) + rows.map(\.text) }
  }

  package var title: String
  /// What it is about, as "Treated: Tuesday 24 November 2026, 10:40 am".
  package var about: [String] = []
  /// The clinic's name, then how to reach it.
  package var clinic: [String]
  /// The level of a result in words, as "!! CALL FOR EMERGENCY HELP NOW".
  package var banner: String?
  /// When to get help: stands in a box. Nil on a page that tells of no danger.
  package var box: Part?
  package var parts: [Part] = []
  /// Which guides it came from, when they were reviewed and by whom, and the day it was made.
  package var origin: [String]
  /// Texts for a camera, the fullest first; the last is the short code.
  package var codes: [String] = []
  /// How many lines did not fit on the page.
  package var leftOutCount = 0
  /// What the page itself says, in its language.
  let words: Words

  /// - Parameters:
  ///   - clinic: the clinic's name, then how to reach it.
  ///   - origin: which guides it came from, and when it was made.
  ///   - words: those of its language.
  package init(_ title: String, clinic: [String], origin: [String], in words: Words) {
    self.words = words
    self.title = title
    self.clinic = clinic
    self.origin = origin
  }

  var leftOut: String? { leftOutCount == 0 ? nil : words(.leftOut, count: leftOutCount) }

  /// Takes away the last of the lines that matter least. False where only lines are left that have to be there.
  mutating func dropLeast() -> Bool {
    let highest = parts.flatMap { $0.rows.map(\.rank) }.max() ?? 0
    guard highest > 0, let part = parts.lastIndex(where: { $0.rows.contains { $0.rank == highest } }),
      let row = parts[part].rows.lastIndex(where: { $0.rank == highest })
    else { return false }
    parts[part].rows.remove(at: row)
    leftOutCount += 1
    if parts[part].rows.isEmpty { parts.remove(at: part) }
    return true
  }
}
