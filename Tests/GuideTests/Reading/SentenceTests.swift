import Pages
import Testing

@testable import Guides

/// The sentences of a text, each as its words joined by "_", with "?" if it is a question.
private func sentences(_ text: String) -> [String] {
  SentenceReader.sentences(of: Passage(.text, [Inline(.text(text), at: .start)])).map { sentence in
    sentence.words.map(\.text).joined(separator: "_") + (sentence.isQuestion ? "?" : "")
  }
}

@Test(
  "A text is cut into sentences where a reader would stop",
  arguments: [
    ("One. Two! Three? Four", ["One", "Two", "Three?", "Four"]),
    ("See Dr. Hill today.", ["See_Dr_Hill_today"]),
    ("Take notes, e.g. the day. Then rest.", ["Take_notes_e.g_the_day", "Then_rest"]),
    ("It lifts 1.5 mm in 1,000 people.", ["It_lifts_1.5_mm_in_1,000_people"]),
    ("Ask \"Who do I call?\" and wait.", ["Ask_Who_do_I_call_and_wait?"]),
    ("They say \"No risk.\" Walk away.", ["They_say_No_risk", "Walk_away"]),
    ("You can\u{2019}t drive.", ["You_can't_drive"]),
    ("A Botox-type injection (for looks).", ["A_Botox-type_injection_for_looks"]),
    ("Is it normal?! No.", ["Is_it_normal?", "No"]),
    ("100% of them. Wait\u{2026} Now go.", ["100%_of_them", "Wait", "Now_go"]),
    ("", []), ("...", []),
  ])
func aTextIsCutIntoSentences(text: String, expected: [String]) {
  #expect(sentences(text) == expected)
}

@Test("Words inside double quotes are somebody else's, and an open quote quotes nothing")
func wordsInsideDoubleQuotesAreSomebodyElses() {
  func quoted(_ text: String) -> [String] {
    SentenceReader.sentences(of: Passage(.text, [Inline(.text(text), at: .start)]))
      .flatMap(\.words).filter(\.isQuoted).map(\.text)
  }
  #expect(quoted("They say \"no risk\" and \u{201C}it is safe\u{201D} here.") == ["no", "risk", "it", "is", "safe"])
  #expect(quoted("A 2\" scar is safe.") == [])
}

@Test(
  "The grade is Flesch and Kincaid's",
  arguments: [
    // 0.39 x words per sentence + 11.8 x syllables per word - 15.59, calculated by hand.
    (String(repeating: "The cat sat on the mat. ", count: 7), -14),
    (String(repeating: "A doctor should look at the eye today. ", count: 5), 23),
    (String(repeating: "Immediate medical consultation is recommended. ", count: 8), 241),
    (String(repeating: "Too short. ", count: 19), nil),
  ] as [(String, Int?)])
func theGradeIsFleschAndKincaids(text: String, tenths: Int?) {
  var (score, syllables) = (ReadingScore(.english), Syllables(.english))
  for sentence in SentenceReader.sentences(of: Passage(.text, [Inline(.text(text), at: .start)])) {
    score.add(sentence, &syllables)
  }
  #expect(score.tenths == tenths)
}
