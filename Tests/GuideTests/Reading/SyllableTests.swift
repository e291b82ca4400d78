import Testing

@testable import Guides

/// Words and their numbers of syllables, from a dictionary.
private let dictionary: [(count: Int, words: String)] = [
  (
    1,
    "the eye face lid droop numb brow cheek breathe swelled looked passed bruise guide tongue weeks clothes one don't"
  ),
  (
    2,
    """
    eyelid eyebrow forehead muscle doctor people being going headache bruises swallow breathing sometimes something needed \
    treated weaker water tablet table fluid quiet trying lying science nervous special patient woman business needles clinic \
    didn't isn't severe injure create surely safety careful triage nurse's
    """
  ),
  (
    3,
    """
    injection medicine everyone everything idea area serious medical allergy nausea antidote video easier happiest previous \
    various usual radio violent beautiful forgetful apartment museum genuine CDC Botox-type
    """
  ),
  (4, "emergency society anxiety temporary immediate variety reality experience ability"),
  (5, "immediately university possibility curiosity electricity"),
]

private let samples = dictionary.flatMap { row in row.words.split(separator: " ").map { (String($0), row.count) } }

@Test("Syllables are those of a dictionary", arguments: samples)
func syllablesAreThoseOfADictionary(word: String, count: Int) {
  var syllables = Syllables(.english)
  #expect(syllables.count(in: word) == count)
}

@Test("A number, a mark and an unknown sign count as one syllable", arguments: ["14", "1.5", "100%", "µ"])
func aNumberCountsAsOneSyllable(word: String) {
  var syllables = Syllables(.english)
  #expect(syllables.count(in: word) == 1)
}

@Test("Letters said one by one count one by one", arguments: [("UK", 2), ("NHS", 3), ("WWW", 9)])
func lettersSaidOneByOneCountOneByOne(word: String, count: Int) {
  var syllables = Syllables(.english)
  #expect(syllables.count(in: word) == count)
}
