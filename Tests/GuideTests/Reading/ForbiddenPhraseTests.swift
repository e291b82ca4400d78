import Pages
import Testing

@testable import Guides

/// The forbidden phrases in a text, each as its kind and its words.
private func forbidden(_ text: String, isCondition: Bool = false) -> [String] {
  let passage = Passage(.text, [Inline(.text(text), at: .start)], isCondition: isCondition)
  return SentenceReader.sentences(of: passage).flatMap { sentence in
    ForbiddenPhrases.english.uses(in: sentence, of: passage).map { use in
      "\(use.phrase): " + sentence.words[use.words].map(\.text).joined(separator: " ")
    }
  }
}

@Test(
  "What must never be said is found",
  arguments: [
    ("The treatment is safe.", "promise: safe"),
    ("It is 100% safe.", "guarantee: 100% safe"),
    ("This method is risk-free.", "promise: risk-free"),
    ("This method is risk free.", "promise: risk free"),
    ("There is no risk.", "promise: no risk"),
    ("It has no side effects.", "promise: no side effects"),
    ("A small bruise is harmless.", "promise: harmless"),
    ("Do not worry, it is safe.", "promise: safe"),
    ("It is not strong but safe.", "promise: safe"),
    ("The effect is reversible.", "reversal: reversible"),
    ("It can be reversed.", "reversal: can be reversed"),
    ("It could be dissolved later.", "reversal: could be dissolved"),
    ("An enzyme dissolves the toxin.", "reversal: dissolves the toxin"),
    ("The change is permanent.", "permanence: permanent"),
    ("It binds permanently to receptors.", "permanence: binds permanently"),
    ("It wears off, but not the scar, which is permanent.", "permanence: permanent"),
    ("A good result is guaranteed.", "guarantee: guaranteed"),
    ("It is normal.", "normality: is normal"),
    ("That's perfectly normal.", "normality: That's perfectly normal"),
    ("Small bumps are completely normal.", "normality: are completely normal"),
    ("You have ptosis.", "diagnosis: You have ptosis"),
    ("You've got botulism.", "diagnosis: You've got botulism"),
    ("You have an allergic reaction.", "diagnosis: You have an allergic"),
    ("This is a stroke.", "diagnosis: This is a stroke"),
    ("It is just anxiety.", "dismissal: just anxiety"),
    ("You are only worried.", "dismissal: You are only worried"),
    ("It is all in your head.", "dismissal: all in your head"),
    ("It is too late to be the toxin.", "clearing: too late to be"),
    ("It was only your forehead.", "clearing: was only your forehead"),
    ("It can't be from the injection.", "clearing: can't be from the injection"),
    ("Wait for the clinic to call back.", "waiting: Wait for the clinic to call"),
    ("Stop taking your tablets.", "medicine: Stop taking"),
    ("Skip your aspirin today.", "medicine: Skip your aspirin"),
    ("Drive to the hospital.", "driving: Drive to the hospital"),
    ("Drive yourself there.", "driving: Drive yourself"),
    ("Take a sip of water to test your swallowing.", "swallowTest: to test your swallowing"),
    ("This was your own fault.", "blame: your own fault"),
    ("It has been approved by doctors.", "review: been approved by doctors"),
    ("The vial is genuine.", "proof: is genuine"),
    ("A full score proves that the clinic is good.", "proof: proves that the clinic is"),
    ("Use 20 units.", "dose: 20 units"),
    ("Use 20mg.", "dose: 20mg"),
    ("They gave 40 to 92 units.", "dose: 40 to 92 units"),
    ("Take two tablets.", "dose: two tablets"),
    ("You\u{2019}re just stressed.", "dismissal: You're just stressed"),
  ])
func whatMustNeverBeSaidIsFound(text: String, expected: String) {
  #expect(forbidden(text) == [expected])
}

@Test(
  "Questions, quotations, negations and cases that may be are allowed",
  arguments: [
    "Is it safe?", "Is that normal?", "This is not a guarantee.", "It cannot be reversed, but it wears off.",
    "It can't be reversed.", "The effect is not permanent.", "No injection is risk-free.",
    "Nothing here is guaranteed.",
    "It does not prove that a clinic is safe.", "Nobody can say that it is safe.", "They say \"100% safe\".",
    "They promise \u{201C}no side effects\u{201D}.", "If you have botulism, you need a hospital.",
    "Tell staff if you have had an allergic reaction.", "Ask whether it is safe for you.",
    "Do not drive to the clinic.",
    "Do not drive yourself.", "Do not wait for the clinic to call back.", "Never stop taking a prescribed medicine.",
    "Ask before you stop taking a medicine.", "Do not eat or drink to test your swallowing.", "It is not your fault.",
    "A vial marked \"150 units\".", "Keep yourself safe.", "Stay somewhere safe.", "Go back to normal life.",
    "It lifts the lid by 1 to 3 mm.", "Trouble can start 4 weeks later.", "You named no danger signs.",
    "This can be a sign of an infection.", "Treat it as a stroke.", "They check that it is only the lips.",
    "It is never too late to be careful.", "About 3 to 4 months.", "One of your answers needs a doctor.",
    "It was not only your forehead.", "The safety net is below.",
  ])
func questionsQuotationsAndNegationsAreAllowed(text: String) {
  #expect(forbidden(text) == [])
}

@Test("Items that only name what may be the case do not diagnose, but must not promise a result either")
func itemsThatNameACaseDoNotDiagnose() {
  #expect(forbidden("You have an infection", isCondition: true) == [])
  #expect(forbidden("The result is guaranteed", isCondition: true) == ["guarantee: guaranteed"])
}
