import Guides
import Screens

/// What a visit tells about the questions of a symptom check.
///
/// An answer is offered only where the record settles the whole question, or where it is the more careful one. All else
/// is shown as words, and the person asked decides. Staff confirm every answer.
enum KnownAnswers {
  /// What is known, by the id of the step in the guide's plan.
  ///
  /// - Parameters:
  ///   - schedule: nil where nobody noted when the injection was.
  ///   - words: what it is said in.
  static func all(
    for guide: Triage.Guide, _ visit: Visit, schedule: Aftercare.Schedule?, in words: Words
  ) -> [String: Triage.Known] {
    var known: [String: Triage.Known] = [:]
    for step in guide.plan.steps {
      known[step.id] = answer(to: step.question, in: step.guide, visit.details, schedule, words)
    }
    return known
  }

  /// When what is known is out of date: at the next day, and where a question asks for hours, at the next full hour since
  /// the treatment. Nil where no question asks for the time.
  static func changesAt(for guide: Triage.Guide, schedule: Aftercare.Schedule) -> Moment? {
    let slugs = Set(guide.plan.steps.map(\.question.slug))
    guard slugs.contains("injection-time") else {
      return slugs.isDisjoint(with: ["day-today", "day-now", "start-day", "timing"]) ? nil : schedule.changesAt
    }
    return min(schedule.changesAt, schedule.treated.adding(hours: hours(in: schedule) + 1))
  }

  private static func answer(
    to question: Triage.Question, in guide: String, _ details: VisitDetails, _ schedule: Aftercare.Schedule?,
    _ words: Words
  ) -> Triage.Known? {
    switch question.slug {
    case "who-injected": product(question, details, words)
    case "day-today", "day-now": schedule.map { day(question, $0.dayNumber, words) }
    case "start-day", "timing":
      schedule.map { Triage.Known(words: dayWords($0.dayNumber, words), answer: nil) }
    case "injection-time": schedule.map { time(question, $0, words) }
    case "injected-area": area(question, in: guide, details.areas, words)
    case "filler", "filler-and-medicines", "anything-else": filler(question, details.others ?? [], words)
    default: nil
    }
  }

  /// The question asks for the product and for the person. Only both together fit "Yes", and not knowing one of them is
  /// as worrying as not being sure.
  private static func product(
    _ question: Triage.Question, _ details: VisitDetails, _ words: Words
  ) -> Triage.Known? {
    switch (details.product, details.injector) {
    case (nil, nil): return nil
    case (.notKnown?, _):
      return Triage.Known(words: words(.knownNoProduct), answer: question.notSureIndex)
    case (_, .somebodyElse?):
      return Triage.Known(words: words(.knownElsewhere), answer: question.notSureIndex)
    case (let product?, .registeredHere?) where product.isNamed:
      let known = words(.knownProductHere, ["product": words(product.phrase)])
      return Triage.Known(words: known, answer: yes(question))
    case (let product?, nil):
      return Triage.Known(words: words(.knownProductOnly, ["product": words(product.phrase)]), answer: nil)
    case (_, .registeredHere?):
      return Triage.Known(words: words(.knownInjectorOnly), answer: nil)
    }
  }

  private static func day(_ question: Triage.Question, _ day: Int, _ words: Words) -> Triage.Known {
    Triage.Known(words: dayWords(day, words), answer: answer(question, holding: day, unit: "day"))
  }

  private static func dayWords(_ day: Int, _ words: Words) -> String { words(.knownDay, ["number": String(day)]) }

  /// Full hours since the treatment.
  private static func hours(in schedule: Aftercare.Schedule) -> Int {
    max(0, schedule.now.seconds - schedule.treated.seconds) / 3600
  }

  private static func time(
    _ question: Triage.Question, _ schedule: Aftercare.Schedule, _ words: Words
  ) -> Triage.Known {
    let hours = hours(in: schedule)
    let known = words(.knownTime, count: hours, ["time": schedule.words(for: schedule.treated, in: words)])
    return Triage.Known(words: known, answer: answer(question, holding: hours, unit: "hours"))
  }

  private static func area(
    _ question: Triage.Question, in guide: String, _ areas: [String], _ words: Words
  ) -> Triage.Known? {
    guard !areas.isEmpty else { return nil }
    let known = words(.knownAreas, ["areas": words.enumeration(of: areas.map { $0.replacing("-", with: " ") })])
    let asked = ["triage/chewing": ["jaw"], "triage/lips": ["lower-face", "jaw"]][guide] ?? []
    let isThere = areas.contains(where: asked.contains)
    return Triage.Known(words: known, answer: isThere ? yes(question) : nil)
  }

  /// Only what raises the level: that nothing was noted does not mean that nothing was done.
  private static func filler(
    _ question: Triage.Question, _ others: [OtherTreatment], _ words: Words
  ) -> Triage.Known? {
    let done = others.filter(\.isFillerOrInjection)
    guard !done.isEmpty else { return nil }
    let treatments = words.enumeration(of: done.map { words($0.phraseInText) })
    let answer = only(question) { $0 == "Yes" || $0 == "Sí" || $0.lowercased().contains("filler, threads") }
    return Triage.Known(words: words(.knownTreatments, ["treatments": treatments]), answer: answer)
  }

  /// The one answer that begins with "Yes".
  private static func yes(_ question: Triage.Question) -> Int? {
    only(question) { $0.hasPrefix("Yes") || $0.hasPrefix("Sí") }
  }

  /// The one answer that fits; nil where none or several do.
  private static func only(_ question: Triage.Question, _ fits: (String) -> Bool) -> Int? {
    let answers = question.answers.indices.filter { fits(question.answers[$0].text) }
    return answers.count == 1 ? answers[0] : nil
  }

  /// The answer whose span holds a number of days or hours; nil unless every answer but "Not sure" is such a span and
  /// exactly one holds it.
  private static func answer(_ question: Triage.Question, holding number: Int, unit: String) -> Int? {
    var fitting: [Int] = []
    for (index, answer) in question.answers.enumerated() where !answer.isNotSure {
      guard let span = Span(answer.text, unit: unit) else { return nil }
      if span.holds(number) { fitting.append(index) }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}

extension KnownAnswers {
  /// "Day 0 to day 3", "It is before day 14", "Day 14 or later", "In the last 48 hours", "More than 48 hours ago".
  struct Span: Equatable {
    let from: Int
    /// Not included; nil for no end.
    let until: Int?

    init?(_ text: String, unit: String) {
      let words = text.lowercased().split(separator: " ").map(String.init)
      let numbers = words.compactMap(Int.init)
      let frame = words.filter { Int($0) == nil && $0 != "it" && $0 != "is" }.joined(separator: " ")
      switch (unit, frame, numbers.count) {
      case ("day", "day to day", 2): (from, until) = (numbers[0], numbers[1] + 1)
      case ("day", "before day", 1): (from, until) = (0, numbers[0])
      case ("day", "day or later", 1): (from, until) = (numbers[0], nil)
      case ("hours", "in the last hours", 1): (from, until) = (0, numbers[0])
      case ("hours", "more than hours ago", 1): (from, until) = (numbers[0], nil)
      default: return nil
      }
    }

    func holds(_ number: Int) -> Bool { number >= from && (until.map { number < $0 } ?? true) }
  }
}
