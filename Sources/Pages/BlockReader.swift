import CCmark
import Synchronization

/// Turns Markdown into blocks. This type and its extensions are the only code that calls the cmark-gfm parser.
///
/// cmark reports positions of running text in bytes, and on continuation lines of a quote or list without the indent;
/// each position is therefore checked against the text of the file and corrected.
struct BlockReader {
  let path: String
  let source: SourceText
  private(set) var findings: [Finding] = []
  private(set) var allowances: [Page.Allowance] = []
  /// The words that are shown, or serve as addresses or marks; nil if the file is known to have no error.
  private(set) var words: LostWords?
  /// True until the first run of a paragraph was read.
  var isStartOfParagraph = false
  /// The byte offset from which the next run of text is searched for. Running text is read in order, so no run begins
  /// before it.
  var cursor = 0
  /// The number of footnotes so far. A footnote has the number of its references, which the parser counts in reading
  /// order.
  private var footnoteCount = 0
  private var isTooDeep = false
  /// The number of blocks, cells, links and marks so far.
  private var partCount = 0
  /// The last position that was computed, from which the next is counted. Without it, a line of a million characters
  /// would be counted from its beginning for each word in it.
  private var lastPlace = (offset: 0, position: SourcePosition.start)

  /// - Parameter isChecked: true if the file is known to have no error.
  init(path: String, source: SourceText, isChecked: Bool) {
    self.path = path
    self.source = source
    words = isChecked ? nil : LostWords()
  }

  /// Notes words that are shown, or that serve as addresses or marks.
  mutating func keep(_ text: String) { words?.keep(text) }

  /// The names of the cmark extensions in use.
  private static let extensionNames = ["table", "tasklist", "strikethrough"]

  /// Held while cmark parses. cmark-gfm 0.29 keeps its list of extensions and the characters they begin with in tables
  /// of the process and changes them in each parse, so two parsers may not run at once
  /// (https://github.com/github/cmark-gfm/pull/176).
  private static let parsing: Mutex<Void> = {
    cmark_gfm_core_extensions_ensure_registered()
    return Mutex(())
  }()

  /// - Parameter markdown: the bytes of the file, spaces in place of the front matter.
  mutating func blocks(of markdown: [UInt8]) -> [Block] {
    guard let document = Self.document(of: markdown) else { return [] }
    defer { cmark_node_free(document) }
    cmark_consolidate_text_nodes(document)
    // The parser moves footnotes to the end of the file; sorting moves them back to where they are written.
    return children(of: document, depth: 0).sorted { $0.position < $1.position }
  }

