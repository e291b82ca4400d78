/// Suggestions for misspelled words.
package enum Spelling {
  /// The longest word, in bytes, that there is a suggestion for.
  private static let longest = 60
  /// The number of candidates that are compared. A file may have thousands of mistakes, each with thousands of them.
  private static let mostCandidates = 200

  /// The candidate nearest to `word`, or nil if none is within a third of its length in edits (at least one).
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    guard word.utf8.count <= longest else { return nil }
    let letters = Array(word.lowercased())
    let limit = max(1, letters.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in candidates.prefix(mostCandidates) where candidate.utf8.count <= longest {
      guard abs(candidate.count - word.count) <= limit else { continue }
      let distance = distance(letters, Array(candidate.lowercased()))
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// `Did you mean "…"?` with a space before it, or an empty string if no candidate is near. A space that looks like an
  /// ordinary one is named instead.
  package static func hint(for word: String, among candidates: some Sequence<String>) -> String {
    if let odd = word.unicodeScalars.first(where: { $0 != " " && $0.properties.generalCategory == .spaceSeparator }) {
      return " It has an unusual space (U+\(String(odd.value, radix: 16, uppercase: true))): write an ordinary one."
    }
    return nearest(to: word, among: candidates).map { " Did you mean \"\($0)\"?" } ?? ""
  }

  /// The number of edits (insert, delete, replace, swap of neighbours) that turn one word into the other.
  package static func distance(_ left: [Character], _ right: [Character]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + Array(repeating: 0, count: right.count)
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, before[column - 2] + 1)
        }
        current[column] = best
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
