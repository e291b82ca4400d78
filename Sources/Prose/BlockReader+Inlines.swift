import CCmark

/// Running text: links, bold, code, with the place of each.
extension BlockReader {
  mutating func inlines(of node: OpaquePointer, depth: Int) -> [Inline] {
    guard depth <= PageReader.deepestNesting * 2 else { return [] }
    return nodes(in: node).compactMap { inline(from: $0, depth: depth) }
  }

  mutating func inline(from node: OpaquePointer, depth: Int) -> Inline? {
    switch Self.typeName(of: node) {
    case "text":
      let text = visible(Self.literal(of: node))
      let position = source.find(String(text.prefix(8)), from: cursor, lineLimit: 2) ?? cursor
      return Inline(.text(text), at: position)
    case "code":
      let position = move(to: "`")
      return Inline(.code(visible(Self.literal(of: node))), at: position)
    case "strong":
      return mark(node, opening: ["**", "__"], depth: depth) { .strong($0) }
    case "emph", "strikethrough":
      return mark(node, opening: ["*", "_", "~"], depth: depth) { .emphasis($0) }
    case "link":
      return link(from: node, depth: depth)
    case "image":
      let position = move(to: "![")
      let text = inlines(of: node, depth: depth + 1).plainText
      if text.isEmpty {
        report(
          .imageWithoutText, at: position, "This image has no words.",
          fix: "Write what it shows between the brackets, as ![a raised left brow](brow.png).")
      }
      return Inline(.image(text), at: position)
    case "softbreak": return lineEnd(.softBreak)
    case "linebreak": return lineEnd(.lineBreak)
    case "html_inline":
      let html = Self.literal(of: node)
      readComment(html, at: move(to: String(html.prefix(12))))
      return nil
    case "footnote_reference":
      return Inline(.footnote(Self.literal(of: node)), at: move(to: "[^"))
    default: return nil
    }
  }

  mutating func lineEnd(_ kind: Inline.Kind) -> Inline {
    let position = cursor
    cursor = SourcePosition(line: cursor.line + 1, column: 1)
    return Inline(kind, at: position)
  }

  mutating func mark(
    _ node: OpaquePointer, opening: [String], depth: Int, _ kind: ([Inline]) -> Inline.Kind
  ) -> Inline {
    let first = opening.compactMap { source.find($0, from: cursor) }.min() ?? cursor
    let width = opening[0].count
    let inside = SourcePosition(line: first.line, column: first.column + width)
    cursor = inside
    let inner = inlines(of: node, depth: depth + 1)
    cursor = SourcePosition(line: cursor.line, column: cursor.column + width)
    return Inline(kind(inner), at: inside)
  }

  mutating func link(from node: OpaquePointer, depth: Int) -> Inline {
    let isAutolink = source.find("<" + Self.url(of: node), from: cursor, lineLimit: 1) != nil
    let position = move(to: isAutolink ? "<" : "[")
    let text = inlines(of: node, depth: depth + 1)
    var target = position
    if let end = source.find("](", from: cursor, lineLimit: 3) {
      target = SourcePosition(line: end.line, column: end.column + 2)
      cursor = source.find(")", from: target, lineLimit: 0) ?? target
    }
    return Inline(.link(Link(target: Self.url(of: node), text: text, targetPosition: target)), at: position)
  }

  /// Moves the cursor behind the next place of `text`, and returns that place.
  mutating func move(to text: String) -> SourcePosition {
    var found = source.find(text, from: cursor) ?? cursor
    // A task's own box stands before its text.
    if text == "[", source.opensTaskBox(at: found) {
      let behind = SourcePosition(line: found.line, column: found.column + 3)
      found = source.find(text, from: behind) ?? found
    }
    cursor = SourcePosition(line: found.line, column: found.column + text.unicodeScalars.count)
    return found
  }
}
