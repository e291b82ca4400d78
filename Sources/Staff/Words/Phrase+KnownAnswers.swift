import Screens

extension Phrase {
  static let knownDay = Phrase("desk.known-day", "From the visit: today is day {number}.")
  static let knownTime = Phrase(
    "desk.known-time", one: "From the visit: {time}, {count} hour ago.",
    other: "From the visit: {time}, {count} hours ago.")
  static let knownAreas = Phrase("desk.known-areas", "From the visit: {areas}.")
  static let knownTreatments = Phrase("desk.known-treatments", "From the visit: {treatments}.")
  static let knownFiller = Phrase("desk.known-filler", "filler")
  static let knownThreads = Phrase("desk.known-threads", "threads")
  static let knownInjection = Phrase("desk.known-injection", "another injection")
  static let knownDevice = Phrase("desk.known-device", "laser or another device")
  static let knownFacial = Phrase("desk.known-facial", "facial")
  static let knownOther = Phrase("desk.known-other", "something else")
  static let knownNoProduct = Phrase("desk.known-no-product", "From the visit: the product is not known.")
  static let knownElsewhere = Phrase(
    "desk.known-elsewhere", "From the visit: injected by somebody else, or elsewhere.")
  static let knownProductHere = Phrase(
    "desk.known-product-here", "From the visit: {product}, injected here by a registered professional.")
  static let knownProductOnly = Phrase(
    "desk.known-product-only", "From the visit: {product}. Who injected it was not noted.")
  static let knownInjectorOnly = Phrase(
    "desk.known-injector-only", "From the visit: a registered professional. No product was named.")
}

extension DeskPhrases {
  /// What a visit tells about the questions of a symptom check.
  static let knownAnswers: [Phrase] = [
    .knownDay, .knownTime, .knownAreas, .knownTreatments, .knownFiller, .knownThreads, .knownInjection, .knownDevice,
    .knownFacial, .knownOther, .knownNoProduct, .knownElsewhere, .knownProductHere, .knownProductOnly,
    .knownInjectorOnly,
  ]
}
