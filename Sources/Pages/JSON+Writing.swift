extension JSON {
  /// The value on several lines, indented by two spaces for each enclosing list and object. Keys are sorted by their
  /// UTF-8 bytes, so that the output of two runs can be compared.
  package var indented: String { written(depth: 0) }

  /// The value on one line without spaces, as in NDJSON. Keys are sorted by their UTF-8 bytes.
  package var oneLine: String { written(depth: nil) }

  private func written(depth: Int?) -> String {
    var bytes: [UInt8] = []
    append(to: &bytes, depth: depth)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Parameter depth: the number of enclosing lists and objects; nil to write the value on one line.
  private func append(to bytes: inout [UInt8], depth: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .int(let number): bytes += number.description.utf8
    case .double(let number): Self.append(number, to: &bytes)
    case .string(let text): Self.append(text, to: &bytes)
    case .list(let values):
      Self.append(values, between: "[", "]", to: &bytes, depth: depth) { value, bytes, depth in
        value.append(to: &bytes, depth: depth)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      Self.append(sorted, between: "{", "}", to: &bytes, depth: depth) { member, bytes, depth in
        Self.append(member.key, to: &bytes)
        bytes += (depth == nil ? ":" : " : ").utf8
        member.value.append(to: &bytes, depth: depth)
      }
    }
  }

  /// Writes the shortest number that reads back as the same value; a whole number is written without a fraction.
  private static func append(_ number: Double, to bytes: inout [UInt8]) {
    let text = number.isFinite ? number.description : "null"
    bytes += (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8
  }

  /// Escapes only what JSON requires: quotation marks, backslashes, and control characters below U+0020.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes += "\"".utf8
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += #"\""#.utf8
      case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
      case 0x08: bytes += #"\b"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0C: bytes += #"\f"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0..<0x10: bytes += (#"\u000"# + String(byte, radix: 16)).utf8
      case 0x10..<0x20: bytes += (#"\u00"# + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
    bytes += "\"".utf8
  }

  /// Writes the elements of a list or the members of an object, each by `write`, with brackets and commas. In indented
  /// output an empty one contains a blank line.
  private static func append<Part>(
    _ parts: [Part], between open: String, _ close: String, to bytes: inout [UInt8], depth: Int?,
    write: (Part, inout [UInt8], Int?) -> Void
  ) {
    bytes += open.utf8
    if parts.isEmpty, depth != nil { bytes += "\n".utf8 }
    let inner = depth.map { $0 + 1 }
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      breakLine(in: &bytes, depth: inner)
      write(part, &bytes, inner)
    }
    breakLine(in: &bytes, depth: depth)
    bytes += close.utf8
  }

  private static func breakLine(in bytes: inout [UInt8], depth: Int?) {
    guard let depth else { return }
    bytes += "\n".utf8
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }
}
