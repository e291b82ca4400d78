/// A text of a page and where it begins.
struct Run {
  let inlines: [Inline]
  let position: SourcePosition

  init(_ inlines: [Inline], at position: SourcePosition) {
    self.inlines = inlines
    self.position = position
  }

  /// A heading.
  init(_ title: String, at position: SourcePosition) {
    self.init([Inline(.text(title), at: position)], at: position)
  }
}

/// Pairs texts of a translated page with those of its source: links, marks, code and numbers have to be the same, and
/// words have to differ.
struct RunPairing {
  let path: String
  let marks: FormatMarks
  private(set) var findings: [Finding] = []
  /// The texts of the source, by the position at which each begins in the translation.
  private(set) var originals: [SourcePosition: [Inline]] = [:]

  init(path: String, marks: FormatMarks) {
    (self.path, self.marks) = (path, marks)
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: path, at: position, message, fix: fix))
  }

  mutating func pair(_ run: Run, with source: Run) {
    if let first = run.inlines.first { originals[first.position] = source.inlines }
    if let first = run.inlines.trimmed.first { originals[first.position] = source.inlines.trimmed }
    let (fixed, original) = (fixedParts(of: run), fixedParts(of: source))
    let count = zip(fixed, original).prefix { $0.isSame(as: $1) }.count
    if count < max(fixed.count, original.count) {
      reportPart(
        count < fixed.count ? fixed[count] : nil, count < original.count ? original[count] : nil, in: run, source)
    } else {
      compareNumbers(run, source)
    }
    compareWords(run, source)
  }

  // MARK: Links and marks

  /// A link, a mark, code or a note in a text, which is the same in every language.
  private struct FixedPart {
    enum Kind { case link, mark, code, note }

    let kind: Kind
    let text: String
    let position: SourcePosition

    func isSame(as other: FixedPart) -> Bool { kind == other.kind && text == other.text }

    var written: String {
      switch kind {
      case .link: "the link (\(text))"
      case .mark: "the mark \"\(text)\""
      case .code: "`\(text)`"
      case .note: "the note [^\(text)]"
      }
    }
  }

  private func fixedParts(of run: Run) -> [FixedPart] {
    var parts = run.inlines.flatMap { fixedParts(of: $0) }
    if case .text(let text)? = run.inlines.last?.kind, let mark = marks.ending(text), let last = run.inlines.last {
      parts.append(FixedPart(kind: .mark, text: mark, position: last.position))
    }
    return parts
  }

  private func fixedParts(of inline: Inline) -> [FixedPart] {
    switch inline.kind {
    case .link(let link):
      return [FixedPart(kind: .link, text: link.target, position: link.targetPosition)]
    case .strong(let inner), .emphasis(let inner):
      let text = inner.plainText
      if marks.isMark(text) { return [FixedPart(kind: .mark, text: text, position: inline.position)] }
      return inner.flatMap { fixedParts(of: $0) }
    case .struck(let inner): return inner.flatMap { fixedParts(of: $0) }
    case .code(let code): return [FixedPart(kind: .code, text: code, position: inline.position)]
    case .footnote(let label): return [FixedPart(kind: .note, text: label, position: inline.position)]
    case .text, .image, .softBreak, .lineBreak: return []
    }
  }

  private mutating func reportPart(_ own: FixedPart?, _ source: FixedPart?, in run: Run, _ original: Run) {
    let line = source?.position.line ?? original.position.line
    if let own, let source {
      report(
        .otherStructure, at: own.position,
        "Here is \(own.written), and the source has \(source.written) (line \(line)).",
        fix: "Write \(source.written) here.")
    } else if let source {
      report(
        .otherStructure, at: run.position, "\(source.written.capitalized) of the source (line \(line)) is missing.",
        fix: "Write it where the source has it.")
    } else if let own {
      report(
        .otherStructure, at: own.position, "The source (line \(line)) does not have \(own.written).",
        fix: "Delete it.")
    }
  }

  // MARK: Numbers and words

  /// Numbers are facts. Grouping and decimal marks differ between languages, so only the digits are compared.
  private mutating func compareNumbers(_ run: Run, _ source: Run) {
    let (own, original) = (run.inlines.plainText.numbers, source.inlines.plainText.numbers)
    guard own.sorted() != original.sorted() else { return }
    let lost = original.without(own)
    let added = own.without(original)
    var parts: [String] = []
    if !lost.isEmpty { parts.append("lacks the number \(lost.joined(separator: ", "))") }
    if !added.isEmpty { parts.append("has the number \(added.joined(separator: ", "))") }
    report(
      .otherStructure, at: run.position,
      "This text \(parts.joined(separator: " and ")), unlike the source (line \(source.position.line)).",
      fix: "Write the numbers of the source, in digits where it has digits.")
  }

  private mutating func compareWords(_ run: Run, _ source: Run) {
    let (own, original) = (run.inlines.words(without: marks), source.inlines.words(without: marks))
    if own.isEmpty, !original.isEmpty {
      report(
        .notTranslated, at: run.position,
        "Nothing is written for \"\(original)\" of the source (line \(source.position.line)).", fix: "Translate it.")
    } else if own == original, own.split(separator: " ").count(where: \.holdsLetters) >= 2 {
      report(
        .sameAsSource, at: run.position,
        "\"\(own)\" is the same as in the source (line \(source.position.line)).", fix: "Translate it.")
    }
  }
}

extension String {
  /// Every sequence of digits, in order.
  fileprivate var numbers: [String] {
    unicodeScalars.split { !("0"..."9").contains($0) }.map(String.init)
  }

  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

extension Substring {
  fileprivate var holdsLetters: Bool { contains(where: \.isLetter) }
}

extension [String] {
  /// What is left when each element of another list is taken out once.
  fileprivate func without(_ others: [String]) -> [String] {
    var left = self
    for other in others { if let index = left.firstIndex(of: other) { left.remove(at: index) } }
    return left
  }
}

extension [Inline] {
  /// The text without marks, code and notes.
  fileprivate func words(without marks: FormatMarks) -> String {
    var text = ""
    for inline in self {
      switch inline.kind {
      case .text(let words), .image(let words): text += words
      case .strong(let inner), .emphasis(let inner):
        if !marks.isMark(inner.plainText) { text += inner.words(without: marks) }
      case .struck(let inner): text += inner.words(without: marks)
      case .link(let link): text += link.text.words(without: marks)
      case .softBreak, .lineBreak: text += " "
      case .code, .footnote: continue
      }
    }
    while text.last == " " { text.removeLast() }
    return String(text.drop { $0 == " " })
  }
}
