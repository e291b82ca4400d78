/// A pattern of words: a sequence of places, each with alternative words. A place may be optional.
struct WordPattern {
  struct Place {
    let words: Set<String>
    let isOptional: Bool
  }

  let places: [Place]

  /// - Parameter pattern: places separated by spaces, alternatives by `|`; a `?` among them makes the place optional.
  init(_ pattern: String) {
    places = pattern.split(separator: " ").map { place in
      let words = place.split(separator: "|").map(String.init)
      return Place(words: Set(words).subtracting(["?"]), isOptional: words.contains("?"))
    }
  }

  /// The words that it can begin with.
  var firstWords: Set<String> { places.first?.words ?? [] }

  /// - Returns: the index after the last word of a match that begins at `start`; nil if there is none.
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
