/// A pattern of words: one word after the other, each of some alternatives, some of which may be left out.
struct WordPattern {
  struct Place {
    let words: Set<String>
    let isOptional: Bool
  }

  let places: [Place]

  /// - Parameter pattern: places separated by spaces, alternatives by `|`; `?` among them means that there need be none.
  init(_ pattern: String) {
    places = pattern.split(separator: " ").map { place in
      let words = place.split(separator: "|").map(String.init)
      return Place(words: Set(words).subtracting(["?"]), isOptional: words.contains("?"))
    }
  }

  /// The words that it can begin with.
  var firstWords: Set<String> { places.first?.words ?? [] }

  /// - Returns: the index behind the last word that fits from `start` on; nil where it does not fit there.
  func end(in words: [PlainWord], from start: Int) -> Int? { end(in: words[...], from: start, place: 0) }

  private func end(in words: ArraySlice<PlainWord>, from index: Int, place: Int) -> Int? {
    guard place < places.count else { return index }
    if index < words.endIndex, places[place].words.contains(words[index].key),
      let end = end(in: words, from: index + 1, place: place + 1)
    {
      return end
    }
    return places[place].isOptional ? end(in: words, from: index, place: place + 1) : nil
  }
}
