/// Reads a content file: UTF-8, front matter, Markdown. Everything that it does not accept becomes a finding.
package struct PageReader {
  /// A file larger than this is not read (1 MiB).
  package static let largestFile = 1 << 20
  /// Lists and quotes nested deeper than this are not read.
  package static let deepestNesting = 32

  /// A file with more blocks, items, cells, links and marks than this is not read to its end.
  package static let mostParts = 10_000

  private let path: String
  private let isChecked: Bool
  private var findings: [Finding] = []

  /// - Parameters:
  ///   - bytes: the file as it is on disk.
  ///   - path: its path inside the content folder of one language.
  ///   - isChecked: true if it is known to have no error; then it is not searched for words that no screen shows and for
  ///     marks that were taken for text, which takes half of the time.
  package static func read(_ bytes: [UInt8], path: String, isChecked: Bool = false) -> Page {
    var reader = PageReader(path: path, isChecked: isChecked)
    return reader.page(from: bytes)
  }

  /// The page for a file that exists but could not be read.
  ///
  /// - Parameter finding: why; by default that the system does not let this user read it.
  package static func unreadable(_ path: String, because finding: Finding? = nil) -> Page {
    var reader = PageReader(path: path, isChecked: false)
    if let finding {
      reader.findings.append(finding)
    } else {
      reader.report(
        .unreadableText, at: .start, "This file could not be read.", fix: "Let the user of this program read it.")
    }
    return reader.page(body: [], meaning: ContentHash(of: []))
  }

  private init(path: String, isChecked: Bool) { (self.path, self.isChecked) = (path, isChecked) }

  private mutating func page(from bytes: [UInt8]) -> Page {
    guard bytes.count <= Self.largestFile else {
      report(.tooLarge, at: .start, "This file is larger than 1 MiB.", fix: "Split it into smaller guides.")
      return page(body: [], meaning: ContentHash(of: []))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      report(
        .unreadableText, at: placeOfInvalidByte(in: bytes), "This is not UTF-8 text.",
        fix: "Save the file as UTF-8.")
      return page(body: [], meaning: ContentHash(of: []))
    }
    if let excess = MarkdownLimits.excess(in: bytes) {
      report(.tooLarge, at: SourcePosition(line: excess.line, column: 1), excess.message, fix: excess.fix)
      return page(body: [], meaning: ContentHash(of: []))
    }
    let source = SourceText(bytes)
    reportHiddenCharacters(in: source)
    let (frontMatter, bodyStart) = readFrontMatter(source)
    // The front matter is replaced by blanks, so that the parser's line numbers are those of the file.
    let head = source.offset(line: bodyStart + 1, byteColumn: 1)
    let body = bytes[..<head].map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") } + bytes[head...]
    var blockReader = BlockReader(path: path, source: source, isChecked: isChecked)
    let blocks = blockReader.blocks(of: body)
    findings += blockReader.findings
    reportConflicts(in: source)
    let isWhole = !findings.contains { [.unreadableText, .tooLarge, .tooDeep].contains($0.rule) }
    if isWhole, let words = blockReader.words { reportLost(words, in: source, from: bodyStart) }
    let meaning = Self.meaning(frontMatter: frontMatter, source: source, bodyStart: bodyStart)
    var page = page(body: blocks, meaning: meaning)
    page.frontMatter = frontMatter
    page.allowances = blockReader.allowances
    page.findings = findings
    return page
  }

  /// Keys that are not part of the meaning: who reviewed a file and when, `order`, `group`, `doors` and
  /// `also-called`. A change to any other key needs a new signature.
  package static let reviewKeys: Set<String> = [
    "reviewed", "reviewed-by", "reviewed-role", "review-due", "signed", "order", "group", "doors",
    "also-called", "translated", "translated-by", "translated-role", "translation-signed", PageOrigin.madeFromKey,
  ]

  private static func meaning(frontMatter: FrontMatter, source: SourceText, bodyStart: Int) -> ContentHash {
    let facts = frontMatter.entries.filter { !reviewKeys.contains($0.key) }.map { "\($0.key): \($0.value.written)\n" }
    // Separates the two with NUL, which is reported as an error in a file.
    var meaning = Array(facts.joined().utf8) + [0]
    for index in bodyStart..<max(bodyStart, source.lineCount) {
      var line = source.line(index)
      while line.last == UInt8(ascii: " ") { line.removeLast() }
      guard !line.isEmpty else { continue }
      meaning += line
      meaning.append(UInt8(ascii: "\n"))
    }
    return ContentHash(of: meaning)
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: path, at: position, message, fix: fix))
  }

  /// The position of the first byte that is not valid UTF-8.
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

  private mutating func reportConflicts(in source: SourceText) {
    let marks = LeftoverMarks.conflicts(in: source)
    guard !marks.isEmpty else { return }
    // What stands between them is not what it seems, so nothing else is said of the file.
    findings = marks.map {
      Finding(.leftoverMark, in: path, at: source.position(of: $0.offset), $0.message, fix: $0.fix)
    }
  }

  /// Reports words that the Markdown parser dropped.
  private mutating func reportLost(_ words: LostWords, in source: SourceText, from bodyStart: Int) {
    for place in words.places(in: source, from: bodyStart) {
      report(
        .unshownText, at: source.position(of: place.offset),
        "No screen shows what stands here from \"\(place.word)\" on.",
        fix:
          "Give a table no more cells than its header, and a note a mark in the text; put other words into a paragraph."
      )
    }
  }

  private mutating func reportHiddenCharacters(in source: SourceText) {
    for index in 0..<source.lineCount {
      let line = source.line(index)
      guard line.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { continue }
      reportHiddenCharacters(on: String(decoding: line, as: UTF8.self), index: index)
      guard findings.count <= Self.mostHidden else {
        let last = findings.removeLast()
        return report(
          .unreadableText, at: last.position, "There are more hidden characters from here on.",
          fix: "Delete those above first, or write the file anew.")
      }
    }
  }

  /// The most hidden characters of a file that are listed one by one.
  private static let mostHidden = 100

  private mutating func reportHiddenCharacters(on line: String, index: Int) {
    var hasTab = false
    for (column, scalar) in line.unicodeScalars.enumerated() where scalar.isHidden {
      guard findings.count <= Self.mostHidden else { return }
      let position = SourcePosition(line: index + 1, column: column + 1)
      if scalar == "\t" {
        if hasTab { continue }
        hasTab = true
        report(.tabIndent, at: position, "A tab stands here.", fix: "Use spaces, so that lists nest as they look.")
      } else if position != .start || scalar != "\u{FEFF}" {
        let code = String(scalar.value, radix: 16, uppercase: true)
        report(
          .unreadableText, at: position, "A hidden character (U+\(code)) stands here.",
          fix: "Delete it, and write the words plainly.")
      }
    }
  }

  /// Returns the front matter, and the number of lines to leave out of the body.
  private mutating func readFrontMatter(_ source: SourceText) -> (FrontMatter, Int) {
    let first = source.line(0)
    guard first.elementsEqual("---".utf8) || first.elementsEqual("\u{FEFF}---".utf8) else {
      if first.starts(with: "---".utf8), first.dropFirst(3).allSatisfy({ $0 == UInt8(ascii: " ") }) {
        report(
          .badFrontMatter, at: SourcePosition(line: 1, column: 4),
          "There are spaces behind the \"---\" of the first line.",
          fix: "Delete them.")
      } else if !path.hasSuffix(".cases.md") {
        report(
          .badFrontMatter, at: .start, "The file does not begin with front matter.",
          fix: "Write \"---\" on line 1, then \"kind: faq\" and the other keys, then \"---\".")
      }
      return (.none, 0)
    }
    guard let end = (1..<max(1, source.lineCount)).first(where: { source.line($0).elementsEqual("---".utf8) }) else {
      report(
        .badFrontMatter, at: .start, "The front matter has no end.",
        fix: "Write \"---\" on a line of its own after the last key.")
      return (.none, source.lineCount)
    }
    do {
      let start = source.offset(line: 2, byteColumn: 1)
      reportComments(from: 1, to: end, in: source)
      let yaml = String(decoding: source.bytes[start..<source.offset(line: end + 1, byteColumn: 1)], as: UTF8.self)
      return (try FrontMatter(yaml: yaml, firstLine: 2), end + 1)
    } catch {
      report(.badFrontMatter, at: error.position, error.description, fix: "Keep to \"key: value\" on one line.")
      return (.none, end + 1)
    }
  }

  /// Keys whose value is a text, in which " #" is more likely meant than a comment.
  private static let keysOfText: Set<String> = ["title", "for", "reviewed-by", "reviewed-role"]

  /// Reports texts of which YAML drops the end as a comment: everything from a " #" on.
  private mutating func reportComments(from start: Int, to end: Int, in source: SourceText) {
    for index in start..<end {
      let line = String(decoding: source.line(index), as: UTF8.self)
      let key = String(line.prefix { $0 != ":" })
      guard Self.keysOfText.contains(key), let place = Self.startOfComment(in: line) else { continue }
      report(
        .badFrontMatter, at: SourcePosition(line: index + 1, column: place + 1),
        "Everything from here on is a comment to YAML, and is not read.",
        fix: "Put the value between quotes, as key: \"number #1\", or delete this.")
    }
  }

  /// The index of a "#" that YAML takes for a comment although it seems meant, as in "Feeling #1 tight"; nil if there is
  /// none. A comment has a space behind its "#", and a value between quotes has ended.
  private static func startOfComment(in line: String) -> Int? {
    let value = line.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
    guard let first = value.first, first != "\"", first != "'", let place = value.firstRange(of: " #") else {
      return nil
    }
    let next = value[place.upperBound...].first
    return next == nil || next == " " ? nil : line.distance(from: line.startIndex, to: place.lowerBound) + 1
  }

  /// A page of these blocks, split into sections at the headings.
  private mutating func page(body blocks: [Block], meaning: ContentHash) -> Page {
    var page = Page(
      path: path, frontMatter: .none, title: "", titlePosition: .start, intro: [], sections: [], allowances: [],
      findings: [], meaning: meaning)
    var seen: [String: SourcePosition] = [:]
    for block in blocks {
      guard case .heading(let level, let inlines) = block.kind, level <= 3 else {
        page.append(block)
        continue
      }
      let title = inlines.plainText
      let section = Page.Section(
        title: title, name: title, slug: Slug.of(title), position: block.position, blocks: [], parts: [])
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
  /// True for characters that are invisible to a reader but interpreted by a terminal: control characters,
  /// bidirectional marks, joiners and selectors.
  package var isHidden: Bool {
    if value >= 0x20, value < 0x7F { return false }
    return properties.generalCategory == .control || properties.generalCategory == .format
      || properties.generalCategory == .lineSeparator || properties.generalCategory == .paragraphSeparator
      || properties.isDefaultIgnorableCodePoint
  }
}
