package import Screens

/// A page in plain words for a patient to take home, from a visit, a result, a checklist or a guide.
package struct Handout: Equatable, Sendable {
  /// A line of a part.
  package struct Row: Equatable, Sendable {
    package var runs: [Run]
    /// Nil for a paragraph.
    package var marker: ListMarker?
    /// The indent in plain text, in columns: where the text of the enclosing item begins.
    package var indent = 0
    /// The priority of the line: 0 is required; of the others, those with the highest number are dropped first if the
    /// page is too small.
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
    /// True if the lines may run on after the heading to save room on paper.
    package var mayRunOn: Bool

    package init(_ heading: String, _ rows: [Row], mayRunOn: Bool = false) {
      self.heading = heading
      self.rows = rows
      self.mayRunOn = mayRunOn
    }

    var pieces: [Piece] { (heading.isEmpty ? [] : [.line(heading, .heading)]) + rows.map { .text($0.textPiece) } }

    /// The lines as they are encoded in a QR code.
    package var lines: [String] { (heading.isEmpty ? [] : [heading]) + rows.map(\.text) }
  }

  package var title: String
  /// The subject, such as "Treated: Tuesday 24 November 2026, 10:40 am".
  package var about: [String] = []
  /// The clinic's name, then how to reach it.
  package var clinic: [String]
  /// The level of a result in words, such as "!! CALL FOR EMERGENCY HELP NOW".
  package var banner: String?
  /// When to get help, shown in a box. Nil on a page that describes no danger.
  package var box: Part?
  /// A drawing beside the title, in HTML only; nil for none.
  package var figure: Figure?
  package var parts: [Part] = []
  /// The guides that it is from, when they were reviewed and by whom, and the day it was made.
  package var origin: [String]
  /// Texts for QR codes, the most complete first; the last is the short code.
  package var codes: [String] = []
  /// The number of lines that did not fit on the page.
  package var leftOutCount = 0
  /// The page's own texts, in its language.
  let words: Words

  /// - Parameters:
  ///   - clinic: the clinic's name, then how to reach it.
  ///   - origin: the guides that it is from, and when it was made.
  ///   - words: the texts in its language.
  package init(_ title: String, clinic: [String], origin: [String], in words: Words) {
    self.words = words
    self.title = title
    self.clinic = clinic
    self.origin = origin
  }

  var leftOut: String? { leftOutCount == 0 ? nil : words(.leftOut, count: leftOutCount) }

  /// A line that may be left out.
  struct Spare {
    let rank: Int
    let part: Int
    let row: Int
  }

  /// The lines that are not required, the least important first, and of those the last first.
  var spares: [Spare] {
    let spares = parts.indices.flatMap { part in
      parts[part].rows.indices.map { Spare(rank: parts[part].rows[$0].rank, part: part, row: $0) }
    }
    return spares.filter { $0.rank > 0 }
      .sorted { ($0.rank, $0.part, $0.row) > ($1.rank, $1.part, $1.row) }
  }

  /// The page without some of its lines, and without the parts that have none left.
  func leavingOut(_ spares: ArraySlice<Spare>) -> Handout {
    var leaves = parts.map { Array(repeating: false, count: $0.rows.count) }
    for spare in spares { leaves[spare.part][spare.row] = true }
    var page = self
    page.leftOutCount += spares.count
    page.parts = zip(parts, leaves).compactMap { part, leaves in
      guard leaves.contains(true) else { return part }
      var part = part
      part.rows = zip(part.rows, leaves).filter { !$0.1 }.map(\.0)
      return part.rows.isEmpty ? nil : part
    }
    return page
  }
}
