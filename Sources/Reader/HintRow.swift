import Guides
import Screens

/// The key hints at the foot of a screen, made from its bindings, so that they always match the keys.
struct HintRow {
  let bindings: [Binding]
  let layout: SheetLayout
  let height: Int
  let isHome: Bool
  /// True if only a number pad is available: its keys are shown, and none that quits.
  let isKiosk: Bool
  let words: Words

  var hints: [SheetPainter.Hint] {
    var hints: [SheetPainter.Hint] = []
    let numbers = layout.places.compactMap(\.number).filter { $0 <= 9 }.count
    if numbers > 0 {
      let hint = bindings.first { if case .choose = $0.command { true } else { false } }?.hint ?? words(.chooseHint)
      hints.append(.init(numbers == 1 ? "1 \(hint)" : "1-\(numbers) \(hint)", rank: 90))
    }
    if !layout.places.isEmpty {
      let hint = bindings.first { $0.command == .open }?.hint ?? words(.openHint)
      hints.append(.init("\(Key.enter.name) \(hint)", rank: 80, .open))
    }
    if layout.lines.count > height || layout.groupCount > 1 {
      hints.append(.init("+ \(words(.moreHint))", rank: 70, .pageDown))
    }
    for binding in bindings {
      if case .choose = binding.command { continue }
      guard binding.command != .open, let text = isKiosk ? binding.padHintText : binding.hintText else { continue }
      hints.append(.init(text, rank: binding.command == .goBack ? 60 : 40, binding.command))
    }
    if !isHome { hints.append(.init("0 \(words(isKiosk ? .startOverHint : .homeHint))", rank: 50, .goHome)) }
    hints.append(.init("\(isKiosk ? "*" : "?") \(words(.helpHint))", rank: 100, .help))
    if isHome, !isKiosk { hints.append(.init("q \(words(.quitHint))", rank: 45, .quit)) }
    return hints
  }
}
