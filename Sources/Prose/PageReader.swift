/// Reads a content file: UTF-8, front matter, Markdown. Everything it cannot accept becomes a finding.
package struct PageReader {
  /// A file larger than this is not read (1 MiB).
  package static let largestFile = 1 << 20
  /// Lists and quotes nested deeper than this are not read.
  package static let deepestNesting = 32

  private let path: String
  private var findings: [Finding] = []

  /// - Parameters:
  ///   - bytes: the file as it is on disk.
  ///   - path: its path inside the content folder of one language.
  package static func read(_ bytes: [UInt8], path: String) -> Page {
    var reader = PageReader(path: path)
    return reader.page(from: bytes)
  }

  private init(path: String) { self.path = path }

  private mutating func page(from bytes: [UInt8]) -> Page {
    guard bytes.count <= Self.largestFile else {
      report(.tooLarge, at: .start, "This file is larger than 1 MiB.", fix: "Split it into smaller guides.")
      return page(body: [])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      report(
        .unreadableText, at: placeOfInvalidByte(in: bytes), "This is not UTF-8 text.",
        fix: "Save the file as UTF-8.")
      return page(body: [])
    }
    let source = SourceText(text)
    reportHiddenCharacters(in: source)
    reportTabs(in: source)
    let (frontMatter, bodyStart) = readFrontMatter(source)
    let body = source.lines.enumerated().map { $0.offset < bodyStart ? "" : Self.string($0.element) }
    var blockReader = BlockReader(path: path, source: source)
    let blocks = blockReader.blocks(of: body.joined(separator: "\n"))
    findings += blockReader.findings
    var page = page(body: blocks)
    page.frontMatter = frontMatter
    page.allowances = blockReader.allowances
    page.meaning = Self.meaning(frontMatter: frontMatter, body: body)
    page.findings = findings
    return page
  }

  /// Keys that say who reviewed a file and when; all others bear meaning, and a change to them needs a new signature.
  package static let reviewKeys: Set<String> = [
    "reviewed", "reviewed-by", "reviewed-role", "review-due", "signed", "order", "also-called",
  ]

  private static func meaning(frontMatter: FrontMatter, body: [String]) -> ContentHash {
    var lines = frontMatter.entries.filter { !reviewKeys.contains($0.key) }.map { "\($0.key): \($0.value.written)" }
    lines += body.map { line in
      var line = Substring(line)
      while line.last == " " { line.removeLast() }
      return String(line)
    }.filter { !$0.isEmpty }
    return ContentHash(of: Array(lines.joined(separator: "\n").utf8))
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: path, at: position, message, fix: fix))
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The first byte that cannot be UTF-8.
  private func placeOfInvalidByte(in bytes: [UInt8]) -> SourcePosition {
    var line = 1
    var column = 1
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }

  private mutating func reportHiddenCharacters(in source: SourceText) {
    for (index, line) in source.lines.enumerated() {
      for (column, scalar) in line.enumerated() where scalar.isHidden && scalar != "\t" {
        if index == 0, column == 0, scalar == "\u{FEFF}" { continue }
        let code = String(scalar.value, radix: 16, uppercase: true)
        report(
          .unreadableText, at: SourcePosition(line: index + 1, column: column + 1),
          "A hidden character (U+\(code)) stands here.", fix: "Delete it, and write the words plainly.")
      }
    }
  }

  private mutating func reportTabs(in source: SourceText) {
    for (index, line) in source.lines.enumerated() {
      guard let column = line.firstIndex(of: "\t") else { continue }
      report(
        .tabIndent, at: SourcePosition(line: index + 1, column: column + 1), "A tab stands here.",
        fix: "Use spaces, so that lists nest as they look.")
    }
  }

  /// The front matter, and the number of lines to leave out of the body.
  private mutating func readFrontMatter(_ source: SourceText) -> (FrontMatter, Int) {
    let lines = source.lines.map(Self.string)
    guard lines.first == "---" || lines.first == "\u{FEFF}---" else {
      if !path.hasSuffix(".cases.md") {
        report(
          .badFrontMatter, at: .start, "The file does not begin with front matter.",
          fix: "Write \"---\" on line 1, then \"kind: faq\" and the other keys, then \"---\".")
      }
      return (.none, 0)
    }
    guard let end = lines.dropFirst().firstIndex(of: "---") else {
      report(
        .badFrontMatter, at: .start, "The front matter has no end.",
        fix: "Write \"---\" on a line of its own after the last key.")
      return (.none, lines.count)
    }
    do {
      let yaml = lines[1..<end].joined(separator: "\n")
      return (try FrontMatter(yaml: yaml, firstLine: 2), end + 1)
    } catch {
      report(.badFrontMatter, at: error.position, error.description, fix: "Keep to \"key: value\" on one line.")
      return (.none, end + 1)
    }
  }

  /// A page of these blocks, cut into sections at the headings.
  private mutating func page(body blocks: [Block]) -> Page {
    var page = Page(
      path: path, frontMatter: .none, title: "", titlePosition: .start, intro: [], sections: [], allowances: [],
      findings: [], meaning: ContentHash(of: []))
    var seen: [String: SourcePosition] = [:]
    for block in blocks {
      guard case .heading(let level, let inlines) = block.kind, level <= 3 else {
        page.append(block)
        continue
      }
      let title = inlines.plainText
      let section = Page.Section(
        title: title, slug: Slug.of(title), position: block.position, blocks: [], parts: [])
      if level == 1, page.title.isEmpty, page.sections.isEmpty {
        page.title = title
        page.titlePosition = block.position
      } else {
        if level <= 2 { reportDuplicate(section, seen: &seen) }
        page.append(section, level: level)
      }
    }
    page.findings = findings
    return page
  }

  private mutating func reportDuplicate(_ section: Page.Section, seen: inout [String: SourcePosition]) {
    if let first = seen[section.slug] {
      report(
        .duplicateHeading, at: section.position,
        "The heading \"\(section.title)\" stands on line \(first.line) too.", fix: "Give one of them another name.")
    } else {
      seen[section.slug] = section.position
    }
  }
}

extension Page {
  fileprivate mutating func append(_ block: Block) {
    guard let section = sections.indices.last else { return intro.append(block) }
    if let part = sections[section].parts.indices.last {
      sections[section].parts[part].blocks.append(block)
    } else {
      sections[section].blocks.append(block)
    }
  }

  fileprivate mutating func append(_ section: Section, level: Int) {
    if level == 3, let last = sections.indices.last {
      sections[last].parts.append(section)
    } else {
      sections.append(section)
    }
  }
}

extension Unicode.Scalar {
  /// True for what a reader cannot see but a terminal obeys: controls, bidirectional marks, joiners and selectors.
  var isHidden: Bool {
    if value >= 0x20, value < 0x7F { return false }
    return properties.generalCategory == .control || properties.generalCategory == .format
      || properties.generalCategory == .lineSeparator || properties.generalCategory == .paragraphSeparator
      || properties.isDefaultIgnorableCodePoint
  }
}