  /// The tree that cmark makes, for the caller to free; nil where there is no memory for it.
  private static func document(of markdown: [UInt8]) -> OpaquePointer? {
    parsing.withLock { _ in
      guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
      defer { cmark_parser_free(parser) }
      for name in extensionNames {
        if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
      }
      markdown.withUnsafeBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
      }
      return cmark_parser_finish(parser)
    }
  }

  mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: path, at: position, message, fix: fix))
  }

  /// Counts a part of the file. Everything that is done with a page takes time and memory for each of them.
  ///
  /// - Parameter offset: where it begins, for the finding.
  /// - Returns: false if it is one too many, after reporting the first such.
  mutating func countPart(at offset: Int) -> Bool {
    partCount += 1
    guard partCount > PageReader.mostParts else { return true }
    if partCount == PageReader.mostParts + 1 {
      report(
        .tooLarge, at: position(of: offset),
        "This file has more than \(PageReader.mostParts) paragraphs, items, cells, links and marks.",
        fix: "Split it into smaller guides.")
    }
    return false
  }

  // MARK: Blocks

  private mutating func children(of node: OpaquePointer, depth: Int) -> [Block] {
    guard depth <= PageReader.deepestNesting else {
      reportTooDeep(at: place(of: node))
      return []
    }
    return nodes(in: node).compactMap { block(from: $0, depth: depth) }
  }

  mutating func reportTooDeep(at position: SourcePosition) {
    guard !isTooDeep else { return }
    isTooDeep = true
    report(
      .tooDeep, at: position, "This is nested deeper than \(PageReader.deepestNesting) levels.",
      fix: "Use fewer levels of lists, quotes and marks.")
  }

  func nodes(in node: OpaquePointer) -> [OpaquePointer] {
    var nodes: [OpaquePointer] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      nodes.append(child)
      next = cmark_node_next(child)
    }
    return nodes
  }

  private mutating func block(from node: OpaquePointer, depth: Int) -> Block? {
    guard partCount <= PageReader.mostParts else { return nil }
    let start = offset(of: node)
    cursor = depth == 0 ? start : max(cursor, start)
    let position = position(of: start)
    guard countPart(at: start) else { return nil }
    if cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION {
      footnoteCount += 1
      return Block(.footnote(label: "\(footnoteCount)", children(of: node, depth: depth + 1)), at: position)
    }
    switch Self.typeName(of: node) {
    case "paragraph":
      isStartOfParagraph = true
      return Block(.paragraph(inlines(of: node, depth: depth + 1)), at: position)
    case "heading":
      let level = Int(cmark_node_get_heading_level(node))
      return Block(.heading(level: level, inlines(of: node, depth: depth + 1)), at: position)
    case "list":
      let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let start = isNumbered ? Int(cmark_node_get_list_start(node)) : nil
      return Block(.list(start: start, nodes(in: node).map { item(from: $0, depth: depth + 1) }), at: position)
    case "block_quote":
      return quote(children(of: node, depth: depth + 1), at: position)
    case "table":
      return table(from: node, depth: depth, at: position)
    case "code_block":
      keep(Self.literal(of: node))
      keep(cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "")
      return Block(.code(Self.literal(of: node).withoutHidden), at: position)
    case "thematic_break":
      return Block(.rule, at: position)
    case "html_block":
      keep(Self.literal(of: node))
      readComment(Self.literal(of: node), at: position)
      return nil
    default:
      return nil
    }
  }

  private mutating func item(from node: OpaquePointer, depth: Int) -> ListItem {
    let position = place(of: node)
    guard countPart(at: offset(of: node)) else { return ListItem(isTicked: nil, blocks: [], position: position) }
    let isTask = Self.typeName(of: node) == "tasklist"
    if isTask, cmark_gfm_extensions_get_tasklist_item_checked(node) { keep("x") }
    let isTicked = isTask ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil
    return ListItem(isTicked: isTicked, blocks: children(of: node, depth: depth), position: position)
  }

  private mutating func table(
    from node: OpaquePointer, depth: Int, at position: SourcePosition
  ) -> Block? {
    var rows: [TableRow] = []
    let alignments = Self.alignments(of: node)
    for row in nodes(in: node) {
      let place = place(of: row)
      cursor = max(cursor, offset(of: row))
      var cells: [TableRow.Cell] = []
      for (index, cell) in nodes(in: row).enumerated() where countPart(at: cursor) {
        cursor = source.startOfCell(after: cursor, isFirst: index == 0)
        let start = self.position(of: source.firstLetter(from: cursor))
        let inlines = inlines(of: cell, depth: depth + 1)
        let alignment = alignments.indices.contains(index) ? alignments[index] : .start
        cells.append(TableRow.Cell(inlines: inlines, position: start, alignment: alignment))
      }
      rows.append(TableRow(cells: cells, position: place))
    }
    guard let header = rows.first else { return nil }
    return Block(.table(header: header, rows: Array(rows.dropFirst())), at: position)
  }

  /// A quote that opens with `[!CAUTION]`, `[!NOTE]` or another marker of `Alert` is an alert.
  private mutating func quote(_ blocks: [Block], at position: SourcePosition) -> Block {
    guard case .paragraph(var inlines)? = blocks.first?.kind, case .text(let text)? = inlines.first?.kind,
      text.hasPrefix("[!"), text.hasSuffix("]"),
      let alert = Alert(rawValue: String(text.dropFirst(2).dropLast()))
    else { return Block(.quote(blocks), at: position) }
    inlines.removeFirst()
    var rest = Array(blocks.dropFirst())
    let remaining = inlines.trimmed
    if let first = remaining.first { rest.insert(Block(.paragraph(remaining), at: first.position), at: 0) }
    return Block(.alert(alert, rest), at: position)
  }

  /// The one HTML comment that is allowed is `<!-- allow RULE: reason until YYYY-MM-DD -->`.
  mutating func readComment(_ html: String, at position: SourcePosition) {
    if let allowance = Page.Allowance(comment: html, at: position) {
      allowances.append(allowance)
    } else {
      report(
        .rawHTML, at: position, "Raw HTML stands here.",
        fix: "Write Markdown. The one comment allowed is \"<!-- allow RULE: reason until YYYY-MM-DD -->\".")
    }
  }

  // MARK: What cmark says

  private mutating func place(of node: OpaquePointer) -> SourcePosition { position(of: offset(of: node)) }

  mutating func position(of offset: Int) -> SourcePosition {
    let position =
      offset < lastPlace.offset
      ? source.position(of: offset) : source.position(of: offset, from: lastPlace.offset, at: lastPlace.position)
    lastPlace = (offset, position)
    return position
  }

  private func offset(of node: OpaquePointer) -> Int {
    let line = Int(cmark_node_get_start_line(node))
    if line > 0 { return source.offset(line: line, byteColumn: Int(cmark_node_get_start_column(node))) }
    // cmark gives no position for a paragraph that is followed by a table without a blank line.
    let table = cmark_node_next(node).map { Int(cmark_node_get_start_line($0)) } ?? 0
    return source.startOfParagraph(before: table, notBefore: cursor)
  }

  /// The alignment of each column of a table, from the colons in the line under its header.
  private static func alignments(of table: OpaquePointer) -> [TableRow.Cell.Alignment] {
    let letters = cmark_gfm_extensions_get_table_alignments(table)
    return (0..<Int(cmark_gfm_extensions_get_table_columns(table))).map { column in
      switch letters?[column] {
      case UInt8(ascii: "r"): .end
      case UInt8(ascii: "c"): .centre
      default: .start
      }
    }
  }

  static func typeName(of node: OpaquePointer) -> String {
    cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
  }

  static func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  static func url(of node: OpaquePointer) -> String {
    cmark_node_get_url(node).map { String(cString: $0) } ?? ""
  }

  mutating func reportHidden(at position: SourcePosition) {
    report(
      .unreadableText, at: position, "This stands for a hidden character.",
      fix: "Delete it, and write the words plainly.")
  }
}

extension String {
  /// The text without hidden characters, which an entity such as `&#27;` may have added. Line feeds are kept.
  var withoutHidden: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == UInt8(ascii: "\n") }) { return self }
    return String(UnicodeScalarView(unicodeScalars.filter { !$0.isHidden || $0 == "\n" }))
  }
}

extension Page.Allowance {
  /// Reads `<!-- allow R401: agreed until 2027-01-31 -->`; nil for anything else.
  init?(comment: String, at position: SourcePosition) {
    var text = Substring(comment)
    while text.last?.isWhitespace == true { text.removeLast() }
    guard text.hasPrefix("<!-- allow "), text.hasSuffix(" -->") else { return nil }
    text = text.dropFirst(11).dropLast(4)
    guard let colon = text.firstIndex(of: ":"), let day = Day(String(text.suffix(10))),
      text.dropLast(10).hasSuffix(" until ")
    else { return nil }
    rule = String(text[..<colon])
    reason = String(text[text.index(after: colon)...].dropLast(17).drop { $0 == " " })
    until = day
    self.position = position
  }
}
