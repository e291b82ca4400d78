/// What must never be said to a patient (`Documentation/safety.md` section 6), and what to say instead.
enum ForbiddenPhrase: String, CaseIterable {
  case promise
  case reversal
  case permanence
  case guarantee
  case normality
  case diagnosis
  case dismissal
  case clearing
  case waiting
  case medicine
  case driving
  case swallowTest
  case blame
  case review
  case proof
  case dose

  /// True if the phrase is allowed in a sentence that asks, or that describes a possible case.
  var allowsCondition: Bool {
    switch self {
    case .promise, .normality, .diagnosis, .medicine, .proof, .review, .dismissal, .clearing: true
    default: false
    }
  }

  /// The problem, as text after the quoted words.
  var problem: String {
    switch self {
    case .promise: "promises that nothing can go wrong, which nobody can know."
    case .reversal: "says that the effect can be reversed. It cannot."
    case .permanence: "says that it lasts for ever. It wears off."
    case .guarantee: "promises a result."
    case .normality: "calls something normal before anyone has looked."
    case .diagnosis: "reads as a diagnosis."
    case .dismissal: "puts a person's trouble down to worry."
    case .clearing: "rules the injection out. Spread can begin weeks later, wherever the injection was."
    case .waiting: "tells a person to wait for a call."
    case .medicine: "tells a person to change a medicine."
    case .driving: "tells a person to drive."
    case .swallowTest: "tells a person to try out their swallowing, which can choke them."
    case .blame: "blames the person."
    case .review: "claims a review. The line at the end of the page says who signed it."
    case .proof: "claims proof that nobody has."
    case .dose: "is a dose."
    }
  }

  /// What to write instead.
  var fix: String {
    switch self {
    case .promise:
      "Say what is known, as \"common\", \"uncommon\" or \"rare\"; put what a seller says in double quotes."
    case .reversal: "Write \"It cannot be reversed, but it wears off\"; put what a seller says in double quotes."
    case .permanence: "Write how long it lasts, as \"about 3 to 4 months\", or \"lasting\"."
    case .guarantee: "Leave it out, or write \"This is not a guarantee\"; put what a seller says in double quotes."
    case .normality: "Write \"common\", \"often\" or \"expected\"."
    case .diagnosis: "Write \"This can be a sign of …\" or \"This needs checking today\"."
    case .dismissal: "Say what to look for and whom to ask."
    case .clearing: "Leave it out, and name the danger signs."
    case .waiting: "Write what to do now, as \"See a doctor today, even if the clinic has not called back\"."
    case .medicine: "Write \"Do not stop a prescribed medicine on your own. Ask who prescribed it\"."
    case .driving: "Write \"Do not drive\", or leave out how to get there."
    case .swallowTest: "Write \"Do not eat or drink to test your swallowing\"."
    case .blame: "Say what to do now."
    case .review: "Leave it out."
    case .proof: "Write \"This is not proof\", or say what was found."
    case .dose: "Leave the number out, and name who decides; put what a label says in double quotes."
    }
  }
}
