import CCmark

/// Reads running text: links, bold, code, each with its position. The cursor is just after the text that was read last,
/// so that each search begins there and never finds an earlier occurrence.
extension BlockReader {
  mutating func inlines(of node: OpaquePointer, depth: Int) -> [Inline] {
    guard depth <= PageReader.deepestNesting * 2 else {
      reportTooDeep(at: position(of: cursor))
      return []
    }
    return nodes(in: node).compactMap { inline(from: $0, depth: depth) }
  }

  private mutating func inline(from node: OpaquePointer, depth: Int) -> Inline? {
    if ![CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK].contains(cmark_node_get_type(node)) {
      guard countPart(at: cursor) else { return nil }
    }
    if cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_REFERENCE {
      let position = move(to: "[^")
      cursor = source.find(["]"], from: cursor).map { $0.place + 1 } ?? cursor
      return Inline(.footnote(Self.literal(of: node)), at: position)
    }
    switch Self.typeName(of: node) {
    case "text": return text(Self.literal(of: node))
    case "code":
      keep(Self.literal(of: node))
      let position = move(to: "`")
      cursor = source.endOfCode(from: max(0, cursor - 1))
      return Inline(.code(Self.literal(of: node).withoutHidden), at: position)
    case "strong":
      return mark(node, opening: ["**", "__"], depth: depth) { .strong($0) }
    case "emph":
      return mark(node, opening: ["*", "_"], depth: depth) { .emphasis($0) }
    case "strikethrough":
      return mark(node, opening: ["~~", "~"], depth: depth) { .struck($0) }
    case "link":
      return link(from: node, depth: depth)
    case "image":
      return image(from: node, depth: depth)
    case "softbreak": return lineEnd(.softBreak)
    case "linebreak": return lineEnd(.lineBreak)
    case "html_inline":
      readInlineHTML(Self.literal(of: node))
      return nil
    default: return nil
    }
  }

  private mutating func text(_ literal: String) -> Inline {
    let match = source.match(literal, from: cursor)
    keep(literal)
    if words != nil, let match { reportLeftover(in: match) }
    isStartOfParagraph = false
    let start = match?.start ?? cursor
    let place = position(of: start)
    let visible = literal.withoutHidden
    for entity in match?.hiddenEntities ?? (visible == literal ? [] : [start]) {
      reportHidden(at: position(of: entity))
    }
    cursor = match?.end ?? cursor
    return Inline(.text(visible), at: place)
  }

  /// Reports a mark that the parser took for text.
  private mutating func reportLeftover(in match: SourceText.Match) {
    let marks = LeftoverMarks(source.bytes[match.start..<match.end], isStartOfParagraph: isStartOfParagraph)
    guard let mark = marks.first else { return }
    report(.leftoverMark, at: position(of: mark.offset), mark.message, fix: mark.fix)
  }

  private mutating func lineEnd(_ kind: Inline.Kind) -> Inline {
    let position = position(of: cursor)
    cursor = source.startOfNextLine(after: cursor)
    return Inline(kind, at: position)
  }

  private mutating func mark(
    _ node: OpaquePointer, opening: [String], depth: Int, _ kind: ([Inline]) -> Inline.Kind
  ) -> Inline {
    let found = source.find(opening, from: cursor) ?? (cursor, "")
    cursor = found.place + found.mark.utf8.count
    let inside = position(of: cursor)
    let inner = inlines(of: node, depth: depth + 1)
    cursor = min(source.bytes.count, cursor + found.mark.utf8.count)
    return Inline(kind(inner), at: inside)
  }

  private mutating func link(from node: OpaquePointer, depth: Int) -> Inline {
    let found = source.find(["[", "<"], from: cursor) ?? (cursor, "")
    let position = position(of: found.place)
    cursor = found.place + found.mark.utf8.count
    let text = inlines(of: node, depth: depth + 1)
    var target = position
    if found.mark == "<" {
      cursor = source.find([">"], from: cursor).map { $0.place + 1 } ?? cursor
    } else {
      target = moveBehindLink() ?? position
    }
    let address = Self.url(of: node)
    keep(found.mark == "<" ? "" : address)
    if address != address.withoutHidden { reportHidden(at: target) }
    return Inline(.link(Link(target: address.withoutHidden, text: text, targetPosition: target)), at: position)
  }

  private mutating func image(from node: OpaquePointer, depth: Int) -> Inline {
    let position = move(to: "![")
    let text = inlines(of: node, depth: depth + 1).plainText
    keep(Self.url(of: node))
    _ = moveBehindLink()
    if text.isEmpty {
      report(
        .imageWithoutText, at: position, "This image has no words.",
        fix: "Write what it shows between the brackets, as ![a raised left brow](brow.png).")
    }
    return Inline(.image(text), at: position)
  }

  private mutating func readInlineHTML(_ html: String) {
    keep(html)
    var start: SourcePosition?
    for line in html.split(separator: "\n") {
      let place = move(to: String(line.drop { $0 == " " }))
      start = start ?? place
    }
    readComment(html, at: start ?? position(of: cursor))
  }

  /// Moves the cursor past the target of a link or image, and returns the position of the target, or nil if there is
  /// none.
  private mutating func moveBehindLink() -> SourcePosition? {
    let (target, end) = source.endOfLink(from: cursor)
    cursor = end
    guard let target else { return nil }
    return position(of: target)
  }

  /// Moves the cursor past the next occurrence of `text`, and returns the position of that occurrence.
  private mutating func move(to text: String) -> SourcePosition {
    let found = source.find([text], from: cursor) ?? (cursor, "")
    cursor = found.place + found.mark.utf8.count
    return position(of: found.place)
  }
}
