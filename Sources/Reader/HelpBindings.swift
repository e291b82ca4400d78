import Guides
import Screens

/// The bindings that the help of a screen shows: those of the screen, then those of every screen.
struct HelpBindings: Sendable {
  /// The screen that help was asked for on.
  let screen: any Screen
  /// True if the screen is a page to read, on which words can be found.
  let isPage: Bool
  /// True if the screen belongs to a guide.
  let isGuide: Bool
  /// True if the program can speak.
  let hasVoice: Bool
  /// True if the page can be kept in the person's list.
  let canBeKept: Bool

  /// The bindings of the screen itself, each command once, without those that have no key.
  func own(in context: ScreenContext) -> [Binding] {
    var seen: Set<Command> = []
    return screen.bindings(in: context).filter { seen.insert($0.command).inserted && !$0.keys.isEmpty }
  }

  /// What the keys of every screen do, without commands that the screen has texts of its own for.
  func topics(in context: ScreenContext) -> [HelpTopic] {
    let own = Set(self.own(in: context).map { Self.withoutNumber($0.command) })
    let all: [HelpTopic] = [.choose, .move, .go] + (isPage ? [.read] : []) + [.more] + (hasVoice ? [.voice] : [])
    return all.map { topic in
      HelpTopic(
        title: topic.title,
        lines: topic.lines.filter { line in
          line.commands.allSatisfy { !own.contains(Self.withoutNumber($0)) && applies($0, in: context) }
        })
    }.filter { !$0.lines.isEmpty }
  }

  private func applies(_ command: Command, in context: ScreenContext) -> Bool {
    switch command {
    case .appearance: context.appearance != nil
    case .nextLanguage: context.appearance?.nextLanguage != nil
    case .largerText: context.appearance?.nextSizeIndex != nil
    case .dismissCall: context.setting == .desk
    case .sources: isGuide
    case .keep: canBeKept
    default: true
    }
  }

  /// In a kiosk, what has no key on a number pad, so that a digit can choose it in the help. Ending the session is
  /// first, so that it is always the digit 1.
  func forNumberPad(in context: ScreenContext) -> [Binding] {
    let words = context.words
    let appearance =
      context.appearance == nil
      ? [] : [Binding(.appearance, help: words(.appearanceAndLanguage)), largerText(in: context)]
    // The name of the other language is in that language, for somebody who cannot read this one.
    let language = context.appearance?.nextLanguage.map { [Binding(.nextLanguage, help: $0.words)] } ?? []
    let own = own(in: context).filter { binding in
      switch binding.command {
      case .choose, .open, .goBack, .search, .contents: false
      // What is reached is ticked by the switch itself.
      case .tick, .skip: !context.usesSwitches && !binding.keys.contains(where: \.isOnPad)
      default: context.usesSwitches || !binding.keys.contains(where: \.isOnPad)
      }
    }
    return [Binding(.endSession, help: words(.endSessionHelp))] + language + voiceAndSearch(in: context) + own
      + appearance
  }

  private func largerText(in context: ScreenContext) -> Binding {
    let isLargest = context.appearance?.nextSizeIndex == 0
    return Binding(.largerText, help: context.words(isLargest ? .usualTextHelp : .largerText))
  }

  /// Whoever has no key for it finds the search here: while a voice speaks, its key says where one is.
  private func voiceAndSearch(in context: ScreenContext) -> [Binding] {
    let words = context.words
    let search = hasVoice || context.usesSwitches ? [Binding(.search, help: words(.search))] : []
    let contents = context.usesSwitches && isPage ? [Binding(.contents, help: words(.contents))] : []
    guard hasVoice else { return search + contents }
    // A switch stops what is being said, so nothing is left to pause.
    let commands =
      context.usesSwitches
      ? [Binding(.sayAgain, help: words(.sayAgainHelp)), Binding(.whereAmI, help: words(.whereAmIHelp))] : []
    return [Binding(.voice, help: words(.voice))] + commands + search + contents
  }

  private static func withoutNumber(_ command: Command) -> Command {
    if case .choose = command { .choose(1) } else { command }
  }
}
