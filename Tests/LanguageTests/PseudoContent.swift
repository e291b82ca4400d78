import Foundation
import Library

/// A small content folder in the pseudo-language: all text that is not structure has accents, and `words.md` has the
/// translated phrases. The folder is deleted with the object.
final class PseudoContent {
  let folder = FileManager.default.temporaryDirectory.appending(path: "chairside-pseudo-\(UUID().uuidString)")

  /// - Parameter source: the folder of the English content, below `Tests`.
  init(_ source: String) throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let english = tests.appending(path: source).appending(path: "en")
    let files = FileManager.default.enumerator(atPath: english.path(percentEncoded: false))
    for name in files?.compactMap({ $0 as? String }) ?? [] where name.hasSuffix(".md") && !name.hasSuffix("broken.md") {
      let text = try String(contentsOf: english.appending(path: name), encoding: .utf8)
      try write(PseudoPage(text, path: name).text, to: name)
    }
    try write(PseudoLanguage.words, to: "words.md")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: PseudoLanguage.name).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func library() throws -> GuideLibrary {
    try GuideLibrary(
      folder: folder.path(percentEncoded: false),
      options: GuideLibrary.Options(language: PseudoLanguage.name, phrases: PseudoLanguage.phrases))
  }
}

/// A page of Markdown in which the text that people read has accents.
struct PseudoPage {
  private(set) var text = ""
  private let path: String
  /// True for a translation beside its source, which keeps the ids of the source and has only words of its own.
  private let isTranslation: Bool
  /// The slugs of the headings that are structure, which the parser of a page depends on.
  private let structure: Set<String>

  init(_ english: String, path: String, isTranslation: Bool = false) {
    self.path = path
    self.isTranslation = isTranslation
    let halves = english.split(separator: "\n---\n", maxSplits: 1).map(String.init)
    let lines = (halves.last ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var structure: Set<String> = ["result", "safety-net", "check-you-know", "any-time", "emergency", "clinic-today"]
    for heading in ["self-care", "urgent-same-day", "next-appointment"] { structure.insert(heading) }
    for line in lines where line.wholeMatch(of: /## (\d+ to \d+ hours|[Dd]ay \d+.*|[Mm]onth \d+.*)/) != nil {
      structure.insert(Self.slug(String(line.dropFirst(3))))
    }
    self.structure = isTranslation ? [] : structure
    text = frontMatter(halves.first ?? "") + "\n---\n" + lines.map(body).joined(separator: "\n")
  }

  private static func slug(_ heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
  }

  // MARK: Front matter

  private func frontMatter(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return String(line) }
      let (key, value) = (line[..<colon], line[colon...])
      if isTranslation {
        guard ["kind", "id", "title", "for", "answers"].contains(key) else { return nil }
        return ["kind", "id"].contains(key) ? String(line) : key + PseudoLanguage.accented(value)
      }
      switch key {
      case "title", "for", "answers", "points", "must-ask", "also-called": return key + PseudoLanguage.accented(value)
      case "prefill": return key + prefill(String(value))
      default: return String(line)
      }
    }.joined(separator: "\n")
  }

  /// Puts accents on the ids of questions and answers; the rest is structure.
  private func prefill(_ value: String) -> String {
    value.replacing(/([a-z-]+): {from/) { "\(PseudoLanguage.accented($0.output.1)): {from" }
      .replacing(/answer: ([a-z-]+)/) { "answer: \(PseudoLanguage.accented($0.output.1))" }
  }

  // MARK: Body

  private func body(_ line: String) -> String {
    if line.hasPrefix("#") { return heading(line) }
    if line.hasPrefix("> [!") || line.hasPrefix("|---") { return line }
    if path.hasPrefix("checklist/"), line.hasPrefix("| "), line.contains("](#") { return resultRow(line) }
    if !path.hasPrefix("checklist/"), let alert = line.prefixMatch(of: /> \*\*[^*]+\*\*/) {
      return line[alert.range] + inline(String(line[alert.range.upperBound...]))
    }
    return inline(line)
  }

  private func heading(_ line: String) -> String {
    let name = line.drop { $0 == "#" || $0 == " " }
    // Parts of a section, facts of the locale, and headings that the parser depends on do not change.
    let isFact = path.hasPrefix("locale") && line.hasPrefix("##")
    guard !isFact, isTranslation || !line.hasPrefix("###"), !isStructure(Self.slug(String(name))) else { return line }
    let end = name.range(of: " (")?.lowerBound ?? name.endIndex
    return line.prefix { $0 == "#" || $0 == " " } + PseudoLanguage.accented(name[..<end]) + name[end...]
  }

  private func isStructure(_ slug: String) -> Bool { structure.contains(slug) }

  /// A row of a checklist's table, such as `| any Must-haves is No | [Walk away](#walk-away) |`.
  private func resultRow(_ line: String) -> String {
    let cells = line.split(separator: "|").map(String.init)
    guard cells.count >= 2 else { return line }
    var when = cells[0]
    if isTranslation { return "|\(PseudoLanguage.accented(when))|\(inline(cells[1]))|" }
    if let any = when.wholeMatch(of: #/ any (.+) is (.+) /#) {
      when = " any \(PseudoLanguage.accented(any.output.1)) is \(PseudoLanguage.accented(any.output.2)) "
    } else if let count = when.wholeMatch(of: #/ (.+) (\d+ or more) /#), !when.contains("score") {
      when = " \(PseudoLanguage.accented(count.output.1)) \(count.output.2) "
    }
    return "|\(when)|\(inline(cells[1]))|"
  }

  /// Puts accents on text. Marks, link targets and evidence do not change, except for headings in link targets.
  private func inline(_ line: String) -> String {
    let kept =
      #/
      \]\([^)]*\) | \*\*(?:red\ flag|raise\ one\ level|at\ least\ [a-z-]+)\*\*
      | \((?:label|trial|review|safety|custom)\) | \*Why:\*
      /#
    var text = ""
    var end = line.startIndex
    for match in line.matches(of: kept) {
      text += PseudoLanguage.accented(line[end..<match.range.lowerBound]) + target(String(line[match.range]))
      end = match.range.upperBound
    }
    return text + PseudoLanguage.accented(line[end...])
  }

  /// The target of a link, such as `](red-flags.md#breathing)`, with accents on the heading.
  private func target(_ kept: String) -> String {
    guard !isTranslation, kept.hasPrefix("]("), let hash = kept.firstIndex(of: "#"), !kept.contains("locale") else {
      return kept
    }
    let slug = kept[kept.index(after: hash)...].dropLast()
    return isStructure(String(slug)) ? kept : kept[...hash] + PseudoLanguage.accented(slug) + ")"
  }
}
