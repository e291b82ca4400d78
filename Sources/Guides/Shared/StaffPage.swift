import Prose
import Screens

/// A result as staff read it, on one screen: what it is, what decided, when the treatment was, and the rest in short.
struct StaffPage {
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

  func screen(place: [String], in surroundings: Surroundings) -> PageScreen {
    var pieces: [Piece] = [.banner(banner, style), .gap, .line(title, .heading)]
    if let treated = surroundings.treatedWords { pieces.append(.line(treated)) }
    pieces += [.gap, .line("Deciding answers", .heading)]
    pieces += deciding.map { .text(TextPiece([Run("- "), Run($0, .strong)], hanging: 2)) }
    if deciding.isEmpty { pieces.append(.line("No single answer decided.")) }
    if !others.isEmpty {
      pieces += [.gap, .line("Asked too", .heading), .line(others.joined(separator: "; ") + ".")]
    }
    let codes = [code(in: surroundings), PageCode(phoneOf: surroundings.facts)].compactMap { $0 }
    return PageScreen(
      place: place + ["For staff"], pieces: pieces, codes: codes, standing: facts.standing, strip: surroundings.strip)
  }

  /// The result for a phone: in sentences, and for a small screen in capitals, which take less room in a code.
  private func code(in surroundings: Surroundings) -> PageCode {
    let day = surroundings.now.map { ["\(ClockTime($0, in: surroundings.zone).day)"] } ?? []
    let words = surroundings.facts.inLocalWords(([banner, title] + deciding).joined(separator: ". "))
    let short = ([result, facts.versionName] + day).joined(separator: " ")
    let capitals = (0...deciding.count).reversed().map { count in
      surroundings.facts.inLocalWords(([short] + deciding.prefix(count)).joined(separator: ". ")).uppercased()
        .replacing("@", with: "/")
    }
    return PageCode(
      "Show a code for a phone", [([words + ".", facts.versionName] + day).joined(separator: " ")] + capitals + [short])
  }
}

extension Surroundings {
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
}
