import Screens

extension Phrase {
  static let detailTreated = Phrase("desk.detail-treated", "When")
  static let detailAreas = Phrase("desk.detail-areas", "Areas")
  static let detailProduct = Phrase("desk.detail-product", "Product")
  static let detailLot = Phrase("desk.detail-lot", "Lot number")
  static let detailInjector = Phrase("desk.detail-injector", "Injected by")
  static let detailOthers = Phrase("desk.detail-others", "Other treatments")

  static let productBotox = Phrase("desk.product-botox", "Botox")
  static let productDysport = Phrase("desk.product-dysport", "Dysport")
  static let productXeomin = Phrase("desk.product-xeomin", "Xeomin")
  static let productJeuveau = Phrase("desk.product-jeuveau", "Jeuveau")
  static let productDaxxify = Phrase("desk.product-daxxify", "Daxxify")
  static let productLetybo = Phrase("desk.product-letybo", "Letybo")
  static let productOther = Phrase("desk.product-other", "Another product")
  static let productNotKnown = Phrase("desk.product-not-known", "Not known")

  static let injectorRegisteredHere = Phrase("desk.injector-registered-here", "A registered professional, here")
  static let injectorSomebodyElse = Phrase("desk.injector-somebody-else", "Somebody else, or elsewhere")

  static let treatmentFiller = Phrase("desk.treatment-filler", "Filler")
  static let treatmentThreads = Phrase("desk.treatment-threads", "Threads")
  static let treatmentInjection = Phrase("desk.treatment-injection", "Another injection")
  static let treatmentDevice = Phrase("desk.treatment-device", "Laser or another device")
  static let treatmentFacial = Phrase("desk.treatment-facial", "Facial")
  static let treatmentOther = Phrase("desk.treatment-other", "Something else")

  static let notNoted = Phrase("desk.not-noted", "not noted")
  static let noOtherTreatment = Phrase("desk.no-other-treatment", "none")
  static let dayAndTime = Phrase("desk.day-and-time", "{day}, {time}")
}

extension DeskPhrases {
  /// The names of details, and what they may be.
  static let detailValues: [Phrase] = [
    .detailTreated, .detailAreas, .detailProduct, .detailLot, .detailInjector, .detailOthers, .productBotox,
    .productDysport, .productXeomin, .productJeuveau, .productDaxxify, .productLetybo, .productOther,
    .productNotKnown, .injectorRegisteredHere, .injectorSomebodyElse, .treatmentFiller, .treatmentThreads,
    .treatmentInjection, .treatmentDevice, .treatmentFacial, .treatmentOther, .notNoted, .noOtherTreatment,
    .dayAndTime,
  ]
}
