/// An element of running text, with its position in the file.
package struct Inline: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case text(String)
    case code(String)
    case strong([Inline])
    case emphasis([Inline])
    /// Struck-through text: no longer valid.
    case struck([Inline])
    case link(Link)
    /// An image is shown as its alt text.
    case image(String)
    case footnote(String)
    case softBreak
    case lineBreak
  }

  package var kind: Kind
  /// Where its own text begins: inside the asterisks of bold text, at the bracket of a link.
  package let position: SourcePosition

  package init(_ kind: Kind, at position: SourcePosition) {
    self.kind = kind
    self.position = position
  }
}

extension [Inline] {
  /// The text without markup, with breaks as spaces.
  package var plainText: String {
    var text = ""
    for inline in self {
      switch inline.kind {
      case .text(let words), .code(let words), .image(let words): text += words
      case .strong(let inner), .emphasis(let inner), .struck(let inner): text += inner.plainText
      case .link(let link): text += link.text.plainText
      case .footnote(let label): text += "[\(label)]"
      case .softBreak, .lineBreak: text += " "
      }
    }
    return text
  }

  /// Every link, including those inside bold text.
  package var links: [Link] {
    flatMap { inline -> [Link] in
      switch inline.kind {
      case .link(let link): [link]
      case .strong(let inner), .emphasis(let inner), .struck(let inner): inner.links
      default: []
      }
    }
  }

  /// The same text with every link passed through `change`.
  package func mapLinks(_ change: (Link, SourcePosition) -> Inline) -> [Inline] {
    map { inline in
      switch inline.kind {
      case .link(let link): change(link, inline.position)
      case .strong(let inner): Inline(.strong(inner.mapLinks(change)), at: inline.position)
      case .emphasis(let inner): Inline(.emphasis(inner.mapLinks(change)), at: inline.position)
      case .struck(let inner): Inline(.struck(inner.mapLinks(change)), at: inline.position)
      default: inline
      }
    }
  }

  /// The text without spaces and breaks at either end.
  package var trimmed: [Inline] {
    var result = self
    while let first = result.first, first.isAir { result.removeFirst() }
    while let last = result.last, last.isAir { result.removeLast() }
    if case .text(let text)? = result.first?.kind, let position = result.first?.position {
      let rest = text.drop { $0 == " " }
      let column = position.column + text.count - rest.count
      result[0] = Inline(.text(String(rest)), at: SourcePosition(line: position.line, column: column))
    }
    if case .text(var text)? = result.last?.kind, let position = result.last?.position {
      while text.last == " " { text.removeLast() }
      result[result.count - 1] = Inline(.text(text), at: position)
    }
    return result
  }
}

extension Inline {
  fileprivate var isAir: Bool {
    switch kind {
    case .softBreak, .lineBreak: true
    case .text(let text): text.allSatisfy { $0 == " " }
    default: false
    }
  }
}
