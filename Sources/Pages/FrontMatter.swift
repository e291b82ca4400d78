/// The metadata at the start of a file, as key-value pairs with the position of each.
package struct FrontMatter: Equatable, Sendable {
  /// A YAML value. Scalars stay text: none is interpreted as a date or a number.
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

    /// The value in one canonical form.
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

  package static let none = FrontMatter([])

  package subscript(key: String) -> Value? { entries.first { $0.key == key }?.value }

  /// An error that says why a text is not valid YAML for front matter, and where.
  package struct ParseError: Error, Equatable, CustomStringConvertible {
    package let position: SourcePosition
    package let description: String
  }

  /// Reads YAML (and so JSON) whose top level is a map. Anchors, aliases, tags and a second document are refused, as
  /// are nesting deeper than eight levels, more than 20,000 keys and values, and more than 64 KiB.
  ///
  /// - Parameters:
  ///   - yaml: the text.
  ///   - firstLine: the line of the file on which `yaml` begins.
  package init(yaml: String, firstLine: Int = 1) throws(ParseError) {
    entries = try YAMLReader.entries(of: yaml, firstLine: firstLine)
  }

  init(_ entries: [Entry]) { self.entries = entries }
}
