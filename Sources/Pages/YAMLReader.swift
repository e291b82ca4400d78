/// Turns the events of the YAML parser into values with positions.
struct YAMLReader {
  private static let deepestNesting = 8
  /// The largest number of keys and values in one text.
  private static let mostNodes = 20_000
  /// The largest text, in bytes. libyaml compares each `%TAG` line with all earlier ones, which takes 11 s for 1 MiB of
  /// them and 40 ms for this.
  private static let largestText = 64 << 10

  private let parser: YAMLParser
  /// True if the text contains hidden characters that are not written as escapes. These are reported at their own
  /// positions.
  private let hasPlainHidden: Bool
  private var nodeCount = 0

  /// The entries of a text whose top level is a map; empty if it contains only comments.
  ///
  /// - Parameters:
  ///   - yaml: the text.
  ///   - firstLine: the line of the file on which `yaml` begins.
  static func entries(of yaml: String, firstLine: Int) throws(FrontMatter.ParseError) -> [FrontMatter.Entry] {
    guard yaml.utf8.count <= largestText else {
      throw FrontMatter.ParseError(
        position: SourcePosition(line: firstLine, column: 1),
        description: "This is longer than \(largestText >> 10) KiB.")
    }
    var reader = YAMLReader(
      parser: try YAMLParser(yaml, firstLine: firstLine),
      hasPlainHidden: yaml.withoutHidden.utf8.count != yaml.utf8.count)
    return try reader.entriesOfDocument()
  }

  private init(parser: YAMLParser, hasPlainHidden: Bool) {
    self.parser = parser
    self.hasPlainHidden = hasPlainHidden
  }

  private mutating func entriesOfDocument() throws(FrontMatter.ParseError) -> [FrontMatter.Entry] {
    var entries: [FrontMatter.Entry] = []
    var documents = 0
    while true {
      let event = try parser.next()
      switch event.kind {
      case .streamEnd: return entries
      case .streamStart, .documentEnd: break
      case .documentStart:
        documents += 1
        guard documents == 1 else {
          throw FrontMatter.ParseError(position: event.position, description: "A second YAML document begins here.")
        }
      case .mapStart: entries = try value(from: event, depth: 1).entries
      default:
        throw FrontMatter.ParseError(
          position: event.position, description: "This is not a list of \"key: value\" lines.")
      }
    }
  }

  /// - Parameters:
  ///   - event: the first event of the value.
  ///   - depth: the nesting depth of the value, counted from 1.
  private mutating func value(
    from event: YAMLParser.Event, depth: Int
  ) throws(FrontMatter.ParseError) -> FrontMatter.Value {
    try count(event)
    guard depth <= Self.deepestNesting else {
      throw FrontMatter.ParseError(
        position: event.position, description: "This is nested deeper than \(Self.deepestNesting) levels.")
    }
    switch event.kind {
    case .scalar(let text):
      return FrontMatter.Value(kind: .scalar(try visible(text, at: event.position)), position: event.position)
    case .listStart:
      return FrontMatter.Value(kind: .list(try values(depth: depth + 1)), position: event.position)
    case .mapStart:
      return FrontMatter.Value(kind: .map(try entries(depth: depth + 1)), position: event.position)
    default: preconditionFailure("libyaml gave an event that begins no value.")
    }
  }

  private mutating func values(depth: Int) throws(FrontMatter.ParseError) -> [FrontMatter.Value] {
    var values: [FrontMatter.Value] = []
    while true {
      let event = try parser.next()
      if case .listEnd = event.kind { return values }
      values.append(try value(from: event, depth: depth))
    }
  }

  private mutating func entries(depth: Int) throws(FrontMatter.ParseError) -> [FrontMatter.Entry] {
    var entries: [FrontMatter.Entry] = []
    var keys: Set<String> = []
    while true {
      let event = try parser.next()
      if case .mapEnd = event.kind { return entries }
      try count(event)
      guard case .scalar(let text) = event.kind else {
        throw FrontMatter.ParseError(position: event.position, description: "A key must be one word.")
      }
      let key = try visible(text, at: event.position)
      guard keys.insert(key).inserted else {
        throw FrontMatter.ParseError(
          position: event.position, description: "The key \"\(key)\" stands here twice.")
      }
      let value = try value(from: try parser.next(), depth: depth)
      entries.append(FrontMatter.Entry(key: key, keyPosition: event.position, value: value))
    }
  }

  private mutating func count(_ event: YAMLParser.Event) throws(FrontMatter.ParseError) {
    nodeCount += 1
    guard nodeCount <= Self.mostNodes else {
      throw FrontMatter.ParseError(
        position: event.position, description: "This text has more than \(Self.mostNodes) keys and values.")
    }
  }

  /// Returns `text` without hidden characters. Throws if one was written as an escape, such as "\u202E"; a text that
  /// also has unescaped ones does not throw, because those are reported.
  private func visible(
    _ text: String, at place: SourcePosition
  ) throws(FrontMatter.ParseError) -> String {
    let visible = text.withoutHidden
    guard visible == text || hasPlainHidden else {
      throw FrontMatter.ParseError(position: place, description: "An escape stands here for a hidden character.")
    }
    return visible
  }
}
