import Yams

/// The facts about a file that stand before its text, with the place of each.
package struct FrontMatter: Equatable, Sendable {
  /// A value as YAML has it; nothing is guessed to be a date or a number.
  package struct Value: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      case scalar(String)
      case list([Value])
      case map([Entry])
    }

    package let kind: Kind
    package let position: SourcePosition

    /// The text of a scalar; nil for lists and maps.
    package var text: String? { if case .scalar(let text) = kind { text } else { nil } }

    /// The texts of a list of scalars, or of one scalar.
    package var texts: [String] {
      switch kind {
      case .scalar(let text): [text]
      case .list(let values): values.compactMap(\.text)
      case .map: []
      }
    }

    /// The value in one fixed spelling.
    var written: String {
      switch kind {
      case .scalar(let text): text
      case .list(let values): "[" + values.map(\.written).joined(separator: ", ") + "]"
      case .map(let entries): "{" + entries.map { "\($0.key): \($0.value.written)" }.joined(separator: ", ") + "}"
      }
    }

    /// The entries of a map; empty for anything else.
    package var entries: [Entry] { if case .map(let entries) = kind { entries } else { [] } }
  }

  /// A key with its value.
  package struct Entry: Equatable, Sendable {
    package let key: String
    package let keyPosition: SourcePosition
    package let value: Value
  }

  package var entries: [Entry]

  package static let none = FrontMatter(entries: [])

  package subscript(key: String) -> Value? { entries.first { $0.key == key }?.value }

  /// Why a text is not YAML that can be used, and where.
  package struct ReadingError: Error, Equatable, CustomStringConvertible {
    package let position: SourcePosition
    package let description: String
  }

  /// Reads YAML (and so JSON) whose top level is a map.
  ///
  /// - Parameters:
  ///   - yaml: the text.
  ///   - firstLine: the line of the file on which `yaml` begins.
  package init(yaml: String, firstLine: Int = 1) throws(ReadingError) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml, .basic)
    } catch {
      throw Self.readingError(from: error, firstLine: firstLine)
    }
    guard let node else {
      self = .none
      return
    }
    guard let value = Self.value(of: node, firstLine: firstLine, depth: 0), case .map(let entries) = value.kind else {
      let position = Self.position(of: node, firstLine: firstLine)
      throw ReadingError(position: position, description: "This is not a list of \"key: value\" lines.")
    }
    self.entries = entries
  }

  private init(entries: [Entry]) { self.entries = entries }

  private static func readingError(from error: any Error, firstLine: Int) -> ReadingError {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      return ReadingError(
        position: SourcePosition(line: mark.line + firstLine - 1, column: mark.column),
        description: "YAML cannot read this: \(problem).")
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      return ReadingError(
        position: SourcePosition(line: context.mark.line + firstLine - 1, column: context.mark.column),
        description: "The key \"\(keys.first.map { "\($0)" } ?? "")\" stands here twice.")
    default:
      return ReadingError(
        position: SourcePosition(line: firstLine, column: 1), description: "YAML cannot read this text.")
    }
  }

  private static func position(of node: Node, firstLine: Int) -> SourcePosition {
    guard let mark = node.mark else { return SourcePosition(line: firstLine, column: 1) }
    return SourcePosition(line: mark.line + firstLine - 1, column: mark.column)
  }

  private static func value(of node: Node, firstLine: Int, depth: Int) -> Value? {
    guard depth < 8 else { return nil }
    let place = position(of: node, firstLine: firstLine)
    switch node {
    case .scalar(let scalar):
      return Value(kind: .scalar(scalar.string), position: place)
    case .sequence(let sequence):
      let values = sequence.compactMap { value(of: $0, firstLine: firstLine, depth: depth + 1) }
      return Value(kind: .list(values), position: place)
    case .mapping(let mapping):
      let entries = mapping.compactMap { pair -> Entry? in
        guard let key = pair.key.scalar?.string,
          let value = value(of: pair.value, firstLine: firstLine, depth: depth + 1)
        else { return nil }
        return Entry(key: key, keyPosition: position(of: pair.key, firstLine: firstLine), value: value)
      }
      return Value(kind: .map(entries), position: place)
    case .alias:
      return nil
    }
  }
}
