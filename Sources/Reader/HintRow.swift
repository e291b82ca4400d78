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
  /// The text field that has the keyboard, if there is one.
  let typing: Typing
  let words: Words

  enum Typing {
    case none
    /// Characters go into the field, so only other keys act.
    case byKeyboard
    /// Digits name letters, and the other keys of the number pad act.
    case byNumberPad
  }

  var hints: [SheetPainter.Hint] {
    switch typing {
    case .none: hintsOutsideField
    case .byKeyboard: hintsInField(back: Key.escape.name, help: Keymap.name(of: .help, isTyping: true))
    case .byNumberPad: hintsInField(back: "-", help: "*")
    }
  }

  /// The keys that leave a text field.
  private func hintsInField(back: String, help: String) -> [SheetPainter.Hint] {
    let open = bindings.first { $0.command == .open }?.hint ?? words(.openHint)
    let goBack = bindings.first { $0.command == .goBack }?.hint ?? words(.backHint)
    var hints: [SheetPainter.Hint] = []
    if !layout.places.isEmpty { hints.append(.init("\(Key.enter.name) \(open)", rank: 80, .open)) }
    if layout.lines.count > height {
      hints.append(.init("\(Key.pageDown.name) \(words(.moreHint))", rank: 70, .pageDown))
    }
    hints.append(.init("\(back) \(goBack)", rank: 60, .goBack))
    hints.append(.init("\(help) \(words(.helpHint))", rank: 100, .help))
    return hints
  }

  private var hintsOutsideField: [SheetPainter.Hint] {
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
