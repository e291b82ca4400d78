import Prose
import Screens

/// A result as staff read it, on one screen: what it is, what decided, when the treatment was, and the rest in short.
struct StaffPage: Screen {
  let place: [String]
  let banner: String
  let style: Style
  let title: String
  /// The level or the outcome, as `clinic-today`.
  let result: String
  /// The answers that decided, in the patient's words.
  let deciding: [String]
  /// All other answers.
  let others: [String]
  let facts: GuideFacts

  private enum Act: Hashable {
    case showResult, showPhone
  }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.banner(banner, style), .gap, .line(title, .heading)]
    if let treated = context.treatedWords { pieces.append(.line(treated)) }
    pieces += [.gap, .line("Deciding answers", .heading)]
    pieces += deciding.map { .text(TextPiece([Run("- "), Run($0, .strong)], hanging: 2)) }
    if deciding.isEmpty { pieces.append(.line("No single answer decided.")) }
    if !others.isEmpty {
      pieces += [.gap, .line("Asked too", .heading), .line(others.joined(separator: "; ") + ".")]
    }
    pieces += [.gap, .item(Item(Act.showResult, code(in: context).label))]
    if let phone = PageCode(phoneOf: context.facts) { pieces.append(.item(Item(Act.showPhone, phone.label))) }
    let place = place + ["For staff"]
    var sheet = Sheet(
      place: place, pieces: pieces + [.gap, .line(facts.standing)], strip: context.strip, opensOnText: true,
      identity: place.joined(separator: "/"))
    sheet.changesAt = context.nextHourSinceTreatment
    return sheet
  }

  func perform(_ action: Action, in context: ScreenContext) -> Step {
    let place = place + ["For staff"]
    switch action.act(as: Act.self) {
    case .showResult?: return .open(CodeScreen(code(in: context), place: place))
    case .showPhone?: return PageCode(phoneOf: context.facts).map { .open(CodeScreen($0, place: place)) } ?? .stay
    case nil: return action.usualStep
    }
  }

  /// The result for a phone: in sentences, and for a small screen in capitals, which take less room in a code.
  private func code(in context: ScreenContext) -> PageCode {
    let day = context.now.map { ["\(ClockTime($0, in: context.zone).day)"] } ?? []
    let words = context.facts.inLocalWords(([banner, title] + deciding).joined(separator: ". "))
    let short = ([result, facts.versionName] + day).joined(separator: " ")
    let capitals = (0...deciding.count).reversed().map { count in
      context.facts.inLocalWords(([short] + deciding.prefix(count)).joined(separator: ". ")).uppercased()
        .replacing("@", with: "/")
    }
    return PageCode(
      "Show a code for a phone", [([words + ".", facts.versionName] + day).joined(separator: " ")] + capitals + [short])
  }
}

extension ScreenContext {
  /// "Treated 2 days ago: Sunday 22 November, 12:00 pm."; nil where the person did not say when.
  fileprivate var treatedWords: String? {
    guard let treated, let now else { return nil }
    let then = ClockTime(treated, in: zone)
    let hours = max(0, now.seconds - treated.seconds) / 3600
    let ago =
      hours < 1
      ? "less than an hour ago"
      : hours == 1 ? "1 hour ago" : hours < 48 ? "\(hours) hours ago" : "\(hours / 24) days ago"
    return "Treated \(ago): \(then.day.inSpeech), \(then.inWords)."
  }

  /// When the words of `treatedWords` may change next, in seconds since 1970; nil where there are none.
  fileprivate var nextHourSinceTreatment: Int? {
    guard let treated, let now else { return nil }
    return treated.seconds + (max(0, now.seconds - treated.seconds) / 3600 + 1) * 3600
  }
}
