import Yams

/// Turns what the YAML parser made into values with places.
struct NodeReader {
  private static let deepestNesting = 8

  let firstLine: Int
  /// True where hidden characters stand in the text as they are, which is reported at their own places.
  let hasPlainHidden: Bool
  private var depth = 0

  init(firstLine: Int, hasPlainHidden: Bool) {
    self.firstLine = firstLine
    self.hasPlainHidden = hasPlainHidden
  }

  func position(of node: Node) -> SourcePosition {
    guard let mark = node.mark else { return SourcePosition(line: firstLine, column: 1) }
    return SourcePosition(line: mark.line + firstLine - 1, column: mark.column)
  }

  mutating func value(of node: Node) throws(FrontMatter.ReadingError) -> FrontMatter.Value {
    let place = position(of: node)
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepestNesting else {
      throw FrontMatter.ReadingError(
        position: place, description: "This is nested deeper than \(Self.deepestNesting) levels.")
    }
    switch node {
    case .scalar(let scalar):
      return FrontMatter.Value(kind: .scalar(try visible(scalar.string, at: place)), position: place)
    case .sequence(let sequence):
      var values: [FrontMatter.Value] = []
      for node in sequence { values.append(try value(of: node)) }
      return FrontMatter.Value(kind: .list(values), position: place)
    case .mapping(let mapping):
      var entries: [FrontMatter.Entry] = []
      for (key, node) in mapping { entries.append(try entry(key, node)) }
      return FrontMatter.Value(kind: .map(entries), position: place)
    case .alias:
      throw FrontMatter.ReadingError(position: place, description: "A YAML alias stands here.")
    }
  }

  private mutating func entry(_ key: Node, _ node: Node) throws(FrontMatter.ReadingError) -> FrontMatter.Entry {
    let place = position(of: key)
    guard let text = key.scalar?.string else {
      throw FrontMatter.ReadingError(position: place, description: "A key must be one word.")
    }
    return FrontMatter.Entry(key: try visible(text, at: place), keyPosition: place, value: try value(of: node))
  }

  /// Text without hidden characters. An escape such as "\u202E" that stands for one is a mistake.
  private func visible(_ text: String, at place: SourcePosition) throws(FrontMatter.ReadingError) -> String {
    let visible = text.withoutHidden
    guard visible == text || hasPlainHidden else {
      throw FrontMatter.ReadingError(position: place, description: "An escape stands here for a hidden character.")
    }
    return visible
  }
}
