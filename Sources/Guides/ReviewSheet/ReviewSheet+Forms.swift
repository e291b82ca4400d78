import Documents
import Screens

/// The output formats of a review sheet.
extension ReviewSheet {
  private var head: [Piece] {
    let texts = facts.map { ($0[0], $0[1]) } + [("Text", "\(meaning)"), ("Sign-off", signed ?? Self.unsigned)]
    let lines = texts.map { name, words in
      Piece.text(TextPiece([Run("\(name): ", .strong), Run(words)]))
    }
    return [.title("Review sheet: \(title)"), .line(id), .gap] + lines
  }

  private static let unsigned = "Not yet reviewed by a clinician."

  /// The statement, followed by the empty lines for the signature.
  private var signature: [Piece] {
    let lines = Self.blanks.flatMap { [.gap, Piece.line("\($0): \(String(repeating: "_", count: 40))")] }
    return [.line(statement), .line("Text: \(meaning)")] + lines + [.gap, .line("Then run: \(command)")]
  }

  /// The sheet as text, at most `width` columns.
  package func text(width: Int = 80) -> String {
    let rule = Piece.rule("-", columns: width)
    let body = parts.flatMap { [.gap, rule, .line($0.heading, .heading), .gap] + $0.pieces }
    return SheetLayout.text(of: head + body + [.gap, rule] + signature, width: width)
  }

  /// The sheet as one self-contained HTML file, for A4 and Letter paper.
  package var html: String {
    let sections = parts.map { part in
      HTMLWriter.section([.line(part.heading, .heading)] + part.pieces, class: part.isLong ? "long" : "")
    }
    let last = HTMLWriter.section([.line("Signature", .heading)] + signature, class: "signature")
    let body = [HTMLWriter.section(head, class: "head")] + sections + [last]
    return HTMLWriter.page(
      title: "Review sheet: \(title)", language: "en", style: Self.style, body: body.joined(separator: "\n"))
  }

  /// Margins that fit both paper sizes; a question, a result and the signature are split across pages only if long.
  private static let style = """
    @page { margin: 18mm 16mm; }
    body { font: 11pt/1.4 Georgia, "Liberation Serif", serif; color: #000; background: #fff; max-width: 46em; margin: 1em auto; padding: 0 1em; }
    h1 { font-size: 17pt; margin: 0; }
    h2 { font-size: 12.5pt; margin: 1.4em 0 .4em; border-top: 1px solid #000; padding-top: .5em; break-after: avoid; page-break-after: avoid; }
    h3, h4, h5, h6 { font-size: 11pt; margin: .6em 0 .2em; }
    section { break-inside: avoid; page-break-inside: avoid; }
    p, ul, ol { margin: .3em 0; }
    p { overflow-wrap: anywhere; }
    table { border-collapse: collapse; width: 100%; margin: .5em 0; }
    th, td { border: 1px solid #555; padding: .25em .5em; text-align: left; vertical-align: top; overflow-wrap: break-word; }
    tr { break-inside: avoid; page-break-inside: avoid; }
    thead { display: table-header-group; }
    .head p { margin: .1em 0; }
    .long { break-inside: auto; page-break-inside: auto; }
    .signature p { margin: .9em 0; }
    @media print { body { max-width: none; margin: 0; padding: 0; } }
    """
}

extension ReviewSheet.Part {
  /// The most lines of a part that fit on a page; a longer part may be split across pages.
  private static let mostLines = 40

  fileprivate var isLong: Bool {
    let length = pieces.reduce(0) { sum, piece in
      if case .table(let table) = piece { sum + table.rows.count * 2 } else { sum + 1 }
    }
    return length > Self.mostLines
  }
}
