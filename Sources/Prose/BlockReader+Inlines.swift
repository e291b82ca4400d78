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
      let start = source.find(text.prefix(8), from: cursor, lineLimit: 2) ?? cursor
      return Inline(.text(text), at: source.position(of: start))
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
    let position = source.position(of: cursor)
    cursor = source.startOfNextLine(after: cursor)
    return Inline(kind, at: position)
  }

  mutating func mark(
    _ node: OpaquePointer, opening: [String], depth: Int, _ kind: ([Inline]) -> Inline.Kind
  ) -> Inline {
    let first = opening.compactMap { source.find($0, from: cursor) }.min() ?? cursor
    let inside = first + opening[0].utf8.count
    cursor = inside
    let inner = inlines(of: node, depth: depth + 1)
    cursor = min(source.bytes.count, cursor + opening[0].utf8.count)
    return Inline(kind(inner), at: source.position(of: inside))
  }

  mutating func link(from node: OpaquePointer, depth: Int) -> Inline {
    let isAutolink = source.find("<" + Self.url(of: node), from: cursor, lineLimit: 1) != nil
    let position = move(to: isAutolink ? "<" : "[")
    let text = inlines(of: node, depth: depth + 1)
    var target = position
    if let end = source.find("](", from: cursor, lineLimit: 3) {
      target = source.position(of: end + 2)
      cursor = source.find(")", from: end + 2, lineLimit: 0) ?? end + 2
    }
    return Inline(.link(Link(target: Self.url(of: node), text: text, targetPosition: target)), at: position)
  }

  /// Moves the cursor behind the next place of `text`, and returns that place.
  private mutating func move(to text: String) -> SourcePosition {
    var found = source.find(text, from: cursor) ?? cursor
    // A task's own box stands before its text.
    if text == "[", source.opensTaskBox(at: found) { found = source.find(text, from: found + 3) ?? found }
    cursor = min(source.bytes.count, found + text.utf8.count)
    return source.position(of: found)
  }
}
