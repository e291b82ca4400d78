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
    if let position = Self.placeOfReference(in: yaml, firstLine: firstLine) {
      throw ReadingError(position: position, description: "A YAML anchor (&) or alias (*) stands here.")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml, .basic, .default, .utf8)
    } catch {
      throw Self.readingError(from: error, yaml: yaml, firstLine: firstLine)
    }
    guard let node else {
      self = .none
      return
    }
    var reader = NodeReader(firstLine: firstLine, hasPlainHidden: yaml.withoutHidden.utf8.count != yaml.utf8.count)
    guard case .map(let entries) = try reader.value(of: node).kind else {
      throw ReadingError(
        position: reader.position(of: node), description: "This is not a list of \"key: value\" lines.")
    }
    self.entries = entries
  }

  private init(entries: [Entry]) { self.entries = entries }

  private static func readingError(from error: any Error, yaml: String, firstLine: Int) -> ReadingError {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      return ReadingError(
        position: SourcePosition(line: mark.line + firstLine - 1, column: mark.column),
        description: "YAML cannot read this: \(problem).")
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      let first = SourcePosition(line: context.mark.line + firstLine - 1, column: context.mark.column)
      let key = keys.first ?? ""
      return ReadingError(
        position: placeOfRepeated(key, in: yaml, first: first, firstLine: firstLine),
        description: "The key \"\(key.withoutHidden)\" stands here twice.")
    default:
      return ReadingError(
        position: SourcePosition(line: firstLine, column: 1), description: "YAML cannot read this text.")
    }
  }

  /// Where a key stands again with the indent that it had first; the first place where it shares a line with that.
  private static func placeOfRepeated(
    _ key: String, in yaml: String, first: SourcePosition, firstLine: Int
  ) -> SourcePosition {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where index + firstLine > first.line {
      let text = line.drop { $0 == " " }
      if line.count - text.count == first.column - 1, text.hasPrefix(key + ":") {
        return SourcePosition(line: index + firstLine, column: first.column)
      }
    }
    return first
  }

  /// Where a value begins with `&` or `*`. Such references can make a few lines stand for millions of values.
  private static func placeOfReference(in yaml: String, firstLine: Int) -> SourcePosition? {
    for (index, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var before: Unicode.Scalar?
      var quote: Unicode.Scalar?
      for (column, scalar) in line.unicodeScalars.enumerated() where scalar != " " {
        let beginsValue = before.map { ":,[{-?".unicodeScalars.contains($0) } ?? true
        if quote == nil, beginsValue, scalar == "&" || scalar == "*" {
          return SourcePosition(line: index + firstLine, column: column + 1)
        }
        if quote == nil, scalar == "#" { break }
        if scalar == quote { quote = nil } else if beginsValue, scalar == "\"" || scalar == "'" { quote = scalar }
        before = scalar
      }
    }
    return nil
  }
}
