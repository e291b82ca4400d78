import Documents

extension ReviewSheet {
  /// The sheet as one HTML file that needs nothing else, for A4 and Letter paper.
  package var html: String {
    let facts = (facts + [["Text", "\(meaning)"], ["Sign-off", signed.map { "Signed by \($0)" } ?? Self.unsigned]])
      .map { "<tr><th>\(HTMLText.escaped($0[0]))</th><td>\(HTMLText.escaped($0[1]))</td></tr>" }
    let blanks = Self.blanks.map { "<div class=\"blank\"><span>\($0)</span></div>" }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Review sheet: \(HTMLText.escaped(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>Review sheet: \(HTMLText.escaped(title))</h1>
      <p class="id">\(HTMLText.escaped(id))</p>
      <table class="facts">
      \(facts.joined(separator: "\n"))
      </table>
      \(parts.map(html(of:)).joined(separator: "\n"))
      <section class="signature">
      <h2>Signature</h2>
      <p>\(HTMLText.escaped(statement))</p>
      <p class="id">\(HTMLText.escaped("\(id) \(meaning)"))</p>
      \(blanks.joined(separator: "\n"))
      <p>Then run: <code>\(HTMLText.escaped(command))</code></p>
      </section>
      </body>
      </html>
      """
  }

  private static let unsigned = "Not yet reviewed by a clinician"

  /// Margins that both papers have room for; a question, a result and the signature each stay on one page.
  private static let style = """
    @page { margin: 18mm 16mm; }
    body { font: 11pt/1.4 Georgia, "Liberation Serif", serif; color: #000; background: #fff; max-width: 46em; margin: 1em auto; padding: 0 1em; }
    h1 { font-size: 17pt; margin: 0; }
    h2 { font-size: 12.5pt; margin: 1.4em 0 .4em; border-top: 1px solid #000; padding-top: .5em; break-after: avoid; page-break-after: avoid; }
    section { break-inside: avoid; page-break-inside: avoid; }
    p, ul { margin: .3em 0; }
    table { border-collapse: collapse; width: 100%; margin: .5em 0; }
    th, td { border: 1px solid #555; padding: .25em .5em; text-align: left; vertical-align: top; overflow-wrap: break-word; }
    tr { break-inside: avoid; page-break-inside: avoid; }
    thead { display: table-header-group; }
    .facts th { width: 10em; font-weight: normal; }
    .id { font-family: "Liberation Mono", monospace; font-size: 9pt; overflow-wrap: anywhere; }
    .facts td { overflow-wrap: anywhere; }
    .long { break-inside: auto; page-break-inside: auto; }
    .blank { border-bottom: 1px solid #000; height: 2.6em; position: relative; margin-right: 30%; }
    .blank span { position: absolute; bottom: .1em; font-size: 9pt; }
    @media print { body { max-width: none; margin: 0; padding: 0; } }
    """

  /// More lines than a page holds.
  private static let mostLines = 40

  private func html(of part: Part) -> String {
    let lines = part.lines.map { Self.html(of: $0) }.joined(separator: "\n").replacing("</ul>\n<ul>\n", with: "")
    let length = part.lines.reduce(0) { sum, line in
      if case .table(_, let rows) = line { sum + rows.count * 2 } else { sum + 1 }
    }
    let name = length > Self.mostLines ? "<section class=\"long\">" : "<section>"
    return "\(name)\n<h2>\(HTMLText.escaped(part.heading))</h2>\n\(lines)\n</section>"
  }

  private static func html(of line: Line) -> String {
    switch line {
    case .text(let text): return "<p>\(HTMLText.escaped(text))</p>"
    case .strong(let text): return "<p><strong>\(HTMLText.escaped(text))</strong></p>"
    case .item(let text): return "<ul>\n<li>\(HTMLText.escaped(text))</li>\n</ul>"
    case .table(let header, let rows):
      let head = header.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined()
      let body = rows.map { row in "<tr>" + row.map { "<td>\(HTMLText.escaped($0))</td>" }.joined() + "</tr>" }
      return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(body.joined(separator: "\n"))\n</tbody>\n</table>"
    }
  }
}
