import Guides
import Screens

/// What a visit's record says about the questions of a symptom check.
///
/// An answer is offered only if the record settles the whole question, or if it is the more careful one. Everything
/// else is shown as words, and the person asked decides. Staff confirm every answer.
/// is shown as words, and the person asked decides. Staff confirm every answer.
struct KnownAnswers {
  private let visit: VisitDetails
  private let schedule: CarePlan.Schedule?
  private let words: Words
  /// The titles of areas, by name.
  private let titles: [String: String]

  /// What is known, by the ID of the question.
  ///
  /// - Parameters:
  ///   - prefills: by the ID of the question.
  ///   - schedule: nil if the time of the injection was not noted.
  ///   - titles: those of areas, by name.
  ///   - words: the words of the answer.
  static func all(
    for prefills: [String: Prefill], _ visit: VisitDetails, schedule: CarePlan.Schedule?, titles: [String: String],
    in words: Words
  ) -> [String: KnownAnswer] {
    let known = KnownAnswers(visit: visit, schedule: schedule, words: words, titles: titles)
    return prefills.compactMapValues { known.answer($0) }
  }

  /// When the known answers are out of date: at the next day, and if a question asks for hours, at the next full hour
  /// since the treatment. Nil if no question asks for the time.
  static func changesAt(for prefills: [String: Prefill], schedule: CarePlan.Schedule) -> Moment? {
    let sources = prefills.values.map(\.source)
    guard sources.contains(.hours) else { return sources.contains(.day) ? schedule.changesAt : nil }
    return min(schedule.changesAt, schedule.treated.adding(hours: hours(in: schedule) + 1))
  }

  private func answer(_ prefill: Prefill) -> KnownAnswer? {
    switch prefill.source {
    case .product: product(prefill)
    case .day: schedule.map { day(prefill, $0.dayNumber) }
    case .hours: schedule.map { time(prefill, $0) }
    case .areas: area(prefill)
    case .otherTreatments: otherTreatment(prefill)
    }
  }

  /// The question asks for both the product and the injector. A product that is not known is a true answer of its own
  /// where a registered person injected it here; without that answer it is treated as seriously as "not sure".
  private func product(_ prefill: Prefill) -> KnownAnswer? {
    switch (visit.product, visit.injector) {
    case (nil, nil): return nil
    case (_, .somebodyElse?): return KnownAnswer(words: words(.knownElsewhere), answer: prefill.notSure)
    case (.notKnown?, .registeredHere?):
      return KnownAnswer(words: words(.knownNoProduct), answer: prefill.unnamed ?? prefill.notSure)
    case (.notKnown?, nil): return KnownAnswer(words: words(.knownNoProduct), answer: prefill.notSure)
    case (let product?, .registeredHere?) where product.isNamed:
      let known = words(.knownProductHere, ["product": words(product.phrase)])
      return KnownAnswer(words: known, answer: prefill.answer)
    case (let product?, nil):
      return KnownAnswer(words: words(.knownProductOnly, ["product": words(product.phrase)]), answer: nil)
    case (_, .registeredHere?): return KnownAnswer(words: words(.knownInjectorOnly), answer: nil)
    }
  }

  private func day(_ prefill: Prefill, _ day: Int) -> KnownAnswer {
    KnownAnswer(words: words(.knownDay, ["number": String(day)]), answer: prefill.answer(holding: day))
  }

  /// Full hours since the treatment.
  private static func hours(in schedule: CarePlan.Schedule) -> Int {
    max(0, schedule.now.seconds - schedule.treated.seconds) / 3600
  }

  private func time(_ prefill: Prefill, _ schedule: CarePlan.Schedule) -> KnownAnswer {
    let hours = Self.hours(in: schedule)
    let known = words(.knownTime, count: hours, ["time": schedule.words(for: schedule.treated, in: words)])
    return KnownAnswer(words: known, answer: prefill.answer(holding: hours))
  }

  private func area(_ prefill: Prefill) -> KnownAnswer? {
    guard !visit.areas.isEmpty else { return nil }
    let known = words(.knownAreas, ["areas": words.enumeration(of: visit.areas.map { titles[$0] ?? $0 })])
    return KnownAnswer(words: known, answer: visit.areas.contains(where: prefill.areas.contains) ? prefill.answer : nil)
  }

  /// Offers only answers that raise the level: the absence of a note does not mean that nothing was done.
  private func otherTreatment(_ prefill: Prefill) -> KnownAnswer? {
    let done = (visit.others ?? []).filter(\.isFillerOrInjection)
    guard !done.isEmpty else { return nil }
    let treatments = words.enumeration(of: done.map { words($0.phraseInText) })
    return KnownAnswer(words: words(.knownTreatments, ["treatments": treatments]), answer: prefill.answer)
  }
}
