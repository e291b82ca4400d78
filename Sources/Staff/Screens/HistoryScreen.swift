package import Guides
import Pages
package import Screens

/// All events of a visit, the latest last.
struct HistoryScreen: RecordScreen, ScreenOfVisit {
  private let visit: Visit
  private let titles: [String: String]
  private let texts: GuideTexts

  /// - Parameters:
  ///   - titles: those of guides by ID, and of areas by name.
  ///   - texts: those that the events name.
  init(_ visit: Visit, titles: [String: String], texts: GuideTexts) {
    self.visit = visit
    self.titles = titles
    self.texts = texts
  }

  var visitID: VisitID? { visit.id }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = []
    var day: Day?
    for event in visit.events {
      let clock = ClockTime(event.time, in: context.zone)
      if clock.day != day {
        pieces += [.gap, .line(context.words.weekdayAndDate(clock.day), .heading)]
        day = clock.day
      }
      let what = event.words(
        in: context.zone, context.words, titles: titles, texts: texts, languages: context.appearance?.languages ?? [])
      var line = TextPiece([Run(what)])
      line.lead = TextPiece.Lead(context.words.time(clock), width: 12)
      pieces.append(.text(line))
    }
    if visit.events.isEmpty { pieces.append(.line(context.words(.historyIsEmpty))) }
    var sheet = Sheet(
      place: Trail.visit(visit.label).words(in: context) + [context.words(.history)],
      position: context.words(.eventCount, count: visit.events.count), pieces: pieces,
      opensOnText: true, identity: "history \(visit.id)")
    sheet.isInOwnWords = true
    return sheet
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: context.words(.backHint), help: context.words(.backToVisitHelp))]
  }
}

extension VisitEvent {
  /// The event as a line of the history.
  ///
  /// - Parameters:
  ///   - titles: those of guides by ID, and of areas by name; the others are shown as recorded.
  ///   - texts: those of instructions, questions and answers. What they do not have, because the guide has changed since
  ///     then, is shown by its code, with spaces for hyphens.
  ///   - languages: those with a name; the others are shown by their tag.
  package func words(
    in zone: TimeZoneRule, _ words: Words, titles: [String: String] = [:], texts: GuideTexts = GuideTexts(),
    languages: [Appearance.Choice] = []
  ) -> String {
    let known = texts.words(for: self)
    let what = known.subject ?? words.recorded(subject)
    var result = known.value ?? words.recorded(value)
    if let moment = Moment(value, in: .utc) {
      let clock = ClockTime(moment, in: zone)
      result = words(.dayAndTime, ["day": words.weekdayAndDate(clock.day), "time": words.time(clock)])
    }
    switch kind {
    case .noted:
      let detail = VisitDetails.Name(rawValue: subject).map { words($0.phrase) } ?? what
      return words(.eventNoted, ["detail": detail, "value": noted(result, words, titles)])
    case .resumed: return words(.eventResumed)
    case .said: return words(.eventSaid, ["instruction": what])
    case .skipped: return words(.eventSkipped, ["what": what])
    case .answered: return words(.eventAnswered, ["question": what, "answer": result])
    case .changed: return words(.eventChanged, ["what": what, "value": result])
    case .paused: return words(.eventPaused)
    case .finished: return words(.eventFinished)
    case .handedOut: return handedOut(result, words, languages)
    case .triaged: return words(.eventTriaged, ["guide": guide.map { titles[$0] ?? $0 } ?? "", "level": result])
    case .judged: return judgementWords(result, words)
    }
  }

  /// Names the language of the page if it is another than that of the words.
  private func handedOut(_ way: String, _ words: Words, _ languages: [Appearance.Choice]) -> String {
    guard let language, !words.language.isTag(of: language.languageOfTag) else {
      return words(.eventHandedOut, ["way": way])
    }
    let name = languages.first { language.isTag(of: $0.name) }?.words ?? language
    return words(.eventHandedOutIn, ["way": way, "language": name])
  }

  /// - Parameter result: the value with its codes in words.
  private func noted(_ result: String, _ words: Words, _ titles: [String: String]) -> String {
    switch VisitDetails.Name(rawValue: subject) {
    case .lot: value
    case .product: Product(rawValue: value).map { words($0.phrase) } ?? result
    case .injector: Injector(rawValue: value).map { words($0.phrase) } ?? result
    case .others:
      words.enumeration(
        of: value.split(separator: " ").map { code in
          OtherTreatment(rawValue: String(code)).map { words($0.phrase) } ?? words.recorded(String(code))
        })
    case .areas: words.enumeration(of: value.split(separator: " ").map { titles["\($0)"] ?? words.recorded("\($0)") })
    default: result
    }
  }

  /// - Parameter judgement: the value in words.
  private func judgementWords(_ judgement: String, _ words: Words) -> String {
    let reason = reason.map { words.recorded($0) }
    return switch (value, reason) {
    case (FollowUp.Judgement.agreeing, nil): words(.eventAgreed)
    case (FollowUp.Judgement.disagreeing, let reason?): words(.eventDisagreed, ["reason": reason])
    case (_, let reason?): words(.eventJudgedWithReason, ["judgement": judgement, "reason": reason])
    case (_, nil): words(.eventJudged, ["judgement": judgement])
    }
  }
}
