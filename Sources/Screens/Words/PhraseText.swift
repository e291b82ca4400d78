/// A text with named places, as `Saved as {label}.`; a brace itself is written twice, as `{{` or `}}`.
///
/// The name of a place has small letters, digits and hyphens, and begins with a letter.
package struct PhraseText: Hashable, Sendable {
  /// Where a value goes.
  package struct Place: Hashable, Sendable {
    package let name: String
    /// The number of Unicode scalars before its opening brace.
    package let offset: Int
  }

  /// What the writer of the text has to put right.
  package struct Problem: Hashable, Sendable {
    /// The number of Unicode scalars before the mistake.
    package let offset: Int
    package let message: String
    package let fix: String
  }

  enum Part: Hashable, Sendable {
    case words(String)
    case place(Place)
  }

  private enum Content: Hashable {
    case plain(String)
    case parts([Part])
  }

  /// The text as it was written.
  package let written: String
  package let problems: [Problem]
  private let content: Content

  package init(_ written: String) {
    self.written = written
    guard written.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      (content, problems) = (.plain(written), [])
      return
    }
    var parser = PhraseTextParser(written)
    let parts = parser.parts()
    problems = parser.problems
    switch parts.first {
    case .words(let words)? where parts.count == 1: content = .plain(words)
    default: content = .parts(parts)
    }
  }

  /// The places in the order of the text; one that is used twice is there twice.
  package var places: [Place] {
    guard case .parts(let parts) = content else { return [] }
    return parts.compactMap { if case .place(let place) = $0 { place } else { nil } }
  }

  func hasPlace(_ name: String) -> Bool {
    guard case .parts(let parts) = content else { return false }
    return parts.contains { if case .place(let place) = $0 { place.name == name } else { false } }
  }

  /// The text with a value in each place. Values are inserted as they are: braces in them have no meaning.
  ///
  /// - Precondition: `values` has each place.
  func filled(with values: [String: String]) -> String {
    switch content {
    case .plain(let text): return text
    case .parts(let parts):
      var result = ""
      for part in parts {
        switch part {
        case .words(let words): result += words
        case .place(let place):
          guard let value = values[place.name] else { preconditionFailure("\"\(written)\" needs {\(place.name)}.") }
          result += value
        }
      }
      return result
    }
  }
}
