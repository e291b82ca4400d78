/// The texts of a page, heading by heading, that a translator works through.
///
/// A translation notes for each the hash of the source's text that it was made from, so that a later change of the
/// source shows under which headings the translation is stale.
package struct TranslationUnits: Sendable {
  /// The text under a heading of level 2.
  package struct Unit: Equatable, Sendable {
    /// The id of the heading; `TranslationUnits.pageName` for what stands above the first.
    package let name: String
    package let title: String
    package let text: String
    package let position: SourcePosition

    /// The first eight digits of the hash of the text, without spaces at line ends and blank lines.
    package var hash: String { String(ContentHash(of: Array(text.utf8)).digits.prefix(8)) }
  }

  /// The name of the text above the first heading: the words of the front matter, the title and the introduction.
  package static let pageName = "page"

  package let units: [Unit]

  /// - Parameters:
  ///   - page: the page of a source or of a translation.
  ///   - bytes: the file that it was read from.
  package init(of page: Page, in bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let starts = page.sections.map { $0.position.line - 1 }
    func text(_ from: Int, _ to: Int) -> String {
      guard from < min(to, lines.count) else { return "" }
      return lines[from..<min(to, lines.count)].map(\.withoutTrailingSpaces).filter { !$0.isEmpty }
        .joined(separator: "\n")
    }
    let frontMatter = page.origin?.ownFrontMatter ?? page.frontMatter
    let words = FrontMatterPairing.words.compactMap { key in
      frontMatter[key].map { "\(key): \($0.written)" }
    }
    let head = text(page.titlePosition.line - 1, starts.first ?? lines.count)
    let first = Unit(
      name: Self.pageName, title: page.title, text: (words + [head]).joined(separator: "\n"),
      position: page.titlePosition)
    let ends = starts.dropFirst() + [lines.count]
    units =
      [first]
      + zip(page.sections, zip(starts, ends)).map { section, lines in
        Unit(name: section.slug, title: section.title, text: text(lines.0, lines.1), position: section.position)
      }
  }

  package subscript(name: String) -> Unit? { units.first { $0.name == name } }
}

extension Substring {
  fileprivate var withoutTrailingSpaces: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
