/// Finds the ids of a file's headings without parsing it: enough to check the target of a link.
package enum HeadingScan {
  /// - Returns: the same ids as `Page.slugs`; nil if the parser is needed, for example because a heading contains
  ///   markup.
  package static func slugs(of bytes: [UInt8]) -> [String]? {
    let source = SourceText(bytes)
    var slugs: [String] = []
    var isInFrontMatter = source.line(0).elementsEqual("---".utf8)
    var hasTextAbove = false
    if source.line(0).first == 0xEF { return nil }
    for index in 0..<source.lineCount {
      let line = source.line(index)
      if isInFrontMatter {
        guard index > 0 else { continue }
        isInFrontMatter = !line.elementsEqual("---".utf8)
        continue
      }
      guard !needsParser(line, hasTextAbove: hasTextAbove) else { return nil }
      hasTextAbove = !line.isEmpty
      guard line.first == UInt8(ascii: "#") else { continue }
      let level = line.prefix { $0 == UInt8(ascii: "#") }.count
      let text = line.dropFirst(level)
      guard level <= 3 else { continue }
      guard text.first == UInt8(ascii: " "), !text.contains(where: { "*_`[]<>&\\~#".utf8.contains($0) }) else {
        return nil
      }
      var title = String(decoding: text, as: UTF8.self).drop { $0 == " " }
      while title.last == " " { title.removeLast() }
      slugs.append(Slug.of(String(title)))
    }
    return slugs
  }

  /// True if a line can open code or HTML, in which a `#` begins no heading, or can make a heading in another way.
  private static func needsParser(_ line: ArraySlice<UInt8>, hasTextAbove: Bool) -> Bool {
    let text = line.drop { $0 == UInt8(ascii: " ") }
    switch text.first {
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8)
    case UInt8(ascii: "<"): return true
    case UInt8(ascii: "#"): return text.startIndex > line.startIndex
    case UInt8(ascii: "-"), UInt8(ascii: "="):
      return hasTextAbove && text.allSatisfy { $0 == text.first || $0 == UInt8(ascii: " ") }
    default: return false
    }
  }
}
