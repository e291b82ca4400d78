import Prose
import Screens

/// A result as staff read it, on one screen: what it is, what decided, when the treatment was, and the rest in short.
struct StaffPage {
  let banner: String
  let style: Style
  let title: String
  /// The answers that decided, in the patient's words.
  let deciding: [String]
  /// All other answers.
  let others: [String]
  let standing: String

  func screen(place: [String], in surroundings: Surroundings) -> PageScreen {
    var pieces: [Piece] = [.banner(banner, style), .gap, .line(title, .heading)]
    if let treated = surroundings.treatedWords { pieces.append(.line(treated)) }
    pieces += [.gap, .line("Deciding answers", .heading)]
    pieces += deciding.map { .text(TextPiece([Run("- "), Run($0, .strong)], hanging: 2)) }
    if deciding.isEmpty { pieces.append(.line("No single answer decided.")) }
    if !others.isEmpty {
      pieces += [.gap, .line("Asked too", .heading), .line(others.joined(separator: "; ") + ".")]
    }
    return PageScreen(place: place + ["For staff"], pieces: pieces, standing: standing, strip: surroundings.strip)
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
