package import Screens

/// The output formats of the page.
extension Handout {
  private var head: [Piece] {
    let banner: [Piece] = banner.map { [.gap, .line($0, .strong)] } ?? []
    return [.title(title)] + about.map { .line($0) } + banner
  }

  private var rest: [Piece] {
    var pieces: [Piece] = []
    for part in parts { pieces += part.pieces + [.gap] }
    if let leftOut { pieces += [.line(leftOut), .gap] }
    pieces += clinic.enumerated().map { .line($0.element, $0.offset == 0 ? .strong : .plain) }
    return pieces + [.gap] + origin.map { .line($0) }
  }

  /// The page as text of a given width, with the danger signs between two rules.
  package func pieces(columns: Int) -> [Piece] {
    let rule = Piece.rule("=", columns: columns)
    let box = box.map { [.gap, rule] + $0.pieces + [rule] } ?? []
    return head + box + [.gap] + rest
  }

  /// The page as Markdown, with the danger signs as an alert.
  package var markdown: String {
    let box = box.map { part in
      MarkdownWriter.text(of: part.pieces).split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? ">" : "> \($0)" }
    }
    let alert = box.map { (["> [!CAUTION]"] + $0).joined(separator: "\n") }
    return [MarkdownWriter.text(of: head), alert, MarkdownWriter.text(of: rest)].compactMap { $0 }
      .joined(separator: "\n\n")
  }

  /// A page that prints on A4 and on Letter.
  ///
  /// - Parameter language: such as `en` or `en-GB`.
  package func html(language: String) -> String {
    let fit = PaperFit.largest(for: self)
    return HTMLWriter.page(title: title, language: language, style: fit.style.rules, body: fit.handout.body(fit))
  }

  private func body(_ fit: PaperFit) -> String {
    var sections = [Self.section("clinic", clinic)]
    if let figure { sections.append(figure.html) }
    sections.append("<h1>\(HTMLText.escaped(title))</h1>")
    sections += about.map { "<p>\(HTMLText.escaped($0))</p>" }
    if let banner { sections.append("<p class=\"level\">\(HTMLText.escaped(banner))</p>") }
    if let box { sections.append(Self.section("box", box, fit)) }
    sections += parts.map { Self.section("", $0, fit) }
    if let leftOut { sections.append("<p class=\"left-out\">\(HTMLText.escaped(leftOut))</p>") }
    sections.append(Self.section("origin", origin))
    return sections.joined(separator: "\n")
  }

  private static func section(_ name: String, _ lines: [String]) -> String {
    let pieces = lines.enumerated().map { index, line -> Piece in
      .line(line, name == "clinic" && index == 0 ? .strong : .plain)
    }
    return HTMLWriter.section(pieces, class: name)
  }

  private static func section(_ name: String, _ part: Part, _ fit: PaperFit) -> String {
    if fit.runsOn(part) { return HTMLWriter.paragraph(part.heading, items: part.rows.map(\.textPiece)) }
    let names = [name, fit.hasColumns(part) ? "columns" : ""].filter { !$0.isEmpty }.joined(separator: " ")
    return names.isEmpty ? HTMLWriter.elements(of: part.pieces) : HTMLWriter.section(part.pieces, class: names)
  }
}

extension Handout {
  /// The lines of a QR code with the most complete text that fits, and that text; nil if none fits.
  package func code(_ ink: QRCode.Ink, columns: Int) -> (lines: [String], text: String)? {
    for text in codes {
      let drawing = QRCode.drawing(of: [text], ink, instead: [])
      if let choice = drawing.choice(width: columns, height: nil) { return (choice.lines, text) }
    }
    return nil
  }
}
