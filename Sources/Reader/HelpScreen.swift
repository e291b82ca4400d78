import Guides
import Screens

/// The keys of a screen: in two columns by purpose, or in a few lines for a kiosk. Choosing a line of one command
/// executes it.
struct HelpScreen: Screen {
  let bindings: HelpBindings

  private enum Act: Hashable {
    case obey(Command)
  }

  func sheet(in context: ScreenContext) -> Sheet {
    let pieces = context.setting == .kiosk ? kioskPieces(in: context) : readerPieces(in: context)
    return Sheet(place: context.trail(.help), pieces: pieces, opensOnText: true, identity: "help")
  }

  // MARK: Kiosk

  private func kioskPieces(in context: ScreenContext) -> [Piece] {
    let words = context.words
    let items = bindings.forNumberPad(in: context).map { Piece.item(item(for: $0)) }
    let heading = words(context.usesSwitches ? .switches : .keys)
    return items + [.space, .line(heading, .heading)] + kioskLines(in: context).map { .line($0) }
      + [.gap, .line(words(.ifYouAreStuck))]
  }

  /// What the keys do, or the switches of somebody who uses them.
  private func kioskLines(in context: ScreenContext) -> [String] {
    let words = context.words
    guard context.usesSwitches else {
      let lines: [Phrase] = [.digitsChoose, .arrowsMove, .enterGoesOn, .minusGoesBack, .plusShowsMore, .zeroStartsOver]
      return lines.map { words($0) }
    }
    return [
      words(.switchMoves), words(.switchChooses), words(.switchStartsAgain),
      words(.switchShowsMore, ["more": words(.moreHint)]), words(.switchNoHurry),
    ]
  }

  private func item(for binding: Binding) -> Item {
    Item(Act.obey(binding.command), binding.help)
  }

  // MARK: Reader and desk

  private func readerPieces(in context: ScreenContext) -> [Piece] {
    let words = context.words
    let own = bindings.own(in: context)
    var pieces: [Piece] = []
    if !own.isEmpty {
      pieces = [.line(words(.onThisScreen), .heading)]
      pieces += own.map { line($0.keys.map(\.name), $0.help, obeying: $0.command) }
      pieces.append(.gap)
    }
    let (left, right) = halves(bindings.topics(in: context))
    return pieces + [.columns(self.pieces(of: left, words), self.pieces(of: right, words))]
  }

  /// The topics in two columns of about the same height.
  private func halves(_ topics: [HelpTopic]) -> (left: [HelpTopic], right: [HelpTopic]) {
    let heights = topics.map { $0.lines.count + 2 }
    let all = heights.reduce(0, +)
    let split = topics.indices.min { first, second in
      func tallest(_ index: Int) -> Int {
        let left = heights[..<index].reduce(0, +)
        return max(left, all - left)
      }
      return tallest(first) < tallest(second)
    }
    return (Array(topics[..<(split ?? 0)]), Array(topics[(split ?? 0)...]))
  }

  private func pieces(of topics: [HelpTopic], _ words: Words) -> [Piece] {
    topics.enumerated().flatMap { index, topic -> [Piece] in
      let lines = topic.lines.map { line in
        self.line(keys(of: line), words(line.text), obeying: line.commands.count == 1 ? line.commands[0] : nil)
      }
      return (index > 0 ? [.gap] : []) + [.line(words(topic.title), .heading)] + lines
    }
  }

  /// The keys of a line, the first of each command before the second of each.
  private func keys(of line: HelpTopic.Line) -> [String] {
    let all = line.commands.map { command -> [String] in
      if case .choose = command { return ["1-9"] }
      return Keymap.keys(for: command).map(\.name)
    }
    return (0..<(all.map(\.count).max() ?? 0)).flatMap { place in
      all.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
  }

  /// The columns for keys, before what they do.
  private static let keyWidth = 13

  /// - Parameter command: what choosing the line does; nil for nothing.
  private func line(_ keys: [String], _ help: String, obeying command: Command?) -> Piece {
    var shown = keys.first ?? ""
    for key in keys.dropFirst() where shown.count + key.count + 1 < Self.keyWidth { shown += " " + key }
    var text = TextPiece([Run(help, item: command.map { Item.ID(.act(ActionID(Act.obey($0)))) })])
    text.lead = TextPiece.Lead(shown, width: Self.keyWidth)
    return .text(text)
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: context.words(.backHint), help: context.words(.closeHelpHelp))]
  }

  func perform(_ action: Action, in context: ScreenContext) -> Step {
    guard case .obey(let command)? = action.act(as: Act.self) else { return action.usualStep }
    return .backAndPerform(command)
  }
}
