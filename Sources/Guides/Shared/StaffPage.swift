import Pages
import Screens

/// A result for staff, on one screen: the result, the deciding answers, the time of the treatment, and the other
/// answers in short.
struct StaffPage: Screen {
  /// A question or an item, and its answer.
  struct Answer: Equatable, Sendable {
    let label: String
    let words: String

    func text(in words: Words) -> String { words(.labelAndValue, ["label": label, "value": self.words]) }
  }

  /// The name of the menu that lists the guide.
  let menu: Phrase
  let facts: GuideFacts
  let level: Level
  /// The result in the guide's own words; nil for the name of the level.
  let headline: String?
  /// Nil for the title of the guide.
  let title: Message?
  /// The level or the outcome, such as `clinic-today`.
  let result: String
  /// The answers that decided the result.
  let deciding: [Answer]
  /// All other answers.
  let others: [Answer]

  private enum Act: Hashable {
    case showResult, showPhone
  }

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [
      .banner(banner(in: context), level.style, urgency: level.scale), .gap, .line(heading(in: words), .heading),
    ]
    if let treated = context.treatedWords { pieces.append(.line(treated)) }
    pieces += [.gap, .line(words(.decidingAnswers), .heading)]
    pieces += deciding.map { .bullet($0.text(in: words), .strong) }
    if deciding.isEmpty { pieces.append(.line(words(.noAnswerDecided))) }
    if !others.isEmpty {
      let answers = others.map { $0.text(in: words) }.joined(separator: "; ")
      pieces += [.gap, .line(words(.askedToo), .heading), .line(words(.otherAnswers, ["answers": answers]))]
    }
    pieces += [.gap, .item(Item(Act.showResult, words(.showCode)))]
    if let phone = PageCode(phoneOf: context.facts, in: words) {
      pieces.append(.item(Item(Act.showPhone, phone.label)))
    }
    var sheet = Sheet(
      place: place(in: context), pieces: pieces + [.gap, .line(facts.standing(in: words))],
      opensOnText: true, identity: "staff \(facts.id) \(result)")
    sheet.changesAt = context.nextHourSinceTreatment
    return sheet
  }

  func perform(_ action: Action, in context: ScreenContext) -> Step {
    switch action.act(as: Act.self) {
    case .showResult?: return .open(CodeScreen(code(in: context), place: place(in: context)))
    case .showPhone?:
      return PageCode(phoneOf: context.facts, in: context.words)
        .map { .open(CodeScreen($0, place: place(in: context))) } ?? .stay
    case nil: return action.usualStep
    }
  }

  private func place(in context: ScreenContext) -> [String] {
    context.trail(menu, facts.title, context.words(.forStaff))
  }

  private func banner(in context: ScreenContext) -> String {
    let headline = headline ?? context.levels.headline(level, in: context)
    return headline.uppercased()
  }

  private func heading(in words: Words) -> String { title?.text(in: words) ?? facts.title }

  /// The result for a phone: in sentences, and for a small screen in capitals, which make a code smaller.
  private func code(in context: ScreenContext) -> PageCode {
    let day = context.now.map { ["\(ClockTime($0, in: context.zone).day)"] } ?? []
    let deciding = deciding.map { $0.text(in: context.words) }
    let head = [banner(in: context), heading(in: context.words)]
    let words = context.facts.inLocalWords((head + deciding).joined(separator: ". "))
    let short = ([result, facts.versionName] + day).joined(separator: " ")
    let capitals = (0...deciding.count).reversed().map { count in
      context.facts.inLocalWords(([short] + deciding.prefix(count)).joined(separator: ". ")).uppercased()
        .replacing("@", with: "/")
    }
    return PageCode(
      context.words(.showCode), [([words + ".", facts.versionName] + day).joined(separator: " ")] + capitals + [short])
  }
}

extension ScreenContext {
  /// "Treated 2 days ago: Sunday 22 November, 12:00 pm."; nil if the time of the treatment or the time now is unknown.
  fileprivate var treatedWords: String? {
    guard let treated, let now else { return nil }
    let then = ClockTime(treated, in: zone)
    let values = ["day": words.weekdayAndDate(then.day), "time": words.time(then)]
    let hours = max(0, now.seconds - treated.seconds) / 3600
    if hours < 1 { return words(.treatedLessThanHourAgo, values) }
    return hours < 48
      ? words(.treatedHoursAgo, count: hours, values) : words(.treatedDaysAgo, count: hours / 24, values)
  }

  /// When the text of `treatedWords` may change next, in seconds since 1970; nil if there is no such text.
  fileprivate var nextHourSinceTreatment: Int? {
    guard let treated, let now else { return nil }
    return treated.seconds + (max(0, now.seconds - treated.seconds) / 3600 + 1) * 3600
  }
}
