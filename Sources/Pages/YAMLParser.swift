import CYAML

/// libyaml's event parser over one text. It rejects anchors, aliases and tags.
final class YAMLParser {
  struct Event {
    enum Kind {
      case scalar(String)
      case listStart
      case listEnd
      case mapStart
      case mapEnd
      case documentStart
      case documentEnd
      case streamStart
      case streamEnd
    }

    let kind: Kind
    let position: SourcePosition
  }

  /// libyaml keeps the addresses of the parser and of the text, so both are allocated here.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let firstLine: Int

  /// - Parameters:
  ///   - yaml: the text. A byte order mark at its start is skipped.
  ///   - firstLine: the line of the file on which `yaml` begins.
  /// - Throws: if there is no memory for the parser.
  init(_ yaml: String, firstLine: Int) throws(FrontMatter.ParseError) {
    let bytes = yaml.utf8
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    text = .allocate(capacity: bytes.count)
    _ = text.initialize(from: bytes)
    self.firstLine = firstLine
    guard yaml_parser_initialize(parser) == 1 else {
      throw Self.unreadable(at: SourcePosition(line: firstLine, column: 1))
    }
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }

  /// Returns the next event. Must not be called after `streamEnd` or an error.
  ///
  /// - Throws: libyaml's error, or that there is an anchor, an alias or a tag.
  func next() throws(FrontMatter.ParseError) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw error() }
    defer { yaml_event_delete(&event) }
    let position = position(of: event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try refuse(anchor: scalar.anchor, tag: scalar.tag, at: position)
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return Event(kind: .scalar(String(decoding: bytes, as: UTF8.self)), position: position)
    case YAML_SEQUENCE_START_EVENT:
      try refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: position)
      return Event(kind: .listStart, position: position)
    case YAML_MAPPING_START_EVENT:
      try refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: position)
      return Event(kind: .mapStart, position: position)
    case YAML_ALIAS_EVENT: throw Self.reference(at: position)
    case YAML_SEQUENCE_END_EVENT: return Event(kind: .listEnd, position: position)
    case YAML_MAPPING_END_EVENT: return Event(kind: .mapEnd, position: position)
    case YAML_DOCUMENT_START_EVENT: return Event(kind: .documentStart, position: position)
    case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, position: position)
    case YAML_STREAM_START_EVENT: return Event(kind: .streamStart, position: position)
    default: return Event(kind: .streamEnd, position: position)
    }
  }

  /// Rejects anchors, which can expand a few lines into millions of values, and tags, which set a type, because no
  /// value has one here.
  private func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, at position: SourcePosition
  ) throws(FrontMatter.ParseError) {
    if anchor != nil { throw Self.reference(at: position) }
    if tag != nil {
      throw FrontMatter.ParseError(position: position, description: "A YAML tag (!) is not allowed here.")
    }
  }

  private static func reference(at position: SourcePosition) -> FrontMatter.ParseError {
    FrontMatter.ParseError(position: position, description: "A YAML anchor (&) or alias (*) stands here.")
  }

  private static func unreadable(at position: SourcePosition) -> FrontMatter.ParseError {
    FrontMatter.ParseError(position: position, description: "YAML cannot read this text.")
  }

  /// libyaml counts lines and columns (in Unicode scalars) from 0.
  private func position(of mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
  }

  /// Why `yaml_parser_parse` failed.
  private func error() -> FrontMatter.ParseError {
    guard let problem = parser.pointee.problem.map({ String(cString: $0) }) else {
      return Self.unreadable(at: SourcePosition(line: firstLine, column: 1))
    }
    // A malformed reference, such as "*bold*", is reported as a reference, which is the clearer message.
    let context = parser.pointee.context.map { String(cString: $0) }
    if context == "while scanning an anchor" || context == "while scanning an alias" {
      return Self.reference(at: position(of: parser.pointee.context_mark))
    }
    // libyaml's character decoder reports a byte offset instead of a mark.
    let place =
      parser.pointee.error == YAML_READER_ERROR
      ? position(ofByte: Int(parser.pointee.problem_offset)) : position(of: parser.pointee.problem_mark)
    return FrontMatter.ParseError(position: place, description: "YAML cannot read this: \(problem).")
  }

  private func position(ofByte offset: Int) -> SourcePosition {
    var line = firstLine
    var column = 1
    for byte in text.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }
}
